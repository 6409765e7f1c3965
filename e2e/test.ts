/** The tests of what one does with the page; each begins in a browser that keeps nothing of the one before. */
import { test as base } from '@playwright/test'

/**
 * Pages are not kept for offline use: fetching and keeping all files in each new browser took
 * a quarter of the time of the tests, which look at other things. What is kept, renewed and sealed has tests of its own.
 */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await use(context)
    // Not among what is emptied for the next test.
    if (context.pages().length > 0) await context.clearPermissions()
  },
})
