// Words that say little. Plain lists of single lower-case words, separated by spaces or line breaks.

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words of grammar. They are never compared, and a run of words without any of them is a list, not a sentence. */
export const functionWords = toSet(`
a about above across after again against all along also although always am among an and another any are around as at
be because been before being below between both but by can cannot could did do does doing done down during each either
else enough etc ever every few for from further had has have having here how however i if in into is it its itself just
less least let like made make many may me might mine more most much must my myself near neither never next no nor not
now of off often on once one only onto or other others our ours out over own per quite rather same shall should since so
some such than that the their theirs them themselves then there these they this those though through throughout thus to
together too toward towards under until unto up upon us use used using very via was we well were what when where whether
which while who whom whose why will with within without would yet you your yours
`)

/** Words that tell of sex or family and so must not be compared (R17.2). */
export const personalWords = toSet(`
he him his himself she her hers herself mr mrs ms miss mx sir madam man men woman women male female gentleman gentlemen
lady ladies boy girl boys girls father mother husband wife son daughter brother sister spouse married single divorced
widowed widow widower pregnant maternity paternity
`)

/**
 * Words that stand in most resumes and advertisements whatever the trade. They count little until a corpus of real
 * resumes shows how often they are used.
 */
export const genericWords = toSet(`
ability able accomplishment accurate achieve achievement across activity additional administer area assigned assist
assistant associate based basis best business candidate career city client communicate communication company complete
comprehensive conduct coordinate country create current customer daily day deliver demonstrate department detail develop
development director duty dynamic effective efficient employee employer engineer ensure environment establish excellent
executive experience experienced expertise fast field focus full fresher good great group growth handle hard help high
highly hire hiring identify implement improve include including individual industry information issue job join key
knowledge large lead leader leadership level looking maintain manage management manager member month multiple name need
new objective office officer ongoing operation opportunity order organization organize part passionate people perform
performance person plan planning position prepare present problem process product professional profile proficient
program project proven provide qualification quality quick range related report require required requirement
responsibility responsible result role run senior service several skill skilled solution solve specialist staff standard
state strategy strong success successful summary supervise supervisor support system task team technique time title
track train trainee training understand understanding various vacancy weekly wide work worked worker working write year
years candidates looking seeking seek ideal preferred plus must nice bonus minimum least desired desirable
`)
