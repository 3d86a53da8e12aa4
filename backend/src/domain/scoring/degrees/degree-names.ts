// What degrees are called where English is written: the United States, the United Kingdom, India, Canada,
// Australia, New Zealand, South Africa. `degree-names-europe.ts` has the rest; `degrees.ts` reads both.

import type { EducationLevel } from '../resume-score.ts'

/** Names of degrees of one level. */
export interface DegreeNames {
  readonly level: EducationLevel
  /** Whether a name of the group is a degree wherever it stands; a weak one counts only among words of education. */
  readonly isStrong: boolean
  /**
   * Short names in groups of letters. `B.Tech` is found as "B.Tech", "B. Tech", "BTech", "BTECH", "B Tech"; `.M.S` only
   * with its dots; with `*` at the end without dots only as written ("MArch" is no month); so is a name without a dot.
   */
  readonly abbreviations?: string
  /** One pattern a line, in plain lower-case letters, found in any case; with `=` in front only as written. */
  readonly phrases?: string
  /** Whether the name must be followed by what a degree is followed by: "in", "of", a mark, the end of the line. */
  readonly needsField?: boolean
}

const subjects =
  'science|sciences|arts?|business|commerce|engineering|technology|technological|computer|computing|information|fine|applied|education|laws?|' +
  'social|management|philosophy|architecture|nursing|professional|accountancy|accounting|finance|health|general|' +
  'human|hospitality|hotel|design|pharmacy|liberal|interdisciplinary|marketing|economics|psychology|mathematics|' +
  'communications?|physics|biology|chemistry|journalism|mass|political|criminal|graphic|public|mechanical|electrical|' +
  'civil|industrial|electronics?|physical|environmental|urban|history|english|sociology|visual|studies|music|' +
  'international|theology|divinity|library|letters|medicine|medical|dental|dentistry|surgery|veterinary|agriculture|' +
  'food|biotechnology|biomedical|chemical|software|data|statistics|logistics|supply|sports?|tourism|media|film|' +
  'fashion|interior|landscape|occupational|physiotherapy|counsell?ing|theatre|performing|translation|linguistics|' +
  'geography|geology|microbiology|biochemistry|network|cyber|taxation|banking|construction|quantity|project|' +
  'administration|personnel|labou?r|rural|home|early|special|elementary|secondary|teaching|research|aeronautical|' +
  'aerospace|automotive|automobile|marine|nautical|mining|petroleum|textile|telecommunications?|hr\\b|advanced|actuarial'

const doctorates: readonly DegreeNames[] = [
  {
    level: 'doctorate',
    isStrong: true,
    abbreviations: 'Ph.D D.Phil .Ed.D Pharm.D Psy.D .J.D .M.D .D.B.A .D.D.S .D.M.D .D.V.M .D.N.P .D.P.T .D.Sc',
    phrases: `
doctorates?\\b
doctoral (?:degree|studies|thesis|dissertation|student|candidate|researcher|research|program(?:me)?)
juris doctor(?:ate)?
doctor of (?:${subjects}|the science)
=(?:Ed|Pharm|Psy)D\\b
abd\\b(?= in )
`,
  },
  { level: 'doctorate', isStrong: false, abbreviations: 'MD JD DBA DNP DPT DDS DVM DSc LLD', needsField: true },
]

const masters: readonly DegreeNames[] = [
  {
    level: 'master',
    isStrong: true,
    abbreviations:
      'M.B.A M.Sc* M.Tech M.Phil M.Com M.Ed* M.Eng* M.C.A .M.S.W .M.P.H .M.F.A LL.M .M.S .M.A .M.E .M.P.A .M.S.N ' +
      'M.Pharm M.Arch* .M.P.P .M.L.I.S M.Res M.Stat* .M.H.A MSIT MLIS PGDM PGDBM PGDBA PGDCA PGPM MFA MPH MSW EMBA MChem ' +
      'MPhys MMath MSCE MSEE MSCS MSME MHRM PGDip',
    phrases: `
masters?(?:'s?)? degree
master(?:'?s)?(?:')? (?:of|in) (?:${subjects})
masters (?:of|in)\\b(?= [a-z]{4})
master's\\b(?! (?:voice|apprentice))
post[- ]?graduate (?:degree|diploma|in\\b|program|certificate in)
post[- ]?graduation\\b
magister (?:of|in)\\b
master (?:1|2|i|ii)\\b(?= [a-z])
`,
  },
  {
    level: 'master',
    isStrong: false,
    abbreviations: 'MS MA ME MSC Msc msc MED MEd MPA MSN PGD PGP MIM MIB MMS MHA MCS MSBA',
    needsField: true,
  },
  {
    level: 'master',
    isStrong: false,
    phrases: `
masters?\\b(?=\\s+(?:in|of|degree|program)\\b|\\s*[:,(-]|\\s*$|\\s*\\n)(?!\\s*-?\\s*(?:data|plan|card|class|mason|schedule|builder|chef|trainer|electrician|plumber|black|mariner|records?|file|service|agreement|of ceremonies|of the|in charge|key|slides?|copy|branch|node|slave))
`,
  },
]

const bachelors: readonly DegreeNames[] = [
  {
    level: 'bachelor',
    isStrong: true,
    abbreviations:
      'B.Sc* B.Tech B.Com B.B.A B.C.A B.Ed* B.Eng* .B.F.A LL.B M.B.B.S .B.D.S B.Pharm B.Arch .B.S.N .B.B.S .B.S .B.A .B.E ' +
      '.B.A.Sc B.A.M.S B.H.M.S BHMCT .B.S.W .B.P.T B.Voc BFA BSN BSEE BSCS BSME BSIT BSBA BSCE BASc BTech BEng MBChB ' +
      'BMus BSocSc BSW BBM BMS BHM BDS BPharma BPharmacy BPT BComm BN',
    phrases: `
bachelor(?:'?s)?(?:')? (?:degree|(?:of|in) (?:${subjects})|honou?rs)
bachelors (?:of|in)\\b(?= [a-z]{4})
bachelor's\\b(?! (?:party|pad|button))
(?:undergraduate|baccalaureate|college|university|four[- ]year|4[- ]year|honou?rs|first|under[- ]graduate) degree\\b
baccalaureate (?:of|in)\\b
(?:graduated?|degree) (?:of|in) (?:${subjects})
bachelor professional
=BBS\\b(?! (?:[A-Z][a-z]|\\d|I))
graduate (?:diploma|certificate) (?:of|in)\\b
post[- ]?graduate certificate (?:of|in) education
pgce\\b
honou?rs degree
degree from\\b
`,
  },
  {
    level: 'bachelor',
    isStrong: false,
    abbreviations: 'BS BA BE AB BSC Bsc bsc BED BEd',
    needsField: true,
  },
  {
    level: 'bachelor',
    isStrong: false,
    phrases: `
bachelors?\\b(?!\\s+(?:party|pad|button|apartment|flat))
graduat(?:ion|ed)\\b(?=[^.\\n]{0,40}\\b(?:universit|college|institute))
graduation\\b(?=\\s*[:(-])
`,
  },
]

const vocational: readonly DegreeNames[] = [
  {
    level: 'vocational',
    isStrong: true,
    abbreviations: '.A.A.S .A.A .A.S HND HNC NVQ BTEC FdSc FdA DipHE CertHE',
    phrases: `
associates?(?:'s?)? (?:degree|(?:of|in) (?:${subjects}|specialized))
associate's\\b(?= (?:in|of|degree))
associates (?:of|in)\\b(?= [a-z]{4})
=A\\.?D\\.?N\\b(?= program|,| degree| nursing)
higher national (?:diploma|certificate)
apprenticeship\\b(?= (?:as|in|at|with|certificate|completed)\\b|:|,)
(?:completed|served|finished) (?:an? |my )?(?:\\d-year )?apprenticeship
journeyman(?:'s)? (?:certificate|licen[cs]e|card|electrician|plumber|status)
trade (?:school|certificate|diploma|qualification)
vocational (?:training|school|diploma|certificate|education|degree|qualification)
polytechnic diploma
diploma (?:in|of)\\b(?! (?:the|our|all)\\b)
technical (?:diploma|certificate|school)
(?:advanced|national) diploma
foundation degree
red seal\\b
certificate (?:iii|iv|3|4) (?:of|in)\\b
tafe (?:diploma|certificate)
city (?:and|&) guilds
practical nursing (?:diploma|certificate)
`,
  },
  {
    level: 'vocational',
    isStrong: false,
    abbreviations: 'AA AS AAS ITI LPN ADN',
    needsField: true,
  },
  {
    level: 'vocational',
    isStrong: false,
    phrases: `
diplomas?\\b(?! of (?:appreciation|achievement|excellence|recognition|attendance))
diplomado\\b
certificate\\b(?! of (?:appreciation|achievement|excellence|recognition|attendance|participation|completion|merit))
associates?\\b(?=\\s*(?:[:,-]|in\\b|of\\b|degree\\b))
apprenticeship\\b
`,
  },
]

const secondary: readonly DegreeNames[] = [
  {
    level: 'secondary',
    isStrong: true,
    phrases: `
high[- ]?school(?: diploma| graduate| degree| education| certificate| equivalen(?:t|cy)|/ged| or ged)
secondary school (?:certificate|diploma|leaving|graduate|education)
(?:higher|senior) secondary(?: (?:school|certificate|education|examination))?
=G\\.?E\\.?D\\.?\\b(?! ?[a-z])
=GED (?:certificate|diploma|or)
general educational? (?:diploma|development)
a[- ]levels?\\b
o[- ]levels?\\b
gcses?\\b
igcses?\\b
matriculation\\b
matric\\b
international baccalaureate\\b
intermediate (?:education|examination|college|exam)
10 ?\\+ ?2\\b
12th (?:standard|grade|class|std|board)
10th (?:standard|grade|class|std|board)
(?:class|grade|year|std) (?:12|xii)\\b
xii(?:th)?\\b(?= (?:standard|class|board|cbse|from)| ?\\()
national senior certificate
ncea\\b
pre[- ]?university (?:course|college)
leaving certificate\\b
=(?:(?:SQA )?(?:Advanced )?Highers|National 5s?)\\b(?=[ ,:(]|$)
ossd\\b
school leaving certificate
`,
  },
  {
    level: 'secondary',
    isStrong: false,
    abbreviations: 'SSC HSC SSLC CBSE ICSE GED PUC VCE WACE WASSCE KCSE',
  },
  {
    level: 'secondary',
    isStrong: false,
    phrases: `
high[- ]?school\\b
secondary school\\b
(?:x|xii)th?\\b(?= |$|,|-)
(?:diploma|graduate)\\b(?=[^.\\n]{0,30}\\bhigh school)
`,
  },
]

/** Names of degrees in English, and those of India. */
export const englishDegreeNames: readonly DegreeNames[] = [
  ...doctorates,
  ...masters,
  ...bachelors,
  ...vocational,
  ...secondary,
]
