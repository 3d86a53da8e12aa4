// People with a browser of their own each: nobody shares cookies.

import type { Browser, Page } from 'playwright-core'

export const addressOf = (name: string): string => `${name.toLowerCase()}@example.org`

export interface People {
  /** The page that somebody has come with. */
  pageOf(name: string): Page
  arrive(name: string): Promise<Page>
  register(name: string, role: 'Employer' | 'Job Seeker'): Promise<Page>
}

/** `place` is asked when somebody comes, because browser and product start before the first of them. */
export const createPeople = (place: () => { readonly browser: Browser; readonly url: string }): People => {
  const pages = new Map<string, Page>()
  const arrive: People['arrive'] = async (name) => {
    const { browser, url } = place()
    const context = await browser.newContext({
      baseURL: url,
      timezoneId: 'Europe/Lisbon',
      viewport: { width: 1280, height: 800 },
    })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    pages.set(name, page)
    return page
  }
  return {
    pageOf: (name) => {
      const page = pages.get(name)
      if (!page) throw new Error(`${name} has no page yet`)
      return page
    },
    arrive,
    register: async (name, role) => {
      const page = await arrive(name)
      await page.goto('/register')
      await page.getByRole('radio', { name: role }).check()
      await page.getByLabel('Name', { exact: true }).fill(name)
      if (role === 'Employer') await page.getByLabel('Company').fill('Cargo Lines')
      await page.getByLabel('E-mail').fill(addressOf(name))
      await page.getByLabel('Password').fill(`${name}-secret-1`)
      await page.getByRole('button', { name: 'Register' }).click()
      await page.getByRole('button', { name: `Account of ${name}` }).waitFor()
      return page
    },
  }
}
