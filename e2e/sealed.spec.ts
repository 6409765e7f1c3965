/** Nothing leaves the machine: whatever page and worker try, a listening server hears nothing; without the policy it hears everything. */
import { join } from 'node:path'
import { type Browser, expect, test } from '@playwright/test'
import { drop, expectReport, fileAt } from './browser'
import { copySite, dist, placeSingle, withoutPolicy } from './forms'
import { listenForAnything, probeBlobWorker, probePage, probeWorker } from './probes'
import { serveUnder } from './serveUnder'

const report = fileAt(join(import.meta.dirname, 'fixtures/ruled/report.pdf'))

/** Tries everything from page, from a worker as the page makes it, and from the page's own worker. @returns what was tried, by name. */
const tryAll = async (browser: Browser, address: string, to: string): Promise<string[]> => {
  const page = await browser.newPage()
  await page.goto(address)
  await drop(page, report)
  await expectReport(page)
  const own = page.workers()[0]
  if (!own) throw new Error('the page has no worker')
  // Firefox lets this one out whatever the policy says, so that the worker is without it in every browser.
  expect(await own.evaluate(() => 'EventSource' in self)).toBe(false)
  const inOwn = (await own.evaluate(probeWorker, `${to}/own`)).filter(name => name !== 'events')
  await page.evaluate(probeBlobWorker, [probeWorker.toString(), `${to}/worker`] as const)
  const inPage = await page.evaluate(probePage, `${to}/page`)
  return [...inOwn.map(name => `own/${name}`), ...[...inOwn, 'events'].map(name => `worker/${name}`), ...inPage.map(name => `page/${name}`)]
}

const forms = {
  site: async (open: boolean) => serveUnder(open ? copySite(withoutPolicy) : join(dist, 'site'), '/a/'),
  single: async (open: boolean) => ({ address: placeSingle(open ? withoutPolicy : undefined), close: async () => {} }),
}

for (const [name, place] of Object.entries(forms)) {
  test(`from the ${name}, nothing reaches a server that listens`, async ({ browser }) => {
    const server = await listenForAnything()
    const [sealed, open] = [await place(false), await place(true)]
    await tryAll(browser, sealed.address, `${server.address}/sealed`)
    // The page without a policy comes last: what the other one could have sent has arrived by then.
    const tried = await tryAll(browser, open.address, `${server.address}/open`)
    await expect.poll(() => tried.filter(probe => !server.heard.has(`open/${probe}`))).toEqual([])
    expect([...server.heard].filter(path => !path.startsWith('open/'))).toEqual([])
    await Promise.all([server.close(), sealed.close(), open.close()])
  })
}
