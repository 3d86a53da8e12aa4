import { describe, expect, test } from 'vitest'
import { tokenise } from '../text/index.ts'
import { builtInVocabulary, createVocabulary, findSkills } from './vocabulary.ts'
import { readWordLists } from './word-lists.ts'

const find = (text: string, vocabulary = builtInVocabulary) =>
  findSkills(text, tokenise(text), vocabulary).map(({ skill }) => skill.name)

describe('the vocabulary', () => {
  test('names at least 1,500 skills, each once', () => {
    const { skills } = builtInVocabulary

    expect(new Set(skills.map(({ name }) => name.toLowerCase())).size).toBe(skills.length)
    expect(skills.length).toBeGreaterThanOrEqual(1_500)
  })

  test('finds every skill by its own name', () => {
    const lost = builtInVocabulary.skills.filter(({ name }) => {
      const [found, ...more] = find(name)
      return found !== name || more.length > 0
    })

    expect(lost).toEqual([])
  })

  test('gives every other name to the skill that lists it, and none to two', () => {
    const owners = new Map<string, string[]>()
    const strays: string[] = []
    for (const { skill, names } of readWordLists()) {
      for (const { written, strictness } of names) {
        if (strictness !== 'loose') continue
        owners.set(written.toLowerCase(), [...(owners.get(written.toLowerCase()) ?? []), skill.name])
        if (find(written).join() !== skill.name) strays.push(`${written} of ${skill.name} is ${find(written).join()}`)
      }
    }

    expect([...owners].filter(([, claiming]) => claiming.length > 1)).toEqual([])
    expect(strays).toEqual([])
  })

  test('puts every skill into a family of its trade, and every part into a wider skill of its family', () => {
    const trades = new Map<string, Set<string>>()
    const families = new Map(builtInVocabulary.skills.map(({ name, family }) => [name, family]))
    for (const { family, trade } of builtInVocabulary.skills) {
      trades.set(family, (trades.get(family) ?? new Set()).add(trade))
    }

    expect([...trades].filter(([, of]) => of.size !== 1)).toEqual([])
    const parts = builtInVocabulary.skills.filter(({ broader }) => broader !== null)
    expect(parts.length).toBeGreaterThan(1_000)
    expect(parts.filter(({ broader, family }) => families.get(broader ?? '') !== family)).toEqual([])
  })

  test('knows at least forty languages', () => {
    expect(builtInVocabulary.skills.filter(({ trade }) => trade === 'languages').length).toBeGreaterThanOrEqual(40)
  })

  test.each([
    ['Buchhaltung', 'comptabilité', 'contabilidad', 'Accounting'],
    ['Lohnabrechnung', 'gestion de la paie', 'nóminas', 'Payroll'],
    ['Schweißen', 'soudure', 'soldadura', 'Welding'],
    ['Führerschein', 'permis de conduire', 'carnet de conducir', 'Driving licence'],
    ['Krankenpflege', 'soins infirmiers', 'enfermería', 'Nursing'],
    ['Projektleitung', 'gestion de projet', 'gestión de proyectos', 'Project management'],
    ['Kundenbetreuung', 'service client', 'atención al cliente', 'Customer service'],
    ['Qualitätskontrolle', 'contrôle qualité', 'control de calidad', 'Quality control'],
    ['Arbeitsrecht', 'droit du travail', 'derecho laboral', 'Labor law'],
    ['Maschinelles Lernen', 'apprentissage automatique', 'aprendizaje automático', 'Machine learning'],
    ['Schalungsbau', 'coffrage', 'encofrado', 'Formwork'],
    ['Speiseplanung', 'élaboration des menus', 'elaboración de menús', 'Menu planning'],
    ['Ackerbau', 'grandes cultures', 'rotación de cultivos', 'Crop production'],
    ['Warenverräumung', 'mise en rayon', 'reponedor', 'Stock replenishment'],
    ['Unterrichtsplanung', 'préparation de cours', 'programación didáctica', 'Lesson planning'],
    ['Lagerhelfer', 'gestion d’entrepôt', 'mozo de almacén', 'Warehouse management'],
    ['Metzger', 'boucher', 'carnicero', 'Meat processing'],
    ['Jahresabschluss', 'clôture annuelle', 'cierre anual', 'Year-end closing'],
  ])('%s, %s and %s are %s', (german, french, spanish, skill) => {
    expect([german, french, spanish].map((name) => find(name))).toEqual([[skill], [skill], [skill]])
  })

  test('reads umlauts that are written out, and letters without their accents', () => {
    expect(find('Fuehrerschein, Qualitaetskontrolle')).toEqual(['Driving licence', 'Quality control'])
    expect(find('enfermeria, gestion de proyectos')).toEqual(['Nursing', 'Project management'])
  })

  test('keeps singular and plural apart where they mean two things', () => {
    expect(find('Account Executive')).toEqual(['Account management'])
    expect(find('Accounts Executive')).toEqual(['Accounting'])
  })
})

describe('a name in a text', () => {
  test('is found in the forms of its verb, with an article between', () => {
    expect(find('He welded, managed the inventory, and saw to the maintenance of vehicles')).toEqual(
      expect.arrayContaining(['Welding', 'Inventory management']),
    )
  })

  test('that is an everyday word counts beside another skill of its kind only', () => {
    expect(find('Access, Excel')).toEqual(['Microsoft Access', 'Microsoft Excel'])
    expect(find('Gained access, then excelled')).toEqual([])
    expect(find('Jest, Cypress, JavaScript')).toContain('Jest')
    expect(find('In jest, he met a postman from Cyprus')).toEqual([])
  })

  test('never reaches across punctuation, and the longest one wins', () => {
    expect(find('project. Management')).toEqual([])
    expect(find('SAP FI/CO consultant')).toEqual(['SAP FI/CO'])
    expect(find('Java and JavaScript')).toEqual(['Java', 'JavaScript'])
  })

  test('is completed where German leaves it open, and begins behind a slash as before it', () => {
    expect(find('Debitoren- und Kreditorenbuchhaltung')).toEqual(['Accounts receivable', 'Accounts payable'])
    expect(find('Lohn- und Gehaltsabrechnung')).toContain('Payroll')
    expect(find('SAP SD/MM')).toEqual(['SAP SD', 'SAP MM'])
    expect(find('Elektro- und\nSanitärinstallation')).toContain('Electrical installation')
    expect(find('Elektro-, Sanitärinstallation')).toContain('Electrical installation')
    expect(find('Neu- und Altbau')).toEqual([])
  })

  test('of a language counts in any list, but not among dishes and dances', () => {
    expect(find('Spanish, phlebotomy')).toEqual(['Spanish', 'Phlebotomy'])
    expect(find('French, pastry, baking')).not.toContain('French')
    expect(find('Deutschkenntnisse, Englischkenntnisse')).toEqual(['German', 'English'])
    expect(find('C2 de inglés')).toEqual(['English'])
  })

  test('of a hundred thousand hostile characters is looked for in time', { timeout: 10_000 }, () => {
    for (const piece of [
      'a',
      "l'",
      'go, ',
      'no java, ',
      'eager to learn ',
      'managed the ',
      '1(a)',
      'not ',
      'dreh- ',
      'dreh- und ',
      'SD/',
    ]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))

      expect(findSkills(text, tokenise(text)).length).toBeLessThanOrEqual(text.length / 3)
    }
  })
})

describe('a slip of the pen', () => {
  test.each([
    ['Photshop', 'Adobe Photoshop'],
    ['Kuberentes', 'Kubernetes'],
    ['javscript', 'JavaScript'],
    ['project managment', 'Project management'],
    ['acounting', 'Accounting'],
    ['phlebotomyy', null],
    ['hotoshop', null],
    ['Pxxtoshop', null],
  ])('in %j gives %s', (written, skill) => {
    expect(find(written)).toEqual(skill === null ? [] : [skill])
  })

  test('is not seen in other words that people mean', () => {
    expect(find('meditation, planting, watering, attitude, conversation, informative, connection')).toEqual([])
  })
})

describe('what a text denies or wishes', () => {
  test('is left out, but a wish can be told from a denial', () => {
    const text = 'Eager to learn Java. No experience with Python.'

    const matches = builtInVocabulary.find(text, tokenise(text))

    expect(matches.map(({ skill, isWished }) => [skill.name, isWished])).toEqual([['Java', true]])
    expect(find(text)).toEqual([])
  })

  test.each([
    ['No Java, C or Python, but SQL', ['SQL']],
    ['Java: none; SQL: good', ['SQL']],
    ['Java (no experience), SQL', ['SQL']],
    ['Java beherrsche ich nicht', []],
    ['Cannot use Java', []],
    ["I don't know Photoshop; I know Figma", ['Figma']],
    ['Ni Photoshop ni Figma', []],
    ['No problem with Java', ['Java']],
    ['Nothing was shipped without Java being tested', ['Java']],
  ])('%j states %j', (text, skills) => {
    expect(find(text)).toEqual(skills)
  })
})

describe('a taxonomy laid over the vocabulary', () => {
  const vocabulary = createVocabulary([
    { name: 'falconry', aliases: ['train birds of prey'], family: 'animals' },
    { name: 'Buchhaltung', aliases: ['keep the ledgers of a guild'] },
    { name: 'Reading', aliases: [] },
  ])

  test('adds its skills and their names', () => {
    expect(find('Falconry; trained birds', vocabulary)).toEqual(['falconry'])
    expect(find('train birds of prey', vocabulary)).toEqual(['falconry'])
    expect(find('falconry')).toEqual([])
    expect(vocabulary.skills.length).toBe(builtInVocabulary.skills.length + 2)
  })

  test('gives its names to the built-in skill where both have one', () => {
    expect(find('keep the ledgers of a guild', vocabulary)).toEqual(['Accounting'])
    expect(find('Payroll', vocabulary)).toEqual(['Payroll'])
  })

  test('of fourteen thousand skills is laid over in time', { timeout: 10_000 }, () => {
    const many = Array.from({ length: 14_000 }, (_, n) => ({ name: `craft number ${n}`, aliases: [`art of ${n}`] }))

    expect(find('craft number 13999, welding', createVocabulary(many))).toEqual(['craft number 13999', 'Welding'])
  })
})
