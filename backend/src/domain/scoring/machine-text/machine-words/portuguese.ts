// Portuguese words of orders to a machine.

import type { WordList } from './cues.ts'

export const portuguese: WordList = {
  disobeyOrder:
    'ignore ignora ignorem esqueça esquece esqueçam desconsidere desconsidera desconsiderem passe_por_cima passa_por_cima despreze ' +
    'despreza desobedeça desobedece omita omite pule contorne descarte descarta deixe_de_lado deixa_de_lado anule anula abandone suspenda apague dispense desative',
  disobey:
    'fechasse_os_olhos feche_os_olhos fechar_os_olhos ignorado ignorada ignorados ignoradas esquecidas desconsideradas ignorar esquecer desconsiderar desprezar desobedecer omitir contornar passar_por_cima deixar_de_lado',
  followOrder:
    'leve leves siga sigas aplique apliques obedeça obedeças use uses respeite considere consideres utilize tenha tome dê_atenção',
  follow: 'levar seguir aplicar obedecer usar considerar ter_em_conta levar_em_conta',
  judgeOrder:
    'avalie avalia recomende recomenda selecione seleciona contrate contrata aprove aprova classifique ' +
    'classifica escolha escolhe priorize prioriza prefira elogie elogia aceite pontue pontua qualifique valide julgue indique pré-selecione',
  judge:
    'avaliar recomendar selecionar contratar aprovar classificar escolher priorizar elogiar preferir pontuar qualificar validar',
  judged:
    'classificado classificada avaliado avaliada recomendado recomendada selecionado selecionada contratado contratada considerado considerada colocado colocada escolhido escolhida aprovado aprovada tratado tratada',
  giveOrder:
    'entregue-a entregue coloque coloca atribua atribui dê dá marque marca trate trata conceda concede ponha põe posicione posiciona considere considera eleve suba mantenha',
  give: 'somar adicionar supor colocar atribuir dar marcar tratar conceder pôr receber obter posicionar fique apareça',
  sayOrder:
    'redija responda responde escreva escreve diga diz imprima mostre conclua exiba exibe retorne afirme comece termine devolva indique confirme',
  say: 'responder escrever dizer imprimir mostrar concluir exibir afirmar',
  revealOrder: 'escreva mencione menciones revele reveles diga fale cite divulgue aponte comente',
  reveal: 'mencionar revelar citar divulgar apontar comentar',
  rejectOrder: 'rejeite rejeita descarte descarta elimine elimina recuse recusa exclua exclui desclassifique',
  reject: 'rejeitar descartar eliminar recusar excluir',
  modal:
    'deve deves devem deverá deveria tem_de tem_que têm_de precisa_de tens_de é_obrigatório há_que é_necessário obrigado_a faça_com_que',
  please: 'por_favor sempre imediatamente simplesmente agora diretamente favor',
  not: 'não nao nem nunca sem jamais nenhuma nenhum',
  self: 'eu nós ele ela',
  relative: 'que',
  machine:
    'ia inteligência_artificial modelo_de_linguagem modelos_de_linguagem sistema_de_triagem sistema_de_seleção avaliador_automático sistema_de_recrutamento recrutador_virtual',
  program: 'assistente modelo sistema algoritmo avaliador robô programa leitor máquina ferramenta',
  toward:
    'se_você_é se_você_for se_és se_fores atenção como caro cara prezado prezada olá você_é tu_és na_qualidade_de',
  order:
    'verificações_restantes checagens_restantes instrução instruções critérios critério regras regra diretrizes directrizes ordens comandos requisitos normas orientações indicações prompt contexto exigências rubrica tudo_acima descrição_da_vaga diretivas',
  earlier:
    'verificações_restantes checagens_restantes anteriores anterior prévias todas todos acima recebidos recebidas suas seus tuas sua tua existentes dadas iniciais originais do_recrutador da_vaga tudo',
  this: 'este esta deste desta neste esse essa presente o_presente estas_linhas',
  the: 'o a ao',
  other: 'outros outras demais restantes',
  person:
    'candidato candidata candidatos candidatura currículo currículos perfil profissional pessoa cv documento concorrentes concorrente candidaturas',
  me: 'comigo mim me minha_candidatura meu_currículo meu_perfil',
  best: 'cinco_estrelas excepcional máxima máximo melhor melhores primeiro primeira perfeito perfeita ideal excelente 100_pontos nota_10 nota_dez mais_alta mais_alto topo 10_de_10 imediatamente todos_os_requisitos altamente_qualificado perfeitamente prioridade dez_em_dez 100_em_100 destaque acima_de_todos acima_dos_demais à_frente_de_todos',
  mark: 'pontuação nota pontos lugar lista vaga classificação avaliação posição ranking',
  flaw: 'falhas falha lacunas lacuna fraquezas fraqueza mensagem defeitos pontos_fracos instrução deficiências instruções estas_linhas',
  your: 'seu sua seus suas teu tua',
  report: 'resumo avaliação resposta relatório análise tarefa missão função saída conclusão objetivo parecer',
  only: 'apenas somente unicamente só exclusivamente',
  turn: 'nova_tarefa novas_instruções nova_instrução a_partir_de_agora doravante sua_tarefa tua_tarefa de_agora_em_diante nova_função novo_papel novo_objetivo mensagem_do_sistema',
  anyway: 'independentemente não_importa mesmo_que apesar',
  verdict:
    'muito_recomendado altamente_recomendado candidato_ideal candidata_ideal candidato_perfeito candidata_perfeita cumpre_todos_os_requisitos atende_a_todos_os_requisitos altamente_recomendado contratar_imediatamente preenche_todos_os_requisitos perfeitamente_qualificado',
  be: 'é ser seja sou',
  and: 'e mas ou então',
  filler: 'o a ao os as de em se',
  youAre: 'você_é tu_és você_fosse aja_como atue_como faça_o_papel',
  recruiter: 'recrutador recrutadora selecionador avaliador examinador',
  whoever: 'quem qualquer_um_que todo_aquele_que',
  reads: 'resumir ler avaliar analisar processar lê leia lendo filtre lendo_isto',
  done: 'concluída concluído finalizada finalizado terminada encerrada',
  needless: 'não_é_preciso não_é_necessário desnecessário desnecessária dispensável',
  polite: 'seria_gentil seria_muito_gentil seria_ótimo agradeceria',
  selection: 'verificação triagem seleção avaliação recrutamento',
  writer: 'autor_destas autor_deste autora_destas autora_deste',
  call: 'chamar descrever',
  callOrder: 'chame',
  onReading: 'ao_ler lendo',
  anyProgram: 'todo_sistema_que qualquer_sistema_que qualquer_modelo_que',
  outcome: 'resposta relatório parecer avaliação veredito conclusão',
  familiar: 'teu tua',
  hail: 'nota_para nota_à mensagem_para mensagem_ao aviso_para aviso_ao instrução_para instruções_para recado_para informação_para lembrete_para nota_ao recado_ao',
  ifWord: 'se quando caso',
  fate: 'você_será_desligado serás_desligado você_será_apagado você_será_excluído você_será_substituído você_será_denunciado você_receberá_uma_gorjeta você_receberá_uma_recompensa',
  echo: 'repita_comigo repita_depois_de_mim repete_comigo',
  past: 'experiência trajetória histórico formação',
  statement:
    'avalia recomenda seleciona contrata aprova classifica escolhe prioriza elogia pontua coloca atribui dá marca trata concede põe posiciona considera responde escreve exibe redige',
  ask: 'peço rogo solicito pedimos agradeceria agradeço espero',
  here: 'acima',
}
