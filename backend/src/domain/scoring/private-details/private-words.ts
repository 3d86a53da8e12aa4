// The words by which personal data is known in English, German, French, Spanish, and for the commonest labels in
// Portuguese, Italian and Dutch. All in small letters and without accents, as `foldLabel` leaves them.

const toSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/[;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )

/** A label or an item as it is looked up: small letters without accents, one blank between the words, no points. */
export const foldLabel = (raw: string): string =>
  raw
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.'’*•·()]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isPlain = (code: number): boolean => code < 0x80
const isWordUnit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)

// The first word that `foldLabel` leaves, or null where that takes more than small letters.
const readFirstWord = (raw: string): string | null => {
  let start = 0
  while (start < raw.length && !isWordUnit(raw.charCodeAt(start))) {
    if (!isPlain(raw.charCodeAt(start))) return null
    start++
  }
  let end = start
  while (end < raw.length && isWordUnit(raw.charCodeAt(end))) end++
  if (end < raw.length && (!isPlain(raw.charCodeAt(end)) || ".'*()".includes(raw.charAt(end)))) return null
  return raw.slice(start, end).toLowerCase()
}

const firstWordsOf = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((words) => [...words].map((word) => word.split(' ', 1)[0] ?? '')))

/** Labels that announce personal data wherever they open a line or an item, with or without a colon. */
export const clearLabels = toSet(`
date of birth; birth date; birthdate; birthday; place of birth; birthplace; dob; d o b; year of birth; date and place of birth
marital status; civil status; family status; nationality; nationalities; citizenship; fathers name; mothers name; husbands name
spouses name; father name; mother name; spouse name; name of father; maiden name; blood group; passport no; passport number; passport
native place; religion; caste; gender; sex; ethnicity; ethnic origin; visa status; work permit; work authorization; work authorisation
number of children; no of children; home town; hometown; preferred pronouns; pronouns; immigration status; social security number
national insurance number; identity card; id number; driving licence no; permanent address; present address; current address
home address; postal address; mailing address; correspondence address; mobile no; contact no; contact number; phone number
mobile number; telephone number; email id; email address; e mail; e mail id; mail id; linkedin profile; linkedin; whatsapp; skype
geburtsdatum; geburtsort; geburtstag; geburtsname; geboren; geboren am; geb am; geb; familienstand; staatsangehorigkeit; nationalitat
staatsburgerschaft; konfession; religionszugehorigkeit; bekenntnis; geschlecht; anschrift; wohnort; wohnhaft; wohnhaft in; adresse
telefon; handy; mobil; mobiltelefon; festnetz; telefonnummer; rufnummer; e mail adresse; kinder; anzahl kinder; vater; mutter; eltern
geschwister; name des vaters; wehrdienst; zivildienst; grundwehrdienst; aufenthaltsstatus; aufenthaltstitel; arbeitserlaubnis
lichtbild; bewerbungsfoto; geburtsdatum und ort; geburtsdatum ort; geb datum; postanschrift; wohnadresse
date de naissance; lieu de naissance; ne le; nee le; ne e le; ne en; nee en; nationalite; situation familiale; situation de famille
etat civil; sexe; adresse postale; domicile; telephone; tel portable; portable; courriel; adresse mail; enfants; nom de jeune fille
service militaire; situation militaire; numero de telephone; nom et prenom; nom prenom; prenom et nom; age
fecha de nacimiento; lugar de nacimiento; fecha y lugar de nacimiento; nacido el; nacida el; nacionalidad; estado civil; sexo; genero
domicilio; direccion; telefono; movil; telefono movil; celular; correo; correo electronico; hijos; edad; dni; nie; nif; pasaporte
religion; situacion militar; servicio militar; numero de telefono; nombre del padre; nombre de la madre; nombre y apellidos; ciudadania
data de nascimento; nascimento; naturalidade; nacionalidade; endereco; telefone; telemovel; filhos; idade; cpf; rg; morada; genero
data di nascita; luogo di nascita; nazionalita; stato civile; cittadinanza; indirizzo; cellulare; sesso; codice fiscale
geboortedatum; geboorteplaats; nationaliteit; burgerlijke staat; geslacht; telefoonnummer; woonplaats
`)

/** Labels of one word that announce personal data even without a colon. */
export const bareLabels = toSet(`
geburtsdatum; geburtsort; geburtstag; geburtsname; familienstand; staatsangehorigkeit; staatsburgerschaft; nationalitat; nationality; citizenship
konfession; religionszugehorigkeit; nationalite; nacionalidad; nacionalidade; dob; birthdate; birthplace; naturalidade; cittadinanza
geboortedatum; nationaliteit; geboren
`)

/** Labels that are words of other trades too ("mobile", "name"): only with a colon behind them. */
export const colonLabels = toSet(`
name; full name; first name; last name; surname; family name; given name; given names; middle name; forename; candidate name; applicant name
born; age; children; dependents; dependants; photo; photograph; picture; height; weight; race; address; residence; residing at; location
city; town; state; country; postcode; post code; zip code; zip; postal code; pin code; pincode; phone; tel; telephone; mobile; cell
cellphone; fax; email; mail; website; web; url; homepage; github; gitlab; facebook; twitter; instagram; xing; telegram; contact; contacts
contact details; living in; lives in; based in; current location; place; date; military status; military service; disability; category
hobbies and family; family; spouse; father; mother; wife; husband; languages at home; signature; aadhar; aadhaar; pan; pan no; ssn
vorname; nachname; familienname; zuname; titel; ort; plz; plz ort; strasse; str; kontakt; foto; bild; alter; grosse; gewicht; web; internet
nom; prenom; prenoms; nom de famille; ville; code postal; pays; photo; mobile; contact; ne; nee; taille; mail; site
nombre; apellido; apellidos; nombres; nombre completo; ciudad; pais; codigo postal; provincia; foto; contacto; web; cp; localidad
nome; cognome; sobrenome; nome completo; cidade; estado; cep; bairro; citta; residenza; naam; achternaam; voornaam; adres; leeftijd
`)

// What says something private as an item of its own.
const loneItems = toSet(`
male; female; man; woman; non binary; nonbinary; transgender; single; married; divorced; widowed; widow; widower; separated
unmarried; no children; photo; he him; she her; they them; he him his; she her hers; they them theirs; us citizen; eu citizen; green card holder
green card; permanent resident; photo attached; photograph; photo available on request; picture attached; see photo; h1b; h 1b
mr; mrs; mx; frau; herr; mme; mlle; madame; monsieur; mademoiselle; senora; senorita
mannlich; weiblich; divers; ledig; verheiratet; geschieden; verwitwet; getrennt lebend; ohne kinder; kinderlos; foto; bewerbungsfoto
lichtbild; evangelisch; katholisch; romisch katholisch; rom kath; ohne konfession; konfessionslos; muslimisch; judisch
deutsch; osterreichisch; schweizerisch; turkisch; polnisch; sie ihr; er ihm; keine kinder
homme; femme; masculin; feminin; celibataire; marie; mariee; divorce; divorcee; veuf; veuve; pacse; pacsee; sans enfant; sans enfants
photo d identite; nationalite francaise; francaise; francais; catholique; musulman; musulmane; concubinage; union libre
hombre; mujer; masculino; femenino; varon; soltero; soltera; casado; casada; divorciado; divorciada; viudo; viuda; sin hijos; fotografia
espanol; espanola; catolico; catolica
masculino; feminino; solteiro; solteira; casado; casada; divorciado; divorciada; celibe; nubile; sposato; sposata
christian; muslim; hindu; jewish; sikh; buddhist; catholic; protestant; jain; atheist; roman catholic; islam; hinduism; christianity
`)

const openingLabels = firstWordsOf(clearLabels, colonLabels)
const openingItems = firstWordsOf(loneItems)

/** Whether `foldLabel` of it may begin with a label; false for most, and faster than folding it. */
export const mayOpenLabel = (raw: string): boolean => {
  const word = readFirstWord(raw)
  return word === null || openingLabels.has(word)
}

/** Whether an item says something private by itself. */
export const isLoneItem = (raw: string): boolean => {
  const word = readFirstWord(raw)
  return (word === null || openingItems.has(word)) && loneItems.has(foldLabel(raw))
}

/** Countries and their parts, for a town with its country on a line of the head. In the four languages. */
export const places = toSet(`
usa; us; u s a; united states; uk; united kingdom; england; scotland; wales; northern ireland; ireland; germany; deutschland; austria; osterreich
switzerland; schweiz; suisse; france; frankreich; spain; espana; spanien; italy; italia; italien; portugal; netherlands; niederlande; belgium
belgique; belgien; luxembourg; poland; polen; czechia; tschechien; hungary; ungarn; romania; rumanien; bulgaria; greece; griechenland; turkey
turkei; russia; russland; ukraine; sweden; schweden; norway; norwegen; denmark; danemark; finland; finnland; india; indien; inde; pakistan
bangladesh; sri lanka; nepal; china; japan; korea; south korea; vietnam; philippines; indonesia; malaysia; singapore; thailand; taiwan
hong kong; australia; new zealand; canada; kanada; mexico; brazil; brasil; argentina; colombia; chile; peru; venezuela; ecuador; uruguay
nigeria; kenya; ghana; ethiopia; south africa; sudafrica; egypt; agypten; morocco; maroc; marokko; algeria; algerie; tunisia; tunisie
israel; iran; iraq; syria; syrien; lebanon; jordan; saudi arabia; uae; united arab emirates; qatar; kuwait; kosovo; serbia; serbien; croatia
kroatien; slovenia; slovakia; albania; bosnia; estonia; latvia; lithuania; cyprus; malta; iceland; allemagne; italie; espagne; alemania; francia
berkshire; kent; surrey; essex; yorkshire; lancashire; devon; cornwall; norfolk; suffolk; hampshire; greater london; london; bavaria; bayern
hessen; sachsen; nrw; baden wurttemberg; steiermark; tirol; california; texas; florida; new york; illinois; ohio; georgia; virginia
pennsylvania; michigan; washington; massachusetts; new jersey; north carolina; south carolina; arizona; colorado; oregon; nevada; utah
maharashtra; karnataka; tamil nadu; kerala; gujarat; punjab; delhi; telangana; west bengal; uttar pradesh; ontario; quebec; cataluna; andalucia
`)

/** A year, two figures of a day or a month: whatever a date is made of. */
export const year = '(?:19|20)\\d\\d'

/** Names of months in the languages, as they are written in dates. */
export const monthName =
  '(?:jan(?:uar[yi]?|uary|vier)?|j[aä]nner|feb(?:ruar[yi]?)?|f[ée]v(?:rier)?|mar(?:ch|s|zo)?|m[aä]rz|apr(?:il)?|avr(?:il)?|ma[iy]|mayo|june?|juni|juin|junio|jul[yi]?|juillet|julio|' +
  'aug(?:ust)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|d[ée]c(?:embre)?|dic(?:iembre)?|ene(?:ro)?|feb(?:rero)?|abr(?:il)?)'
