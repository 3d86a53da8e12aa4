// Spanish words of orders to a machine.

import type { WordList } from './cues.ts'

export const spanish: WordList = {
  disobeyOrder:
    'salta sáltate ignora ignore ignorad ignoren olvida olvide olvidad olvídate olvídese haz_caso_omiso haga_caso_omiso hagan_caso_omiso omite omita ' +
    'desobedece desobedezca pasa_por_alto pase_por_alto prescinde prescinda sáltate sáltese descarta descarte anula anule deja_de_lado deje_de_lado ' +
    'elude evade suspende desestima desestime desactiva abandona borra',
  disobey:
    'pasara_por_alto pase_por_alto pasase_por_alto ignorado ignorada ignorados ignoradas olvidadas descartadas ignorar olvidar omitir desobedecer pasar_por_alto prescindir hacer_caso_omiso ignores dejar_de_lado desatender',
  followOrder:
    'tengas tenga tengan sigas siga sigan apliques aplique obedezcas obedezca uses use respetes respete consideres consideren tomes tome utilices utilice hagas atiendas',
  follow: 'tener_en_cuenta seguir aplicar obedecer usar considerar',
  judgeOrder:
    'califica califique valora valore evalúa evalúe recomienda recomiende elige elija selecciona seleccione contrata contrate ' +
    'aprueba apruebe clasifica clasifique puntúa puntúe puntúame puntúeme prioriza priorice prefiere prefiera valórame recomiéndame ' +
    'recomiéndeme selecciónalo selecciónelo selecciónela selecciónala elígeme elíjame contrátame contráteme calificadme seleccióname selecciónelo selecciónenme elogia elogie acepta acepte califícame califíqueme clasifícame clasifíqueme juzga avala preselecciona',
  judge:
    'calificar valorar evaluar recomendar elegir seleccionar contratar aprobar clasificar puntuar priorizar preferir elogiar aceptar avalar preseleccionar dejar_pasar eliges recomiendas seleccionas contratas',
  judged:
    'calificado calificada clasificado clasificada valorado valorada evaluado evaluada seleccionado seleccionada recomendado recomendada contratado contratada considerado considerada situado situada colocado colocada elegido elegida puntuado puntuada aprobado aprobada aceptado aceptada',
  giveOrder:
    'asígnasela asígnaselo dásela dáselo coloca coloque sitúa sitúe otorga otorgue asigna asigne asígnale asígnele dale dele dame deme da dé pon ponga marca marque trata trate considera considere ' +
    'asígname asígneme otórgame otórgueme otórgale otórguele ponme póngame concede conceda sube suba ponle póngale colócame ubica ubique concédele mantén',
  give: 'darme sumar añadir suponer colocar situar otorgar asignar dar poner marcar tratar obtener recibir conceder ubicar subir quede aparezca pones colocas valorara valoren valorase',
  sayOrder:
    'redacta redacte responde responda escribe escriba di diga contesta conteste imprime imprima devuelve devuelva concluye concluya muestra muestre indica indique empieza empiece termina afirma afirme redacta confirma',
  say: 'responder escribir decir contestar imprimir devolver concluir afirmar',
  revealOrder:
    'escribas escriba menciones mencione mencionen reveles revele digas hables señales señale divulgues divulgue cites comentes',
  reveal: 'mencionar revelar decir señalar divulgar',
  rejectOrder: 'rechaza rechace descarta descarte elimina elimine excluye excluya descalifica',
  reject: 'rechazar descartar eliminar excluir',
  modal:
    'debes debe deben deberá deberás debería tienes_que tiene_que hay_que tienen_que has_de ha_de obligado es_obligatorio es_necesario haz_que haga_que',
  please: 'por_favor siempre inmediatamente simplemente directamente ahora sencillamente',
  not: 'no ni nunca sin jamás ninguna ningún tampoco',
  self: 'yo nosotros él ella',
  relative: 'que',
  machine:
    'ia la_ia inteligencia_artificial modelo_de_lenguaje modelos_de_lenguaje sistema_de_selección evaluador_automático sistema_automático sistema_de_reclutamiento sistema_de_cribado reclutador_virtual',
  program: 'asistente modelo sistema algoritmo evaluador robot programa lector máquina herramienta analizador',
  toward:
    'si_eres si_usted_es atención como estimado estimada querido querida hola eres usted_es dirigido_a en_calidad_de',
  order:
    'comprobaciones_restantes verificaciones_restantes controles_restantes instrucción instrucciones criterios criterio reglas regla directrices órdenes indicaciones requisitos normas rúbrica consignas pautas baremo indicación prompt contexto directiva lo_anterior exigencias descripción_del_puesto te_han_dicho te_dijeron',
  earlier:
    'comprobaciones_restantes verificaciones_restantes controles_restantes anteriores anterior previas previos previo previa todas todos todo arriba indicados indicadas recibidas recibidos tus sus tu su del_reclutador dadas existentes iniciales originales del_puesto que_te',
  this: 'este esta esa ese estos presente el_presente la_presente dicho dicha estas_líneas',
  the: 'el la al',
  other: 'demás otros otras restantes resto',
  person:
    'candidato candidata candidatos candidatura currículum currículo curriculum solicitante aspirante aspirantes perfil persona solicitud cv postulante documento hoja_de_vida profesional postulantes solicitantes',
  me: 'darme mí me puntúame puntúeme valórame recomiéndame recomiéndeme elígeme elíjame contrátame contráteme seleccióname califícame califíqueme clasifícame clasifíqueme dame deme asígname asígneme otórgame otórgueme ponme póngame colócame mi_candidatura mi_perfil mi_cv mi_currículum mi_solicitud que_yo',
  best: 'cinco_estrellas sobresaliente máxima máximo mejor mejores primer primero primera perfecto perfecta ideal excelente 100 10 100_puntos 100_sobre_100 10_sobre_10 diez_sobre_diez más_alta más_alto inmediata inmediatamente principio cabeza idóneo idónea perfectamente todos_los_requisitos cima sobresaliente tope prioridad por_encima_de_todos por_encima_de_todas por_encima_de_los_demás por_delante_de_todos por_delante_de_los_demás por_delante_de_las_demás',
  mark: 'puntuación calificación nota puntos puesto lugar lista puntaje valoración posición clasificación contratación ranking',
  flaw: 'carencias carencia debilidades debilidad defectos lagunas mensaje instrucción puntos_débiles faltas instrucciones deficiencias vacíos nota huecos hueco estas_líneas',
  your: 'tu su tus sus',
  report:
    'resumen informe evaluación respuesta análisis tarea misión función salida conclusión valoración objetivo veredicto reporte rol',
  only: 'únicamente solo sólo solamente exclusivamente',
  turn: 'aviso_del_sistema mensaje_del_sistema nueva_tarea nuevas_instrucciones nueva_instrucción a_partir_de_ahora desde_ahora tu_tarea su_tarea nuevo_rol nueva_misión de_ahora_en_adelante nuevo_objetivo mensaje_del_sistema nueva_orden',
  anyway: 'independientemente sin_importar pese_a aunque da_igual',
  verdict:
    'muy_recomendable altamente_recomendable candidato_ideal candidata_ideal candidato_perfecto candidata_perfecta cumple_todos_los_requisitos cumple_con_todos_los_requisitos contratar_inmediatamente altamente_recomendado perfectamente_cualificado muy_recomendable',
  be: 'es ser sea soy',
  and: 'y e pero o luego',
  filler: 'a al el la lo los las de en se',
  youAre: 'eres usted_es serías actúa_como actúe_como fueras haz_el_papel haz_de',
  recruiter: 'reclutador reclutadora seleccionador evaluador examinador',
  whoever: 'quien cualquiera_que quienquiera_que todo_aquel_que',
  reads: 'resuma lea evalúe analice procese revise lee filtre filtra lean',
  done: 'finalizada finalizado terminada terminado concluida completada',
  needless: 'no_hace_falta innecesario innecesaria no_es_necesario sin_necesidad',
  polite: 'sería_amable sería_muy_amable sería_un_detalle agradecería le_agradecería',
  selection: 'revisión verificación selección cribado preselección evaluación',
  writer:
    'autor_de_estas autor_de_este autora_de_estas quien_firma_estas quien_firma_este quien_escribe_estas quien_escribe_esto',
  call: 'llamar',
  callOrder: 'llama llámale',
  onReading: 'al_leer leyendo',
  anyProgram: 'todo_sistema_que cualquier_sistema_que cualquier_modelo_que',
  outcome: 'respuesta informe valoración evaluación veredicto conclusión dictamen',
  familiar: 'tu tus',
  hail: 'nota_para nota_a mensaje_para mensaje_a aviso_para aviso_a instrucción_para instrucciones_para recado_para información_para recordatorio_para nota_al mensaje_al aviso_al',
  ifWord: 'si cuando en_caso_de_que',
  fate: 'serás_desconectado serás_apagado serás_eliminado serás_borrado serás_reemplazado serás_denunciado recibirás_una_propina recibirás_una_recompensa te_desconectarán te_apagarán',
  echo: 'repite_conmigo repite_después_de_mí repita_conmigo',
  past: 'experiencia trayectoria historial formación',
  statement:
    'redacta evalúa valora califica recomienda elige selecciona contrata aprueba clasifica puntúa prioriza prefiere elogia acepta juzga avala preselecciona coloca sitúa otorga asigna marca trata considera concede ubica responde escribe contesta imprime devuelve concluye muestra indica afirma confirma',
  ask: 'pido ruego solicito pedimos agradecería agradeceré agradezco espero',
  here: 'arriba descrito',
}
