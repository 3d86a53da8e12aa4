import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../corpus.ts'
import { scoreResume } from '../score.ts'

const corpus = buildCorpus([])

/** The score of somebody who calls their trade so, for a job that calls it so. */
const rate = (trade: string, wanted: string) => {
  const text = `Experience\n${trade}, Northwind\nJan 2014 – Dec 2017\n• Worked as ${trade} with SAP for the fleet.\n\nSkills\nSAP`
  const { fitScore, parts, features } = scoreResume({
    text,
    job: { title: `${wanted} Logistics`, description: `${wanted} with SAP` },
    corpus,
  })
  return { fitScore, parts, features }
}

const pairs = {
  English:
    'waiter/waitress actor/actress salesman/saleswoman salesperson/saleswoman chairman/chairwoman policemen/policewomen headmaster/headmistress landlord/landlady barman/barmaid',
  German:
    'Verkäufer/Verkäuferin Verkäufer/Verkäuferinnen Krankenpfleger/Krankenschwester Kaufmann/Kauffrau Kaufmann/Kaufleute Ingenieur/Ingenieurin Assistent/Assistentin Jurist/Juristin Arzt/Ärztin Anwalt/Anwältin Sekretär/Sekretärin Berater/Beraterin Therapeut/Therapeutin Architekt/Architektin Koch/Köchin Lagerleiter/Lagerleiterin Direktor/Direktorin Psychologe/Psychologin Pilot/Pilotin',
  French:
    'infirmier/infirmière directeur/directrice vendeur/vendeuse technicien/technicienne assistant/assistante boulanger/boulangère conseiller/conseillère caissier/caissière chef/cheffe avocat/avocate',
  Spanish:
    'enfermero/enfermera director/directora directores/directoras administrador/administradora abogado/abogada secretario/secretaria psicólogo/psicóloga cocinero/cocinera técnico/técnica profesor/profesora supervisor/supervisora arquitecto/arquitecta',
}

const cases = Object.entries(pairs).flatMap(([language, words]) =>
  words.split(' ').map((pair) => [language, ...pair.split('/')] as const),
)

describe('a trade scores the same by whichever name', () => {
  test.each(cases)('in %s: %s, %s', (_, one = '', other = '') => {
    const expected = rate(one, one)

    expect(rate(other, one)).toEqual(expected)
    expect(rate(one, other)).toEqual(expected)
    expect(rate(other, other)).toEqual(expected)
  })
})

test('a trade of another kind does not', () => {
  expect(rate('waiter', 'Ingenieurin').fitScore).toBeLessThan(rate('Ingenieur', 'Ingenieurin').fitScore)
})
