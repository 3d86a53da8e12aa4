// The journey as its people walk it: a real browser against the real product. No request is mocked.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { addressOf, createPeople } from './support/people.ts'
import { type RunningProduct, startProduct } from './support/product.ts'
import { resumePdf } from './support/resume-pdf.ts'

const jobTitle = 'Warehouse logistics lead'
const resumes: Readonly<Record<string, readonly string[]>> = {
  Ada: [
    'Experience',
    'Logistics manager, Cargo Lines, 2012 - 2025',
    'Led warehouse logistics, transportation and fleet management.',
    'Projects',
    'Warehouse move: planned and led the move of a warehouse.',
    'Education',
    'Bachelor of Science, Logistics',
    'Skills',
    'Warehouse management, Logistics, Inventory management, Microsoft Excel',
  ],
  Ben: [
    'Experience',
    'Logistics assistant, Cargo Lines, 2020 - 2025',
    'Warehouse logistics and inventory.',
    'Skills',
    'Warehouse management, Logistics, Microsoft Excel',
  ],
  Cleo: ['Experience', 'Florist, Green Corner, 2022 - 2025', 'Sold flowers.', 'Skills', 'Customer service'],
}

describe('the journey in a browser', () => {
  let browser: Browser
  let product: RunningProduct

  beforeAll(async () => {
    ;[browser, product] = await Promise.all([openBrowser(), startProduct()])
  })
  afterAll(async () => {
    await browser.close()
    expect(await product.stop()).toBe(0)
  })

  const { pageOf, arrive, register } = createPeople(() => ({ browser, url: product.url }))
  /** Opens the latest mail of that subject to somebody and follows a link in it, as from a mail program. */
  const follow = async (name: string, subject: RegExp, link: 'accept' | 'reject'): Promise<Page> => {
    const page = await arrive(`mail program of ${name}`)
    await page.goto(`/mailbox?to=${encodeURIComponent(addressOf(name))}`)
    await page.getByRole('list', { name: 'Mails' }).getByRole('link', { name: subject }).first().click()
    await page.frameLocator('iframe').locator(`a[href*="/interview/${link}/"]`).first().click()
    await page.waitForURL(/\/interview\//)
    return page
  }
  const rowOf = (name: string) => pageOf('Robin').getByRole('row').filter({ hasText: name })

  it('an employer registers and posts a job with two openings', async () => {
    const page = await register('Robin', 'Employer')
    await page.goto('/recruiter/new')
    await page.getByLabel('Title').waitFor()
    await expectAccessible(page)
    await page.getByLabel('Title').fill(jobTitle)
    await page
      .getByLabel('Description')
      .fill(
        'Lead our warehouse logistics. Three years of experience in logistics are required; Microsoft Excel is a plus.',
      )
    await page.getByLabel('Category').fill('Logistics')
    await page.getByLabel('Country').fill('Germany')
    await page.getByLabel('City').fill('Hamburg')
    await page.getByLabel('Location').fill('Harbour 1')
    await page.getByLabel('Salary from').fill('40000')
    await page.getByLabel('Salary to').fill('55000')
    await page.getByLabel('Openings').fill('2')
    await page.getByRole('button', { name: 'Post the job' }).click()

    await page.getByRole('heading', { name: jobTitle }).waitFor()
    await expectAccessible(page)
  })

  it.each(Object.keys(resumes))('%s registers as a job seeker and applies with a PDF', async (name) => {
    const page = await register(name, 'Job Seeker')
    await page.goto('/')
    await page.getByRole('link', { name: jobTitle }).click()
    await page.getByLabel('Resume', { exact: true }).waitFor({ state: 'attached' })
    if (name === 'Ada') await expectAccessible(page)
    await page
      .getByLabel('Resume', { exact: true })
      .setInputFiles({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: await resumePdf(resumes[name] ?? []) })
    await page.getByRole('button', { name: 'Send the application' }).click()

    await page.getByText('Your application to Cargo Lines is in').waitFor()
  })

  it('the employer closes the applications: two are shortlisted, the third is kept in the buffer', async () => {
    const page = pageOf('Robin')
    await page.getByRole('button', { name: 'Close applications' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close applications' }).click()

    await rowOf('Ada').getByText('Shortlisted').waitFor()
    await rowOf('Ben').getByText('Shortlisted').waitFor()
    await rowOf('Cleo')
      .getByText(/buffer/i)
      .waitFor()
  })

  it('starting again says that it has been done, and changes nothing', async () => {
    const answer = await pageOf('Robin').evaluate(async () => {
      const id = location.pathname.split('/').at(-1)
      const response = await fetch(`/api/v1/job/${id}/start-automation`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      })
      return { status: response.status, body: await response.json() }
    })

    expect(answer).toMatchObject({ status: 200, body: { alreadyRanked: true } })
  })

  it('Ada opens her invitation in the mailbox, accepts, picks a time and confirms it', async () => {
    const page = await follow('Ada', /Interview Invitation/, 'accept')
    await page.getByRole('button', { name: 'Accept the interview' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Accept the interview' }).click()
    await page.getByRole('heading', { name: 'Choose a time' }).waitFor()
    await expectAccessible(page)
    await page
      .getByRole('button', { name: /, \d\d:\d\d$/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Confirm this time' }).click()
    await page.getByRole('heading', { name: 'Your interview is confirmed' }).waitFor()

    await rowOf('Ada')
      .getByText(/confirmed/i)
      .waitFor()
  })

  it('both sides get the invite for their calendars', async () => {
    for (const name of ['Ada', 'Robin']) {
      const page = await arrive(`calendar of ${name}`)
      await page.goto(`/mailbox?to=${encodeURIComponent(addressOf(name))}`)
      await page
        .getByRole('list', { name: 'Mails' })
        .getByRole('link')
        .filter({ has: page.getByLabel('with a calendar file') })
        .first()
        .click()

      await page.getByRole('link', { name: /\.ics/ }).waitFor()
    }
  })

  it('Ben declines: Cleo is promoted and invited in his place', async () => {
    const page = await follow('Ben', /Interview Invitation/, 'reject')
    await page.getByLabel('Reason').waitFor()
    await expectAccessible(page)
    await page.getByLabel('Reason').fill('I have found something else')
    await page.getByRole('button', { name: 'Decline the interview' }).click()
    await page.getByText('You have declined the interview').waitFor()

    await rowOf('Cleo').getByText('Shortlisted').waitFor()
    await rowOf('Ben').getByText('Rejected').waitFor()
    await follow('Cleo', /Interview Invitation/, 'accept')
  })

  it('the activity log tells it all', async () => {
    const page = pageOf('Robin')
    await page.goto(`${page.url().split('?')[0]}/activity`)

    for (const words of [/confirmed/i, /declined/i, /promoted/i])
      await page.getByRole('main').getByText(words).and(page.locator(':visible')).first().waitFor()
    await expectAccessible(page)
  })
})
