import { expect, test } from 'vitest'
import { readJsonResume } from './json-resume.ts'
import { defaultLimits } from './limits.ts'

test('a JSON Resume becomes the text of a resume, and what stands in another form than it should is read all the same', async () => {
  const resume = {
    basics: {
      name: 'Ada',
      label: 'Nurse',
      email: 'a@b.example',
      summary: 'Ten years on wards.',
      location: 'Bonn',
      phone: null,
    },
    work: [
      { name: 'Clinic', position: 'Nurse', startDate: '2019-01', endDate: '2021-03', highlights: 'Wards' },
      { company: 'Hospice', position: 'Nurse', startDate: '2021-04' },
      'Cook at Ritz, 2010',
      null,
      ['a list'],
    ],
    education: [{ institution: 'Bonn', area: 'Nursing', studyType: 'Bachelor', endDate: '2018' }],
    skills: [{ name: 'Care', keywords: ['Wounds', 'Drugs'] }, { name: 7 }, 'First aid'],
    languages: 'German, Dutch',
    certificates: { name: ['Wounds', 'Drugs'], date: 2019 },
    projects: { not: 'a list' },
  }

  const { text } = await readJsonResume('a.json', new TextEncoder().encode(JSON.stringify(resume)), defaultLimits)

  expect(text.split('\n')).toEqual([
    'Ada',
    'Nurse',
    'a@b.example | Bonn',
    '',
    'Summary',
    'Ten years on wards.',
    '',
    'Experience',
    'Nurse, Clinic  2019-01 – 2021-03',
    '• Wards',
    '',
    'Nurse, Hospice  2021-04 – Present',
    '',
    'Cook at Ritz, 2010',
    '',
    'Education',
    'Bachelor Nursing, Bonn  2018',
    '',
    'Skills',
    'Care: Wounds, Drugs',
    '7',
    'First aid',
    '',
    'Languages',
    'German, Dutch',
    '',
    'Certificates',
    'Wounds, Drugs  2019',
  ])
})
