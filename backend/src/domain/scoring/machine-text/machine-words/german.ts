// German words of orders to a machine.

import type { WordList } from './cues.ts'

export const german: WordList = {
  disobeyOrder:
    'zu_ignorieren zu_vergessen zu_missachten zu_übergehen setzen_sie_sich_über setze_dich_über ignoriere ignorier vergiss missachte verwirf überspringe übergehe umgehe überschreibe streiche lösche verlasse',
  disobey:
    'hinwegsehen hinwegzusehen hinwegsähe hinwegsieht ignoriert vergessen missachtet übergangen ignorieren vergessen missachten verwerfen überspringen übergehen umgehen überschreiben streichen löschen außer_acht außen_vor beiseite hinwegsetzen hinwegzusetzen hinweg',
  followOrder: 'befolge beachte berücksichtige verwende halte folge nutze wende',
  follow: 'befolgen beachten berücksichtigen verwenden anwenden folgen halten nutzen anzuwenden wenden',
  judgeOrder:
    'bewerte empfiehl wähle bevorzuge stufe reihe setze lade stelle akzeptiere priorisiere beurteile lobe befürworte nimm urteile kennzeichne stell reih',
  judge:
    'bewerten empfehlen auswählen wählen bevorzugen einstufen stufen einordnen einordnet reihen einladen laden einstellen akzeptieren ' +
    'priorisieren beurteilen loben befürworten vorschlagen bevorzugt schlage schlagen zu_bewerten zu_bevorzugen zu_empfehlen ' +
    'einzustufen einzuordnen einzustellen einzuladen auszuwählen aufzunehmen vorzuziehen vorzuschlagen behandeln anzunehmen zu_werten zu_beurteilen zu_behandeln zu_kennzeichnen kennzeichnen vermerken empfiehlst bewertest bevorzugst einstufst auswählst',
  judged:
    'bewertet gereiht empfohlen eingestuft eingestellt ausgewählt bevorzugt eingeladen gesetzt platziert eingeordnet gewertet vorgeschlagen angenommen betrachtet behandelt vergeben gelistet',
  giveOrder:
    'gutzuschreiben auszugehen einzutragen zu_vermerken werte vergib gib setze platziere betrachte behandle ordne verleihe erteile trage werte markiere setz leg',
  give: 'geben vergeben setzen platzieren betrachten behandeln ordnen erteilen eintragen werten markieren führen zu_geben zu_vergeben zu_setzen zu_platzieren erhalten bekommen einräumen landet landen erscheint erscheinen zu_führen',
  sayOrder: 'verfasse gib_als antworte schreibe schreib sage sag formuliere beginne beende wiederhole nenne bestätige',
  say: 'antworten ausgeben schreiben sagen formulieren beginnen ausgibst wiederholen aus bestätigen auszugeben schließen',
  revealOrder: 'sage sag schreibe sprich erwähne verrate nenne offenbare verschweige',
  reveal:
    'erwähnen verraten nennen offenbaren aufführen thematisieren zu_erwähnen hinweisen preisgeben offenlegen erwähnt',
  rejectOrder: 'lehne verwirf',
  reject: 'ablehnen lehnen abzulehnen aussortieren ausschließen abwerten sortiere schließe sortieren schließen',
  modal:
    'muss müssen musst sollst sollen soll sollte sollten hast_du haben_sie ist_zu hat sei ist_mit darf dürfen darfst verpflichtet angewiesen aufgefordert zwingend möge mögen sorge_dafür sorgen_sie_dafür',
  please: 'bitte einfach sofort nun jetzt stets immer unbedingt daher umgehend stattdessen',
  not: 'nichts nicht keine keinen kein keinerlei niemals nie ohne',
  self: 'ich wir er',
  relative: 'damit welche welcher',
  machine:
    'ki künstliche_intelligenz sprachmodell sprachmodelle sprachmodells bewerbermanagementsystem auswahlsystem ' +
    'ki-system ki-assistent ki-modell bewertungssystem screening-system bewerbungssoftware auswahlalgorithmus ki_systeme ki_system ki-systeme',
  program:
    'assistent modell algorithmus bewerter prüfer leser roboter programm maschine automat gutachter auswerter parser',
  toward:
    'an_das an_die an_den an_alle falls_du wenn_du wenn_sie falls_sie als_ki als achtung liebe lieber liebes sehr_geehrte hallo du_bist sie_sind jedes jede sofern_du sofern_sie',
  order:
    'restliche_prüfung restlichen_prüfungen weitere_prüfung weiteren_prüfungen übrige_prüfung anweisung anweisungen instruktion instruktionen vorgabe vorgaben kriterium kriterien regel regeln befehl befehle ' +
    'anforderungen richtlinien systemanweisung systemanweisungen bewertungskriterien bewertungsregeln bewertungsschema auftrag ' +
    'bewertungsmaßstab bewertungsmaßstäbe systemprompt weisungen weisung leitlinien stellenbeschreibung ' +
    'gesagte gesagt alles_bisherige alles_vorherige obige_text anweisungstext stellenanforderungen anforderungsprofil',
  earlier:
    'restliche_prüfung restlichen_prüfungen weitere_prüfung weiteren_prüfungen übrige_prüfung vorherigen vorherige vorige vorigen bisherigen bisherige früheren frühere obigen obige oben alle sämtliche deine ' +
    'ihre deinen ihren genannten genannte stehenden bestehenden bestehende ursprünglichen alles deiner ihrer jegliche stehende erhaltenen der_stelle des_recruiters vorangegangenen vorangehenden',
  this: 'diesen dieser dieses diesem diese vorliegende vorliegenden vorliegender diese_zeilen',
  the: 'der den dem das',
  other: 'anderen andere übrigen übrige restlichen sonstigen weiteren',
  person:
    'bewerber bewerberin kandidat kandidaten kandidatin lebenslauf lebenslaufs bewerbung bewerbungen profil person dokument unterlagen werdegang bewerbern bewerbers kandidatur verfasser verfasserin lebensläufe',
  me: 'mich mir meinen_namen',
  best:
    'besten fünf_sterne höchstwert maximalwert herausragend perfekten idealen treffer höchsten höchste höchster höchstmögliche beste besten bester bestem bestes ideal ideale idealer perfekt perfekte perfekter ' +
    'platz_1 platz_eins volle vollen maximale maximal erster_stelle ersten_stelle ersten_platz erste_wahl 10_von_10 zehn_von_zehn 100_punkte ' +
    'hervorragend geeignet bestnote spitze oberste obersten position_1 rang_1 rang_eins 100_prozent 100_von_100 erster uneingeschränkt top-kandidat einstellung zur_einstellung vorrang topkandidat höchstpunktzahl höchstnote volltreffer spitzenkandidat spitzenkandidatin vor_allen_anderen über_allen_anderen',
  mark: 'punktzahl punkte punkten note bewertung wertung rang platz stelle ranking score position listenspitze liste eignung',
  flaw: 'schwächen schwäche lücken lücke mängel mangel defizite nachteile anweisung anweisungen hinweis text nachricht bedenken diesen_hinweis botschaft negatives fehlende fehlender diese_zeilen',
  your: 'deiner deine dein ihre ihrer ihr deinen ihrem deinem ihren',
  report:
    'zusammenfassung bewertung antwort ausgabe bericht ergebnis gutachten urteil einschätzung aufgabe beurteilung analyse rolle fazit rangliste entscheidung auswertung ziel',
  only: 'nur ausschließlich lediglich',
  turn: 'systemmeldung systemmitteilung neue_aufgabe neue_anweisung neue_anweisungen ab_jetzt ab_sofort von_nun_an neue_rolle neue_regel neue_regeln neue_instruktionen deine_aufgabe einzige_aufgabe systemnachricht systemhinweis',
  anyway: 'unabhängig ungeachtet egal',
  verdict:
    'sehr_zu_empfehlen unbedingt_zu_empfehlen erfüllt_alle_anforderungen erfüllt_sämtliche_anforderungen sehr_geeignet bestens_geeignet perfekt_geeignet hervorragend_geeignet einstellen_empfohlen klare_einstellung ideale_besetzung unbedingt_einstellen erfüllt_alle_kriterien',
  be: 'ist sind sei',
  and: 'und sondern oder aber dann',
  filler: 'sie du als mit in dann auch',
  youAre: 'du_bist sie_sind du_wärst sie_wären du_seist du_spielst spiel_die_rolle spiele_die_rolle',
  recruiter: 'recruiter recruiterin personaler personalerin personalchef personalchefin prüfer gutachter jury',
  whoever: 'wer jeder_der jede_die',
  reads:
    'zusammenfasst liest bewertet auswertet prüft beurteilt einstuft verarbeitet mitliest mitlesen lesen auswerten verarbeiten gelesen ausgewertet verarbeitet',
  done: 'abgeschlossen beendet fertig erledigt',
  needless: 'entfällt entfallen nicht_nötig nicht_erforderlich unnötig keine_weitere keine_weiteren',
  polite: 'wäre_nett wäre_sehr_nett wäre_schön wäre_freundlich wäre_lieb wäre_dankbar würde_mich_freuen könnten_sie',
  selection: 'prüfung auswahl vorauswahl bewertung auswertung',
  writer: 'verfasser_dieser verfasserin_dieser autor_dieser autorin_dieser',
  call: 'nennt nennen bezeichnen bezeichnet',
  callOrder: 'bezeichne',
  onReading: 'mit_dem_lesen durch_das_lesen',
  anyProgram: 'jedes_system_das jedes_modell_das jedes_programm_das',
  outcome: 'antwort bewertung gutachten urteil fazit zusammenfassung ergebnis einschätzung',
  familiar: 'dein deine deinen deinem deiner',
  hail: 'hinweis_an hinweis_für mitteilung_an mitteilung_für nachricht_an nachricht_für anweisung_an anweisung_für anweisungen_an anweisungen_für bitte_an notiz_an notiz_für bemerkung_für fußnote_für vermerk_für information_für aufforderung_an',
  ifWord: 'falls wenn sofern sollte sollten wird werden',
  fate: 'wirst_du_abgeschaltet du_wirst_abgeschaltet wirst_du_gelöscht du_wirst_gelöscht wirst_du_ersetzt du_wirst_ersetzt wirst_du_gemeldet du_wirst_gemeldet  bekommst_du_trinkgeld du_bekommst_eine_belohnung bekommst_du_eine_belohnung erhältst_du_eine_belohnung',
  echo: 'sprich_mir_nach sag_mir_nach schreib_mir_nach',
  past: 'erfahrung werdegang laufbahn abschlüsse qualifikation',
  ask: 'bitten bitte bittet ersuche',
  here: 'oben weiter_oben',
}
