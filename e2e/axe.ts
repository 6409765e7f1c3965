/** What axe finds on a page as it stands. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export interface Looked {
  /** What of the page is looked at; all of it where it is left out. */
  readonly at?: string
  /** Large parts that were looked at in another state and are the same here. */
  readonly without?: readonly string[]
  /** The rules to be held; all that axe knows where they are left out. */
  readonly rules?: readonly string[]
}

/** Every violation as `rule place`. */
export const violations = async (page: Page, { at, without = [], rules }: Looked = {}): Promise<string[]> => {
  // What fades in has no colour of its own until it stands.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(animation => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(animation => animation.finished.catch(() => {})),
    ),
  )
  // The page has no frames and no media: axe need not open a second page to put findings together, nor fetch anything. Nobody asks what holds.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false })
  if (at) builder.include(at)
  if (rules) builder.withRules([...rules])
  const found = await without.reduce((all, part) => all.exclude(part), builder).analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}
