import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asId, type InterviewId, type JobId } from '../domain/types.ts'
import { interviewLink, linksNeededFor, renderMail } from './mail-rendering.ts'
import type { MailContent, MailKind } from './messages.ts'
import type { LinkAction } from './ports.ts'

const publicUrl = 'https://jobs.example.com'
const interviewId = asId<InterviewId>('11111111-1111-4111-8111-111111111111')
const jobId = asId<JobId>('22222222-2222-4222-8222-222222222222')
const createdAt = Temporal.Instant.from('2026-03-10T13:00:00Z')

interface Words {
  readonly candidateName: string
  readonly jobTitle: string
  readonly company: string
  readonly recruiterName: string
  readonly reason: string
}

const plainWords: Words = {
  candidateName: 'Kim Vogel',
  jobTitle: 'Backend Engineer',
  company: 'Nordlicht GmbH',
  recruiterName: 'Alex Brandt',
  reason: 'Found another job',
}

/** One mail of every kind, with the given words wherever people's own words go. */
const mailsWith = ({ candidateName, jobTitle, company, recruiterName, reason }: Words): readonly MailContent[] => {
  const job = { jobTitle, company }
  const toCandidate = { ...job, candidateName }
  const open = { interviewId, deadline: '2026-03-12T13:00:00Z', timeZone: 'Europe/Berlin' }
  const time = {
    interviewId,
    start: '2026-03-19T09:00:00Z',
    end: '2026-03-19T10:00:00Z',
    timeZone: 'Europe/Berlin',
  }
  const people = { sequence: 1, recruiterName, recruiterEmail: 'alex@example.com', candidateEmail: 'kim@example.com' }
  const invite = { ...toCandidate, ...time, ...people }
  return [
    { kind: 'application_received', ...toCandidate },
    { kind: 'invitation', promoted: false, interviewMinutes: 45, ...open, ...toCandidate },
    { kind: 'invitation', promoted: true, ...open, ...toCandidate },
    { kind: 'choose_slot', ...open, ...toCandidate },
    { kind: 'confirmed_to_candidate', moved: false, ...invite },
    { kind: 'confirmed_to_candidate', moved: true, ...invite },
    { kind: 'confirmed_to_recruiter', moved: false, jobId, ...invite },
    { kind: 'confirmed_to_recruiter', moved: true, jobId, ...invite },
    { kind: 'cancelled_to_candidate', ...invite },
    { kind: 'cancelled_to_recruiter', jobId, reason, ...invite },
    { kind: 'reminder_to_candidate', ...toCandidate, ...time },
    { kind: 'reminder_to_recruiter', jobId, ...toCandidate, ...time },
    { kind: 'invitation_expired', ...toCandidate },
    { kind: 'invitation_withdrawn', ...toCandidate },
    { kind: 'buffer_empty', jobId, recruiterName, openSeats: 1, ...job },
    { kind: 'ranking_done', jobId, recruiterName, shortlisted: 5, buffered: 4, unreadable: 2, ...job },
    { kind: 'too_few_applications', jobId, recruiterName, applications: 1, openings: 5, ...job },
  ]
}

const linkFor = (action: LinkAction) => interviewLink({ publicUrl, interviewId, action, token: `token-${action}` })
const render = (content: MailContent) =>
  renderMail({
    content,
    createdAt,
    publicUrl,
    links: Object.fromEntries(linksNeededFor(content).map((action) => [action, linkFor(action)])),
  })
const theMail = (kind: MailKind, which: (content: MailContent) => boolean = () => true, words = plainWords) => {
  const content = mailsWith(words).find((mail) => mail.kind === kind && which(mail))
  if (!content) throw new Error(`no example of ${kind}`)
  return render(content)
}

const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? []
const decode = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
const visibleText = (html: string) => decode(html.slice(html.indexOf('<h1')).replace(/<[^>]*>/g, ''))

describe('the invitation', () => {
  const { subject, html, text } = theMail('invitation')

  test('has the agreed subject, and both links in both parts', () => {
    expect(subject).toBe('Interview Invitation: Backend Engineer')
    for (const part of [html, text]) {
      expect(part).toContain(`https://jobs.example.com/interview/accept/${interviewId}/token-accept`)
      expect(part).toContain(`https://jobs.example.com/interview/reject/${interviewId}/token-reject`)
    }
  })

  test('says job, company, deadline with weekday and zone, and how the process goes', () => {
    for (const part of [visibleText(html), text]) {
      for (const words of [
        'Backend Engineer',
        'Nordlicht GmbH',
        'Thu 12 March 2026, 14:00 (Berlin time)',
        'accept the invitation',
        'choose one of the free times',
        '45 minutes',
      ])
        expect(part).toContain(words)
    }
    expect(html).toContain('<strong>Thu 12 March 2026, 14:00 (Berlin time)</strong>')
  })

  test('P36 tells the promoted, and only them, that a place has become free', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.string(), (promoted, candidateName) => {
        const words = { ...plainWords, candidateName }
        const mail = theMail('invitation', (content) => 'promoted' in content && content.promoted === promoted, words)

        expect(mail.text.includes('a place has become free')).toBe(promoted)
        expect(mail.html.includes('a place has become free')).toBe(promoted)
      }),
    )
  })
})

// Line breaks and other control characters become spaces; everything else that people type stays.
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "O'Brien & Søn",
    'Engineer\r\nBcc: thief@example.com',
    '</title></head><body>',
    '{{constructor}} $& $1 %s %0A',
    'שלום 你好 👩‍💻',
    'A'.repeat(2000),
    "=cmd|' /C calc'!A0",
  ),
)
const anyWords: fc.Arbitrary<Words> = fc.record({
  candidateName: typed,
  jobTitle: typed,
  company: typed,
  recruiterName: typed,
  reason: typed,
})
const told = (text: string) =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')

describe('every mail', () => {
  test('P32 invitation subject and both links have the agreed form', () => {
    const token = fc.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    fc.assert(
      fc.property(typed, fc.uuid(), token, (jobTitle, id, signed) => {
        const content = mailsWith({ ...plainWords, jobTitle }).find((mail) => mail.kind === 'invitation')
        if (content?.kind !== 'invitation') throw new Error('no invitation')
        const link = (action: LinkAction) => interviewLink({ publicUrl, interviewId: asId(id), action, token: signed })
        const links = { accept: link('accept'), reject: link('reject') }

        const mail = renderMail({ content, createdAt, publicUrl, links })

        expect(mail.subject).toBe(`Interview Invitation: ${told(jobTitle)}`.trim())
        for (const part of [mail.html, mail.text]) {
          expect(part).toContain(`${publicUrl}/interview/accept/${id}/${signed}`)
          expect(part).toContain(`${publicUrl}/interview/reject/${id}/${signed}`)
        }
      }),
    )
  })

  test('P33 job, company and the steps of the process are in the invitation', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const mail = theMail('invitation', () => true, words)

        for (const part of [visibleText(mail.html), mail.text]) {
          expect(part).toContain(told(words.jobTitle))
          expect(part).toContain(told(words.company))
          expect(part).toMatch(/accept the invitation before the deadline[\s\S]*choose one of the free times/)
        }
      }),
    )
  })

  test('P50 hostile words come back as text: the markup is the same whoever is written to', () => {
    const expected = mailsWith(plainWords).map((content) => tagsOf(render(content).html))
    fc.assert(
      fc.property(anyWords, (words) => {
        const mails = mailsWith(words).map(render)

        expect(mails.map(({ html }) => tagsOf(html))).toEqual(expected)
        for (const { subject, text } of mails) {
          expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
          expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u)
        }
      }),
    )
  })

  test('P50 hostile words add no line of their own to the plain text', () => {
    const lines = mailsWith(plainWords).map((content) => render(content).text.split('\n').length)
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(mailsWith(words).map((content) => render(content).text.split('\n').length)).toEqual(lines)
      }),
    )
  })

  test('is the same bytes for the same content', () => {
    expect(mailsWith(plainWords).map(render)).toEqual(mailsWith(plainWords).map(render))
  })

  test.each(mailsWith(plainWords).map((content) => [content.kind, content] as const))(
    '%s names its job, has one button whose address is also in the text, and states its language',
    (_kind, content) => {
      const { subject, html, text } = render(content)

      expect(subject).toContain('Backend Engineer')
      const buttons = html.match(/class="button"[^>]*><a href="([^"]+)"/g) ?? []
      expect(buttons).toHaveLength(1)
      const url = /href="([^"]+)"/.exec(buttons[0] ?? '')?.[1] ?? 'none'
      expect(text).toContain(url)
      expect(visibleText(html)).toContain(url)
      expect(html).toContain('<html lang="en"')
      expect(text).toContain('Written Tue 10 March 2026, 1')
      expect(text).not.toContain('undefined')
      expect(html).not.toContain('undefined')
    },
  )

  test('to a recruiter leads to the job and never carries a candidate’s link', () => {
    for (const content of mailsWith(plainWords).filter((mail) => 'jobId' in mail)) {
      expect(linksNeededFor(content)).toEqual([])
      expect(render(content).html).toContain(`href="https://jobs.example.com/recruiter/jobs/${jobId}"`)
    }
  })

  test('that lacks a link it needs is a bug, not a mail with a dead button', () => {
    const content = mailsWith(plainWords).find((mail) => mail.kind === 'choose_slot')
    if (!content) throw new Error('no example')

    expect(() => renderMail({ content, createdAt, publicUrl, links: { accept: 'https://x' } })).toThrow(
      expect.objectContaining({ code: 'internal.bug' }),
    )
  })
})

describe('what single mails must say', () => {
  test('the receipt tells that a tool reads, what it looks at, that people decide, and how to ask for a person', () => {
    const { text } = theMail('application_received')

    for (const words of [
      'automated tool',
      'years of experience',
      'People decide',
      'ask for a human review',
      'replying',
    ])
      expect(text).toContain(words)
  })

  test('times of appointments are told in the reader’s zone', () => {
    for (const kind of ['confirmed_to_candidate', 'cancelled_to_recruiter', 'reminder_to_candidate'] as const)
      expect(theMail(kind).text).toContain('Thu 19 March 2026, 10:00–11:00 (Berlin time)')
  })

  test('a moved interview is told as moved', () => {
    const moved = theMail('confirmed_to_candidate', (content) => 'moved' in content && content.moved)

    expect(moved.subject).toBe('New interview time: Backend Engineer')
    expect(theMail('confirmed_to_candidate').subject).toBe('Interview confirmed: Backend Engineer')
  })

  test('the recruiter reads the reason that a candidate gave', () => {
    expect(theMail('cancelled_to_recruiter').text).toContain('Reason given: Found another job')
  })

  test('counts are told in whole sentences', () => {
    expect(theMail('too_few_applications').text).toContain('There is 1 application for 5 openings')
    expect(theMail('buffer_empty').text).toContain('1 place is open now')
    expect(theMail('ranking_done').text).toContain('2 resumes could not be read and have no score')
  })
})
