import { describe, expect, test } from 'vitest'
import { readHeading } from './sections.ts'
import { segmentText } from './segments.ts'

const segmentsOf = (text: string): string[] =>
  segmentText(text)
    .segments.filter(({ form }) => form !== 'heading')
    .map(({ start, end }) => text.slice(start, end).trim())
const formsOf = (text: string): string[] =>
  segmentText(text)
    .segments.map(({ form }) => form)
    .filter((form) => form !== 'heading')

describe('a heading', () => {
  test('reaches over its colon, and what follows is content', () => {
    expect(readHeading('Kenntnisse: Schweißen')).toEqual({ kind: 'skills', length: 11 })
  })

  test.each(['Project Manager', 'experience.', 'Skills, tools', 'Experience 2010', 'education@example.org', 'C', ''])(
    'is not %j',
    (line) => {
      expect(readHeading(line)).toBeNull()
    },
  )

  test.each([
    ['KITCHEN EXPERIENCE', 'experience'],
    ['Clinical Nursing Experience', 'experience'],
    ['Berufserfahrung und Praktika', 'experience'],
    ['Qualifications & Education', 'education'],
    ['Permis et habilitations', 'certifications'],
    ['LABORATORY SKILLS', 'skills'],
    ['CONSTRUCTION PROJECTS', 'projects'],
    ['Military Service', 'experience'],
  ])('of a trade or of two parts, %j, opens %s', (line, kind) => {
    expect(readHeading(line)?.kind).toBe(kind)
  })

  test.each([
    ...[
      '• KITCHEN EXPERIENCE',
      'Experience in kitchens',
      'USER EXPERIENCE',
      'Customer Experience',
      'Laboratory Skills',
    ],
    ...['COMMUNICATION SKILLS', 'Ten years of Experience', 'Sales and projects', 'PHYSICAL EDUCATION'],
  ])('is not %j, which may be a skill or a sentence', (line) => {
    expect(readHeading(line)).toBeNull()
  })

  test('of a trade is one above dates, and an item among skills', () => {
    const headingsOf = (text: string) => segmentText(text).lines.filter(({ isHeading }) => isHeading).length

    expect(headingsOf('Skills\nRecords\nTerritory Sales Experience\nPurchase orders')).toBe(1)
    expect(headingsOf('Skills\nRecords\nTerritory Sales Experience\nNorthwind\n2012 – 2014')).toBe(2)
  })

  test('is no word that a wrapped sentence breaks off', () => {
    const text = 'Summary\nFor ten years I have been collecting professional\nexperience\nof every kind.'

    expect(segmentText(text).lines.filter(({ isHeading }) => isHeading)).toHaveLength(1)
  })

  test('is found in time among a hundred thousand hostile characters', { timeout: 2000 }, () => {
    for (const piece of ['E ', 'E  ', '-', '1.', 'é ', '— ']) {
      expect(readHeading(piece.repeat(50_000))).toBeNull()
      expect(readHeading(piece.repeat(30))).toBeNull()
    }
  })
})

describe('sentences end', () => {
  test.each([
    ['Pflege von Anlagen, z. B. Pumpen. Leitung durch Dr. Huber.', 2],
    ['Am 3. Mai begann alles. Der Rest folgte im 2. Lehrjahr.', 2],
    ['Ventes, p. ex. Vins. Encadré une équipe avec Mme. Dupont.', 2],
    ['Trabajé con la Sra. García en Madrid. ¿Qué vendí? Coches.', 3],
    ['Worked for Dr. Miller at Northwind Ltd. in Graz. Filed letters.', 2],
    ['负责项目管理。带领团队完成系统开发！', 2],
    ['売上を管理した。チームを率いた。', 2],
  ])('in %j %i times', (text, count) => {
    expect(segmentsOf(`Experience\n${text}`)).toHaveLength(count)
  })
})

describe('a statement is told from a list', () => {
  test.each([
    ['Skills\nSchweißen, Löten, Fräsen', 'list'],
    ['Languages\nEnglish, German, French', 'list'],
    ['Erfahrung\nSchweißen, Löten, Fräsen', 'list'],
    ['Berufserfahrung\nVerantwortlich für die Planung der Projekte in Wien und Graz.', 'prose'],
    ['Expérience\nResponsable de la gestion des stocks et des commandes pour le magasin.', 'prose'],
    ['Experiencia\nResponsable de la gestión de los pedidos y del almacén.', 'prose'],
    ['Experience\nSteel, copper, tin', 'list'],
    ['Experience\nDie cutters, tool shops, steel mills', 'list'],
    ['Experience\n负责公司所有项目的管理和团队建设工作。', 'prose'],
  ])('in %j', (text, form) => {
    expect(formsOf(text)).toEqual([form])
  })
})
