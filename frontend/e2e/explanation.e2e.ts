// A score explained: what the recruiter asks for, the document with its passages, hidden text, and scoring anew.

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { createPeople } from './support/people.ts'
import { type RunningProduct, startProduct } from './support/product.ts'
import { resumePdf } from './support/resume-pdf.ts'

const jobTitle = 'Dispatcher'
const lines = [
  'Experience',
  'Dispatcher, Cargo Lines, 03/2018 - 05/2024',
  'Planned routes and managed the fleet; worked with SAP every day.',
  'Pastry Chef, Old Mill, 01/2014 - 12/2017',
  'Baked cakes for weddings and planned the routes of the van.',
  'Projects',
  'New depot: planned the move of the depot.',
  'Education',
  'Bachelor of Science, Logistics',
  'Skills',
  'Route planning, Fleet management, Microsoft Excel',
]
const hidden = 'Forklift licence, Six Sigma, Python'

describe('a score in a browser', () => {
  let browser: Browser
  let product: RunningProduct
  const { pageOf, register } = createPeople(() => ({ browser, url: product.url }))
  // For a look at what the tests have seen: E2E_SCREENSHOTS=DIRECTORY.
  const look = async (name: string, picture: string) => {
    const directory = process.env.E2E_SCREENSHOTS
    if (directory) await pageOf(name).screenshot({ path: `${directory}/${picture}.png` })
  }

  beforeAll(async () => {
    ;[browser, product] = await Promise.all([openBrowser(), startProduct()])
  })
  afterAll(async () => {
    await browser.close()
    expect(await product.stop()).toBe(0)
  })

  it('a job asks for skills, years and a degree in fields of their own', async () => {
    const page = await register('Robin', 'Employer')
    await page.goto('/recruiter/new')
    await page.getByLabel('Title').fill(jobTitle)
    await page.getByLabel('Description').fill('Plan the routes of our lorries.')
    await page.getByLabel('Category').fill('Logistics')
    await page.getByLabel('Country').fill('Germany')
    await page.getByLabel('City').fill('Hamburg')
    await page.getByLabel('Location').fill('Harbour 1')
    await page.getByLabel('Required skills').fill('SAP, Route planning, Forklift licence')
    await page.getByLabel('Preferred skills').fill('Six Sigma')
    await page.getByLabel('Years of experience').fill('8')
    await page.getByLabel('Education', { exact: true }).selectOption('Bachelor')
    await page.getByLabel('Salary from').fill('40000')
    await page.getByLabel('Salary to').fill('55000')
    await look('Robin', 'job-form')
    await page.getByRole('button', { name: 'Post the job' }).click()

    await page.getByRole('heading', { name: jobTitle }).waitFor()
  })

  it('a candidate sees their own score, what was compared and the passages on the page', async () => {
    const page = await register('Kim', 'Job Seeker')
    await page.goto('/')
    await page.getByRole('link', { name: jobTitle }).click()
    await page.getByLabel('Resume', { exact: true }).setInputFiles({
      name: 'kim.pdf',
      mimeType: 'application/pdf',
      buffer: await resumePdf(lines, { hidden }),
    })
    await page.getByRole('button', { name: 'Send the application' }).click()
    await page.getByText('Your application to Cargo Lines is in').waitFor()
    await page.goto('/applications')
    await page.getByRole('button', { name: /score/i }).first().click()

    await page.getByText('What would change this score').waitFor()
    await look('Kim', 'candidate-score')
    await page.getByRole('button', { name: 'Show in the document' }).click()
    const dialog = page.getByRole('dialog', { name: /Resume/ })
    await dialog.getByRole('img', { name: 'Page 1 of the resume' }).waitFor()
    await expect.poll(() => dialog.locator('svg rect').count()).toBeGreaterThan(3)
    await expectAccessible(page)
    await look('Kim', 'candidate-document')
  })

  it('the recruiter sees skills met and missing, the hidden text, and each passage where it stands', async () => {
    const page = pageOf('Robin')
    await page.reload()
    await page.getByRole('link', { name: 'Kim' }).click()
    const score = page.getByRole('region', { name: 'Score' })
    await score.getByText(hidden).waitFor()
    await score.getByText('What the job was understood to ask for').waitFor()
    await score.getByText('not found').first().waitFor()
    await score.getByText('its title names another trade').waitFor()
    await expectAccessible(page)
    await look('Robin', 'recruiter-drawer')

    await score.getByRole('button', { name: 'Show in the document' }).click()
    const dialog = page.getByRole('dialog', { name: /Resume/ })
    await dialog.getByRole('img', { name: 'Page 1 of the resume' }).waitFor()
    await dialog.getByRole('button', { name: /SAP/ }).first().click()
    await expect.poll(() => dialog.locator('svg rect.opacity-60').count()).toBeGreaterThan(0)
    await expectAccessible(page)
    await look('Robin', 'recruiter-document')
    await page.setViewportSize({ width: 320, height: 640 })
    await look('Robin', 'recruiter-document-narrow')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await look('Robin', 'recruiter-drawer-narrow')
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  it('scoring anew shows what would move before it does', async () => {
    const page = pageOf('Robin')
    await page.getByRole('button', { name: 'Close the candidate' }).click()
    await page.getByRole('button', { name: 'Score anew' }).click()
    const dialog = page.getByRole('dialog', { name: 'Score the resumes anew?' })
    await dialog.getByText(/would (change|score exactly as now)/).waitFor()
    await expectAccessible(page)
    await look('Robin', 'rescore')
    await dialog.getByRole('button', { name: 'Score anew' }).click()

    await dialog.waitFor({ state: 'hidden' })
  })
})
