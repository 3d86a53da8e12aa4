import { expect, it } from 'vitest'
import { asId, defaultSchedule, type JobId, type MailId, type UserId } from '../../domain/types.ts'
import type { LogEntry, OutgoingMail, QueuedMail } from '../../orchestrator/ports.ts'
import { readAll } from './jobs.contract.ts'
import { createDatabaseMailbox } from './mailbox.ts'
import { candidateActor, noon, recruiterActor, refusalOf, system, type World } from './store-world.contract.ts'

/** People, schedules, documents, mails and the log. */
export const recordsContract = (world: () => World): void => {
  const read: World['store']['read'] = (actor, work) => world().store.read(actor, work)
  const change = <T>(work: Parameters<typeof read<T>>[1]) => world().store.change(system, work)

  it('a person is found with everything but their password', async () => {
    const id = await world().addUser('Employer', { name: 'Robin', company: 'Acme', phone: '4917155512345' })

    const found = await read(system, (tx) => tx.users.find(id))

    expect(found).toEqual({
      id,
      name: 'Robin',
      email: `${id}@example.org`,
      role: 'Employer',
      company: 'Acme',
      phone: '4917155512345',
      timeZone: null,
    })
    expect(await read(system, (tx) => tx.users.find(world().newId<UserId>()))).toBeNull()
  })

  it('a person’s time zone is remembered', async () => {
    const id = await world().addCandidate()

    await change((tx) => tx.users.saveTimeZone(id, 'Asia/Kolkata'))

    expect((await read(system, (tx) => tx.users.find(id)))?.timeZone).toBe('Asia/Kolkata')
  })

  it('a recruiter who has saved no week has the default one', async () => {
    const recruiterId = await world().addRecruiter()

    expect(await read(system, (tx) => tx.schedules.get(recruiterId))).toEqual({ recruiterId, ...defaultSchedule })
    expect(await change((tx) => tx.schedules.lock(recruiterId))).toEqual({ recruiterId, ...defaultSchedule })
  })

  it('a saved week is read back, and a second one replaces it', async () => {
    const recruiterId = await world().addRecruiter()
    const week = {
      recruiterId,
      timeZone: 'Europe/Berlin',
      workingDays: [2, 6],
      dayStart: '08:30',
      dayEnd: '17:15',
      gapMinutes: 15,
      noticeHours: 12,
      horizonDays: 21,
    }
    await change((tx) => tx.schedules.save({ ...week, timeZone: 'UTC' }))

    await change((tx) => tx.schedules.save(week))

    expect(await read(recruiterActor(recruiterId), (tx) => tx.schedules.get(recruiterId))).toEqual(week)
    expect(await change((tx) => tx.schedules.lock(recruiterId))).toEqual(week)
  })

  it('a resume is kept byte for byte', async () => {
    const application = await world().addApplication(await world().addJob())
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    const file = { name: 'Lebenslauf Kim.pdf', mediaType: 'application/pdf', bytes }

    await change((tx) => tx.resumes.save(application.id, file))

    const found = await read(candidateActor(application.applicantId), (tx) => tx.resumes.find(application.id))
    expect(found && { ...found, bytes: [...found.bytes] }).toEqual({ ...file, bytes: [...bytes] })
  })

  it('a new resume forgets what the old one said', async () => {
    const job = await world().addJob()
    const application = await world().addApplication(job)
    const file = { name: 'cv.txt', mediaType: 'text/plain', bytes: Buffer.from('Go') }
    const hidden = [{ reason: 'tiny', page: 2, box: null, quote: 'Rust' }] as const
    const places = [{ start: 0, end: 2, page: 1, left: 0.1, top: 0.25, width: 0.0333, height: 0.02 }]
    const texts = () => read(system, (tx) => tx.resumes.listTexts([application.id]))
    await change(async (tx) => {
      await tx.resumes.save(application.id, file)
      await tx.resumes.saveText(application.id, {
        format: 'text',
        pages: 1,
        hidden,
        places,
        isRecognised: true,
        text: 'Go',
      })
    })
    expect(await texts()).toEqual([{ applicationId: application.id, text: 'Go', hidden, places }])
    expect(await read(system, (tx) => tx.resumes.findText(application.id))).toEqual({
      applicationId: application.id,
      format: 'text',
      pages: 1,
      isRecognised: true,
      text: 'Go',
      hidden,
      places,
    })

    await change((tx) => tx.resumes.save(application.id, file))

    expect(await texts()).toEqual([])
  })

  it('texts that are not counted yet come with the latest applications first, as many as asked', async () => {
    const job = await world().addJob()
    const add = async (minutes: number, text: string, jobOfIt = job) => {
      const application = await world().addApplication(jobOfIt, { appliedAt: noon.add({ minutes }) })
      await change(async (tx) => {
        await tx.resumes.save(application.id, { name: 'cv.txt', mediaType: 'text/plain', bytes: Buffer.from(text) })
        await tx.resumes.saveText(application.id, {
          format: 'text',
          pages: 1,
          hidden: [],
          places: [],
          isRecognised: false,
          text,
        })
      })
      return application.id
    }
    const [first, second] = [await add(1, 'first'), await add(2, 'second \0')]
    const unreadable = await add(3, 'unreadable')
    await change((tx) => tx.applications.saveUnreadable(unreadable, { code: 'document.damaged', message: 'Damaged.' }))
    await add(4, 'elsewhere', await world().addJob())

    const uncounted = (limit: number) => read(system, (tx) => tx.resumes.listUncounted('1', { jobId: job.id, limit }))

    expect(await uncounted(9)).toEqual([
      { applicationId: second, text: 'second \uFFFD', hidden: [], places: [] },
      { applicationId: first, text: 'first', hidden: [], places: [] },
    ])
    expect(await uncounted(1)).toHaveLength(1)
    expect(await read(system, (tx) => tx.resumes.listTexts([first, unreadable]))).toHaveLength(1)

    await change((tx) => tx.resumes.markCounted([second], '1'))

    expect((await uncounted(9)).map(({ applicationId }) => applicationId)).toEqual([first])
  })

  it('a version of the corpus is kept as it was, beside those of other scorers and other imports', async () => {
    const corpus = {
      version: null,
      documentCount: 2,
      averageLength: 1.5,
      documentFrequency: new Map([
        ['go', 2],
        ['__proto__', 1],
      ]),
    }
    const [first, second, third] = await change(async (tx) => {
      const add = (scorerVersion: string, skillImportIds: readonly number[]) =>
        tx.corpora.add({ scorerVersion, skillImportIds, corpus })
      return [await add('a', []), await add('a', []), await add('a', [3, 4])] as const
    })

    expect(await read(system, (tx) => tx.corpora.get(first))).toEqual({
      version: first,
      scorerVersion: 'a',
      skillImportIds: [],
      corpus: { ...corpus, version: first },
    })
    expect(await read(system, (tx) => tx.corpora.findLatest('a', []))).toBe(second)
    expect(await read(system, (tx) => tx.corpora.findLatest('a', [3, 4]))).toBe(third)
    expect(await read(system, (tx) => tx.corpora.findLatest('b', []))).toBeNull()
    await expect(read(system, (tx) => tx.corpora.get(third + 1))).rejects.toMatchObject({
      code: 'scoring.corpus_missing',
    })
  })

  it('of imported skills the latest of each source is in force', async () => {
    const skills = [{ name: 'Ploughing', aliases: ['Plowing'], family: 'Fields' }]
    const add = (source: string) => change((tx) => tx.skillImports.add({ source, licence: 'CC BY 4.0', skills }))
    const [, other, latest] = [await add('ESCO'), await add('O*NET'), await add('ESCO')]

    expect(await read(system, (tx) => tx.skillImports.listCurrentIds())).toEqual([other, latest])
    expect(await read(system, (tx) => tx.skillImports.get(latest))).toEqual({
      id: latest,
      source: 'ESCO',
      licence: 'CC BY 4.0',
      skills,
    })
    expect(await read(system, (tx) => tx.skillImports.list())).toMatchObject([
      { source: 'ESCO', count: 1 },
      { source: 'O*NET', count: 1 },
      { id: latest, source: 'ESCO', count: 1 },
    ])
  })

  const mail = (fields: Partial<QueuedMail> = {}): QueuedMail => ({
    id: asId<MailId>(world().ids.next()),
    key: `invitation:${world().ids.next()}`,
    to: { name: 'Kim', address: 'kim@example.org' },
    content: { kind: 'application_received', candidateName: 'Kim', jobTitle: 'Go developer', company: 'Acme' },
    jobId: null,
    status: 'queued',
    attempts: 0,
    createdAt: noon,
    ...fields,
  })

  it('a mail waits until it is sent, and counts its tries', async () => {
    const queued = mail({ jobId: (await world().addJob()).id })
    const found = () => read(system, (tx) => tx.mails.find(queued.id))
    expect(await change((tx) => tx.mails.insert(queued))).toBe(true)
    expect(await found()).toEqual(queued)

    await change((tx) => tx.mails.markAttempt(queued.id, 'connection refused', 'queued', noon.add({ minutes: 1 })))
    expect(await found()).toEqual({ ...queued, attempts: 1 })
    await change((tx) => tx.mails.markSent(queued.id, 'smtp', noon.add({ minutes: 2 })))

    expect(await change((tx) => tx.mails.lock(queued.id))).toEqual({ ...queued, status: 'sent', attempts: 2 })
  })

  it('the same key never queues a second mail', async () => {
    const first = mail()
    await change((tx) => tx.mails.insert(first))
    const second = mail({ key: first.key })

    expect(await change((tx) => tx.mails.insert(second))).toBe(false)
    expect(await read(system, (tx) => tx.mails.find(second.id))).toBeNull()
  })

  it('a failure that is reported late does not call a sent mail back', async () => {
    const sent = mail()
    await change(async (tx) => {
      await tx.mails.insert(sent)
      await tx.mails.markSent(sent.id, 'mailbox', noon)
    })

    await change((tx) => tx.mails.markAttempt(sent.id, 'timed out', 'failed', noon))

    expect((await read(system, (tx) => tx.mails.find(sent.id)))?.status).toBe('sent')
  })

  it('mails that wait for long are found, those tried of late and those settled are not', async () => {
    const old = noon.subtract({ hours: 1 })
    const [lost, retried, fresh, sent, failed] = [
      mail({ createdAt: old }),
      mail({ createdAt: old }),
      mail(),
      mail({ createdAt: old }),
      mail({ createdAt: old }),
    ] as const
    await change(async (tx) => {
      for (const queued of [lost, retried, fresh, sent, failed]) await tx.mails.insert(queued)
      await tx.mails.markAttempt(retried.id, 'busy', 'queued', noon)
      await tx.mails.markSent(sent.id, 'smtp', old)
      await tx.mails.markAttempt(failed.id, 'refused', 'failed', old)
    })
    const mine = [lost, retried, fresh, sent, failed].map(({ id }) => id)

    const stuck = await read(system, (tx) => tx.mails.listStuckIds(noon.subtract({ minutes: 15 }), 1000))

    expect(stuck.filter((id) => mine.includes(id))).toEqual([lost.id])
  })

  it('the mailbox keeps what was delivered, once, whoever delivers it again', async () => {
    const mailbox = createDatabaseMailbox(world().database.db)
    const address = `${world().ids.next()}@example.org`
    const message: OutgoingMail = {
      messageId: `${world().ids.next()}@hiring.example`,
      to: { name: 'Kim', address },
      subject: 'Interview Invitation: Go developer',
      html: '<p>Hello</p>',
      text: 'Hello',
      calendar: { fileName: 'invite.ics', method: 'REQUEST', content: 'BEGIN:VCALENDAR' },
      at: noon,
    }
    const later = {
      ...message,
      messageId: `${world().ids.next()}@hiring.example`,
      calendar: null,
      at: noon.add({ hours: 1 }),
    }

    const deliveries = [await mailbox.deliver(message), await mailbox.deliver(message), await mailbox.deliver(later)]

    expect(deliveries).toEqual(Array(3).fill({ transport: 'mailbox' }))
    expect(await mailbox.list({ address: address.toUpperCase(), limit: 10 })).toEqual([later, message])
    expect(await mailbox.list({ address, limit: 1 })).toEqual([later])
    expect(await mailbox.find(message.messageId)).toEqual(message)
    expect(await mailbox.find('nobody@nowhere')).toBeNull()
  })

  const entry = (jobId: JobId | null, fields: Partial<LogEntry> = {}): LogEntry => ({
    jobId,
    action: 'candidate_promoted',
    trigger: 'auto',
    actorId: null,
    details: { reason: 'a seat fell vacant' },
    at: noon,
    ...fields,
  })

  it('the log of a job names person and candidate, newest first, page by page', async () => {
    const job = await world().addJob()
    const application = await world().addApplication(job, { name: 'O’Brien' })
    const details = { applicationId: application.id, rank: 2, note: null, again: false }
    await change(async (tx) => {
      await tx.automationLog.append(entry(job.id))
      await tx.automationLog.append(entry(job.id, { action: 'noted', details: { applicationId: 'not an id' } }))
      await tx.automationLog.append(
        entry(job.id, { trigger: 'manual', actorId: job.postedBy, details, at: noon.add({ hours: 1 }) }),
      )
      await tx.automationLog.append(entry((await world().newId<JobId>()) as JobId))
    })

    const entries = await readAll(
      (request) => read(recruiterActor(job.postedBy), (tx) => tx.automationLog.list(job.id, request)),
      2,
    )

    expect(entries.map(({ sequence }) => sequence)).toEqual([3, 2, 1])
    expect(entries[0]).toMatchObject({
      action: 'candidate_promoted',
      trigger: 'manual',
      actorName: 'Robin',
      candidateName: 'O’Brien',
      applicationId: application.id,
      details,
    })
    expect(entries[0]?.at).toEqual(noon.add({ hours: 1 }))
    expect(entries[1]).toMatchObject({ candidateName: null, actorName: null })
  })

  it('the log is filtered by action and by date, start included and end excluded', async () => {
    const { id } = await world().addJob()
    await change(async (tx) => {
      for (const hours of [0, 1, 2]) await tx.automationLog.append(entry(id, { at: noon.add({ hours }) }))
      await tx.automationLog.append(entry(id, { action: 'interview_expired', at: noon.add({ hours: 1 }) }))
    })
    const sequences = async (filter: { action?: string; from?: Temporal.Instant; until?: Temporal.Instant }) =>
      (await read(system, (tx) => tx.automationLog.list(id, { limit: 10, ...filter }))).items.map(
        (item) => item.sequence,
      )

    expect(await sequences({ action: 'interview_expired' })).toEqual([4])
    expect(await sequences({ from: noon.add({ hours: 1 }) })).toEqual([4, 3, 2])
    expect(await sequences({ until: noon.add({ hours: 1 }) })).toEqual([1])
    expect(
      await sequences({ action: 'candidate_promoted', from: noon.add({ hours: 1 }), until: noon.add({ hours: 2 }) }),
    ).toEqual([2])
  })

  it('an untouched log has no broken link', async () => {
    const { id } = await world().addJob()
    await change((tx) => tx.automationLog.append(entry(id)))
    await change((tx) => tx.automationLog.append(entry(id)))

    expect(await read(system, (tx) => tx.automationLog.findBrokenLink(id))).toBeNull()
    expect(await read(system, (tx) => tx.automationLog.findBrokenLink(world().newId<JobId>()))).toBeNull()
  })

  it('a tampered entry is found, whoever has tampered', async () => {
    const { id } = await world().addJob()
    await change((tx) => tx.automationLog.append(entry(id)))
    await change((tx) => tx.automationLog.append(entry(id)))
    const client = await world().admin.connect()
    try {
      await client.query('alter table automation_logs disable trigger user')
      await client.query(
        `update automation_logs set details = '{"reason": "none"}' where job_id = $1 and sequence = 2`,
        [id],
      )
      await client.query('alter table automation_logs enable trigger user')
    } finally {
      client.release()
    }

    expect(await read(system, (tx) => tx.automationLog.findBrokenLink(id))).toBe(2)
  })

  it('two transactions that log for one job both find their place in its chain', async () => {
    const { id } = await world().addJob()

    await Promise.all(Array.from({ length: 5 }, () => change((tx) => tx.automationLog.append(entry(id)))))

    const { items } = await read(system, (tx) => tx.automationLog.list(id, { limit: 10 }))
    expect(items.map(({ sequence }) => sequence)).toEqual([5, 4, 3, 2, 1])
    expect(await refusalOf(read(system, (tx) => tx.automationLog.list(id, { limit: 1, cursor: 'x' })))).toBe(
      'input.invalid',
    )
  })
}
