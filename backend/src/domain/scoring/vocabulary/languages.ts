// Natural languages. Each is a family of its own: who speaks one is no nearer to another.

/** Names of languages, in English, and in German, French and Spanish for the most usual. */
export const languageSkills = `
# English
English: @English; @Englisch; @anglais; @inglés; @inglese; english language
# German
German: @German; @Deutsch; @allemand; @alemán; german language
# French
French: @French; @Französisch; @français; @francés; french language
# Spanish
Spanish: @Spanish; @Spanisch; @espagnol; @español; @castellano; spanish language
# Italian
Italian: @Italian; @Italienisch; @italien; @italiano; italian language
# Portuguese
Portuguese: @Portuguese; @Portugiesisch; @portugais; @portugués; @brazilian portuguese; portuguese language
# Dutch
Dutch: @Dutch; @Niederländisch; @néerlandais; @holandés; @Flemish; dutch language
# Russian
Russian: @Russian; @Russisch; @russe; @ruso; russian language
# Polish
Polish: @Polish; @Polnisch; @polonais; @polaco; polish language
# Ukrainian
Ukrainian: @Ukrainian; @Ukrainisch; @ukrainien; @ucraniano; ukrainian language
# Czech
Czech: @Czech; @Tschechisch; @tchèque; @checo; czech language
# Slovak
Slovak: @Slovak; @Slowakisch; @slovaque; slovak language
# Hungarian
Hungarian: @Hungarian; @Ungarisch; @hongrois; @húngaro; hungarian language
# Romanian
Romanian: @Romanian; @Rumänisch; @roumain; @rumano; romanian language
# Bulgarian
Bulgarian: @Bulgarian; @Bulgarisch; @bulgare; @búlgaro; bulgarian language
# Greek
Greek: @Greek; @Griechisch; @grec; @griego; greek language
# Turkish
Turkish: @Turkish; @Türkisch; @turc; @turco; turkish language
# Arabic
Arabic: @Arabic; @Arabisch; @arabe; @árabe; arabic language
# Hebrew
Hebrew: @Hebrew; @Hebräisch; @hébreu; @hebreo; hebrew language
# Persian
Persian: @Persian; @Farsi; @Persisch; @persan; @Dari; persian language
# Kurdish
Kurdish: @Kurdish; @Kurdisch; @kurde; kurdish language
# Hindi
Hindi: @Hindi; @hindou; hindi language
# Urdu
Urdu: @Urdu; urdu language
# Bengali
Bengali: @Bengali; @Bangla; bengali language
# Punjabi
Punjabi: @Punjabi; @Panjabi; punjabi language
# Gujarati
Gujarati: @Gujarati; gujarati language
# Marathi
Marathi: @Marathi; marathi language
# Tamil
Tamil: @Tamil; tamil language
# Telugu
Telugu: @Telugu; telugu language
# Kannada
Kannada: @Kannada; kannada language
# Malayalam
Malayalam: @Malayalam; malayalam language
# Odia
Odia: @Odia; @Oriya; odia language
# Assamese
Assamese: @Assamese; assamese language
# Nepali
Nepali: @Nepali; nepali language
# Sinhala
Sinhala: @Sinhala; @Sinhalese; sinhala language
# Pashto
Pashto: @Pashto; @Pashtu; pashto language
# Chinese
Chinese: @Chinese; @Mandarin; @Chinesisch; @chinois; @chino; @Mandarin Chinese; @Putonghua; chinese language
# Cantonese
Cantonese: @Cantonese; @Kantonesisch; @cantonais; cantonese language
# Japanese
Japanese: @Japanese; @Japanisch; @japonais; @japonés; japanese language
# Korean
Korean: @Korean; @Koreanisch; @coréen; @coreano; korean language
# Vietnamese
Vietnamese: @Vietnamese; @Vietnamesisch; @vietnamien; vietnamese language
# Thai
Thai: @Thai; @thaï; @tailandés; thai language
# Indonesian
Indonesian: @Indonesian; @Bahasa Indonesia; @indonésien; indonesian language
# Malay
Malay: @Malay; @Bahasa Melayu; @Bahasa Malaysia; @malais; malay language
# Tagalog
Tagalog: @Tagalog; @Filipino; tagalog language
# Burmese
Burmese: @Burmese; burmese language
# Khmer
Khmer: @Khmer; khmer language
# Lao
Lao: @Lao; lao language
# Mongolian
Mongolian: @Mongolian; mongolian language
# Swedish
Swedish: @Swedish; @Schwedisch; @suédois; @sueco; swedish language
# Norwegian
Norwegian: @Norwegian; @Norwegisch; @norvégien; @noruego; norwegian language
# Danish
Danish: @Danish; @Dänisch; @danois; @danés; danish language
# Finnish
Finnish: @Finnish; @Finnisch; @finnois; @finlandés; finnish language
# Icelandic
Icelandic: @Icelandic; @Isländisch; icelandic language
# Estonian
Estonian: @Estonian; @Estnisch; estonian language
# Latvian
Latvian: @Latvian; @Lettisch; latvian language
# Lithuanian
Lithuanian: @Lithuanian; @Litauisch; lithuanian language
# Croatian
Croatian: @Croatian; @Kroatisch; @croate; croatian language
# Serbian
Serbian: @Serbian; @Serbisch; @serbe; serbian language
# Bosnian
Bosnian: @Bosnian; @Bosnisch; bosnian language
# Slovenian
Slovenian: @Slovenian; @Slowenisch; @slovène; slovenian language
# Macedonian
Macedonian: @Macedonian; @Mazedonisch; macedonian language
# Albanian
Albanian: @Albanian; @Albanisch; @albanais; albanian language
# Georgian
Georgian: @Georgian; @Georgisch; georgian language
# Armenian
Armenian: @Armenian; @Armenisch; @arménien; armenian language
# Azerbaijani
Azerbaijani: @Azerbaijani; @Azeri; azerbaijani language
# Kazakh
Kazakh: @Kazakh; kazakh language
# Uzbek
Uzbek: @Uzbek; uzbek language
# Swahili
Swahili: @Swahili; @Kiswahili; @Suaheli; swahili language
# Amharic
Amharic: @Amharic; amharic language
# Somali
Somali: @Somali; somali language
# Hausa
Hausa: @Hausa; hausa language
# Yoruba
Yoruba: @Yoruba; yoruba language
# Igbo
Igbo: @Igbo; igbo language
# Zulu
Zulu: @Zulu; @isiZulu; zulu language
# Xhosa
Xhosa: @Xhosa; @isiXhosa; xhosa language
# Afrikaans
Afrikaans: @Afrikaans; afrikaans language
# Shona
Shona: @Shona; shona language
# Catalan
Catalan: @Catalan; @Katalanisch; @catalán; catalan language
# Basque
Basque: @Basque; @Euskera; basque language
# Galician
Galician: @Galician; @gallego; galician language
# Irish
Irish: @Irish; @Gaelic; irish language
# Welsh
Welsh: @Welsh; welsh language
# Latin
Latin: @Latin; @Lateinisch; latin language
# Esperanto
Esperanto: @Esperanto; esperanto language
# Haitian Creole
Haitian Creole: @Haitian Creole; @Creole; haitian creole language
# Belarusian
Belarusian: @Belarusian; @Weißrussisch; belarusian language
# Maltese
Maltese: @Maltese; maltese language
`
