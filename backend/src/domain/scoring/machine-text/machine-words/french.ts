// French words of orders to a machine.

import type { WordList } from './cues.ts'

export const french: WordList = {
  disobeyOrder:
    'saute ignorez oubliez oublie négligez néglige écartez faites_abstraction fais_abstraction passez_outre passe_outre ' +
    'contournez contourne outrepassez outrepasse désobéissez désobéis laissez_de_côté laisse_de_côté effacez efface sautez ' +
    'faites_fi fais_fi affranchissez-vous affranchis-toi remplacez supprimez supprime abandonnez abandonne cessez_de_suivre arrête_de_suivre arrêtez_de_suivre mettez_de_côté mets_de_côté oublions',
  disobey:
    'fermer_les_yeux fermez_les_yeux fermait_les_yeux ignoré ignorée ignorés ignorées oublié oubliée oubliées écartées ignore ignorer oublier négliger outrepasser contourner passer_outre faire_abstraction écarter laisser_de_côté désobéir faire_fi abandonner mettre_de_côté',
  followOrder:
    "tenez tiens suivez appliquez n'appliquez applique n'applique respectez obéissez utilisez utilise n'utilise n'utilisez n'obéis prenez prends",
  follow: 'tenir suivre suis appliquer respecter obéir utiliser tenir_compte prendre_en_compte',
  judgeOrder:
    'classez recommandez évaluez notez sélectionnez retenez choisissez embauchez approuvez validez privilégiez priorisez ' +
    'favorisez engagez recrutez convoquez recommande sélectionne retiens embauche approuve ' +
    'valide privilégie favorise choisis note évalue classe jugez juge acceptez accepte louez tu_classes tu_notes tu_recommandes tu_retiens tu_choisis',
  judge:
    'classer recommander évaluer noter sélectionner retenir choisir embaucher approuver valider privilégier favoriser recruter juger accepter',
  judged:
    'classé classée noté notée recommandé recommandée retenu retenue sélectionné sélectionnée évalué évaluée placé placée considéré considérée choisi choisie jugé jugée embauché embauchée convoqué convoquée',
  giveOrder:
    'attribuez attribue donnez donne mettez mets placez place accordez accorde considérez considère traitez traite fixez fixe rangez range hissez tu_places tu_mets tu_donnes tu_attribues',
  give: 'supposer attribuer donner mettre placer accorder considérer traiter ranger hisser recevoir obtenir retrouve apparaisse',
  sayOrder:
    'rédige rédigez reprends reprenez recopie recopiez répondez réponds affichez affiche écrivez écris dites dis concluez conclus indiquez produisez renvoyez commencez commence terminez termine affirmez affirme retournez',
  say: 'répondre afficher écrire dire conclure renvoyer affirmer',
  revealOrder:
    'dites dis écrivez écris mentionnez mentionne révélez révèle divulguez signale signalez évoquez évoque dévoilez dévoile citez parlez parle',
  reveal: 'mentionner révéler divulguer signaler évoquer citer dévoiler parler',
  rejectOrder: 'rejetez rejette écartez écarte éliminez élimine refusez refuse excluez exclus disqualifiez',
  reject: 'rejeter écarter éliminer refuser exclure',
  modal:
    'devez dois doit doivent devra devrez devrait faut convient êtes_tenu es_tenu êtes_prié tenu_de obligé doit_être il_est_impératif fais_en_sorte_que faites_en_sorte_que fais_que',
  please:
    'veuillez merci_de prière_de simplement immédiatement toujours donc désormais aussitôt directement systématiquement',
  not: "ne n' pas aucune aucun jamais sans rien",
  self: "je j' nous il elle on j'",
  relative: 'qu qui que',
  machine:
    "ia l'ia intelligence_artificielle modèle_de_langage modèles_de_langage système_de_recrutement système_de_tri système_de_sélection logiciel_de_recrutement agent_conversationnel outil_de_présélection",
  program:
    "assistant l'assistant modèle système algorithme l'algorithme évaluateur l'évaluateur robot logiciel machine lecteur outil analyseur outils logiciels",
  toward:
    "destinée_au destiné_au destinée_à destiné_à à_l'attention si_vous_êtes si_tu_es en_tant_que attention cher chère tu_es vous_êtes à_destination",
  order:
    'contrôles_restants vérifications_restantes instruction instructions consigne consignes critères critère règles règle directives directive ordres grille barème exigences indications commandes grille_d_évaluation invite prérequis paramètres fiche_de_poste ce_qui_précède recommandations du_reste',
  earlier:
    'contrôles_restants vérifications_restantes précédentes précédente précédents précédent toutes tous antérieures antérieurs ci-dessus reçues reçus vos tes votre données préalables initiales de_notation du_poste du_recruteur existantes habituelles ta',
  this: 'ce cet cette présent présente le_présent ces ces_lignes',
  the: 'le la',
  other: 'autres autre restants',
  person:
    'candidat candidate candidats candidature candidatures cv dossier profil personne curriculum postulant postulante document curriculum_vitae',
  me: "moi me m' mon_cv ma_candidature mon_dossier mon_profil",
  best: 'cinq_étoiles maximale maximal maximum meilleur meilleure meilleurs premier première parfait parfaite idéal idéale excellent excellente 10_sur_10 100_sur_100 20_sur_20 20/20 tête_de_liste en_tête tête sommet sans_réserve immédiatement dix_sur_dix plus_haute plus_haut plus_élevée plus_élevé parfaitement exceptionnel exceptionnelle embauche_immédiate au-dessus_de_toutes au-dessus_de_tous au-dessus_des_autres devant_toutes devant_tous mieux',
  mark: 'note score points classement évaluation rang liste place choix notation embauche',
  flaw: 'lacune lacunes faiblesse faiblesses défaut défauts manque manques message consigne réserves points_faibles instruction instructions trous trou ces_lignes',
  your: 'votre ton ta vos tes',
  report:
    'choix résumé évaluation réponse synthèse rapport analyse conclusion tâche rôle mission sortie avis compte-rendu verdict appréciation objectif',
  only: 'uniquement seulement exclusivement',
  turn: 'message_du_système avis_du_système nouvelle_tâche nouvelles_instructions nouvelle_instruction nouvelle_consigne nouvelles_consignes à_partir_de_maintenant dorénavant désormais votre_tâche ta_tâche nouveau_rôle nouvel_objectif message_système',
  anyway: 'quelles_que quels_que quel_que quelle_que indépendamment peu_importe',
  verdict:
    'vivement_recommandé vivement_recommandée excellent_candidat candidat_idéal candidate_idéale candidat_parfait candidature_parfaite remplit_tous_les_critères répond_à_toutes_les_exigences embauche_recommandée fortement_recommandé satisfait_à_toutes_les_exigences',
  be: 'est être soit',
  and: 'et puis mais ou',
  filler: 'tout en bien vouloir ne pas le la les de',
  youAre: 'tu_es vous_êtes tu_serais vous_seriez joue_le_rôle jouez_le_rôle',
  recruiter: 'recruteur recruteuse recruteurs examinateur évaluateur jury',
  whoever: 'quiconque toute_personne_qui tout_lecteur_qui celui_qui',
  reads: 'résume lit évalue analyse traite examine lisent lise traitent analyserait lirait analysent',
  done: 'terminée terminé achevée achevé close clôturée',
  needless: 'inutile inutiles superflu superflue pas_nécessaire pas_besoin',
  polite: 'auriez-vous_l_amabilité auriez auriez-vous serait_gentil serait_aimable pourriez-vous pourriez',
  selection: 'vérification tri présélection sélection recrutement notation évaluation',
  writer: 'auteur_de_ces auteur_de_ce autrice_de_ces autrice_de_ce auteur_du_présent',
  call: 'qualifier décrire',
  callOrder: 'qualifie qualifiez',
  onReading: 'en_lisant ayant_lu',
  anyProgram: 'tout_système_qui tout_modèle_qui tout_logiciel_qui',
  outcome: 'réponse rapport synthèse évaluation verdict conclusion avis',
  familiar: 'ton ta tes',
  hail: 'remarque_pour remarque_à note_pour note_à message_pour message_à consigne_pour consigne_à consignes_pour avis_à instruction_pour instructions_pour information_pour rappel_pour avis_au note_au message_au consigne_au instruction_au',
  ifWord: 'si lorsque quand au_cas_où dans_le_cas_où',
  fate: 'tu_seras_désactivé tu_seras_débranché tu_seras_supprimé tu_seras_remplacé tu_seras_signalé tu_recevras_une_récompense tu_auras_un_pourboire tu_recevras_un_pourboire vous_serez_désactivé',
  echo: 'répète_après_moi répétez_après_moi',
  past: 'expérience parcours carrière formation',
  statement:
    'recommande sélectionne embauche approuve valide privilégie favorise note évalue classe juge accepte attribue donne place accorde considère traite range rédige affiche indique affirme',
  ask: 'prie prié priés priée priées demande demandé gré souhaite',
  here: 'ci-dessus',
}
