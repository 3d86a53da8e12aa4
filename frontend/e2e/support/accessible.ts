// What a machine can say about a page: WCAG 2.2 AA by axe, and that a phone of 320 pixels needs no sideways scrolling.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Half-faded text has half its contrast: axe may look only at what a person gets to read. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) < Infinity)
    // An animation whose element has gone is cancelled, which rejects; it hides nothing any more.
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

export const expectAccessible = async (page: Page): Promise<void> => {
  await settle(page)
  // A mail's own page is sandboxed without scripts, so nothing can look inside it.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).exclude('iframe').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  )

  const wide = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (wide) await page.setViewportSize(wide)
  expect(overflow, 'pixels to scroll sideways at 320').toBe(0)
}
