/** In a real browser: what many reports in a row leave in the memory of the page and of its workers. */
import { basename } from 'node:path'
import { type CDPSession, chromium, expect, type Page } from '@playwright/test'
import { drop, expectReport, fileAt, verdict } from '../e2e/browser'
import { serveUnder } from '../e2e/serveUnder'
import { launchOptions } from './chromium'

/** Reports after which the memory is looked at. */
const MARKS = [20, 50, 100, 200]

interface Heaps {
  /** MB, after the garbage was collected. */
  readonly page: number
  readonly workers: number
}

/** Speaks with the page's workers: they are targets of their own. */
const heapsOf = async (cdp: CDPSession, workers: ReadonlySet<string>): Promise<Heaps> => {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  let inWorkers = 0
  for (const sessionId of workers) {
    await ask(cdp, sessionId, 'HeapProfiler.collectGarbage')
    inWorkers += (await ask(cdp, sessionId, 'Runtime.getHeapUsage')).usedSize ?? 0
  }
  return { page: usedSize / 1e6, workers: inWorkers / 1e6 }
}

let asked = 0
const ask = (cdp: CDPSession, sessionId: string, method: string): Promise<{ usedSize?: number }> =>
  new Promise(done => {
    const id = ++asked
    const hear = ({ message }: { message: string }) => {
      const answer = JSON.parse(message)
      if (answer.id !== id) return
      cdp.off('Target.receivedMessageFromTarget', hear)
      done(answer.result ?? {})
    }
    cdp.on('Target.receivedMessageFromTarget', hear)
    void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
  })

const measure = async (page: Page, path: string, keep: boolean): Promise<string> => {
  const cdp = await page.context().newCDPSession(page)
  const workers = new Set<string>()
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => targetInfo.type === 'worker' && void workers.add(sessionId))
  cdp.on('Target.detachedFromTarget', ({ sessionId }) => void workers.delete(sessionId))
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  const file = fileAt(path)
  const marks: { read: number; heaps: Heaps }[] = []
  for (let read = 1; read <= (MARKS.at(-1) as number); read++) {
    await drop(page, { ...file, name: `${read}-${file.name}` })
    if (keep && read > 1) await expect(page.locator(`[data-file="${read}-${file.name}"]`)).not.toContainText(/读取|排队|整理|核对$/)
    await expectReport(page)
    if (!keep) await page.getByRole('button', { name: '关闭' }).click()
    if (!keep) await expect(verdict(page)).toBeHidden()
    if (MARKS.includes(read)) marks.push({ read, heaps: await heapsOf(cdp, workers) })
  }
  return marks.map(({ read, heaps }) => `${read}: page ${heaps.page.toFixed(1)} MB, workers ${heaps.workers.toFixed(1)} MB`).join('; ')
}

/** @param dist the built page. Prints the heaps after 20 to 200 reports, each closed before the next, and all kept open. */
export const measureMemory = async (dist: string, path: string): Promise<void> => {
  const served = await serveUnder(dist, '/')
  const browser = await chromium.launch(launchOptions())
  for (const keep of [false, true]) {
    const page = await browser.newPage()
    await page.goto(served.address)
    console.log(`${basename(path)}, reports in a row, ${keep ? 'all kept' : 'each closed'}: ${await measure(page, path, keep)}`)
    await page.close()
  }
  await browser.close()
  await served.close()
}
