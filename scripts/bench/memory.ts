/** In a real browser: what many reports in a row leave in the memory of the page and of its workers. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { serveUnder } from '../../e2e/serveUnder'
import { launchOptions } from '../browsers/launch'

/** Reports after which the memory is looked at. */
const MARKS = [20, 50, 100, 200]

/** The page and its workers come to rest in this time (ms). */
const REST = 3000

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

interface Row {
  readonly base64: string
  /** Numbers of the first and the last report to read. */
  readonly from: number
  readonly to: number
}

/**
 * In the page: drops reports one after the other, each when the one before is read and closed again; what stays the same byte
 * for byte would not be listed twice. It does so by itself, since what a test driver compiles in the page for every single step would count as the page's memory.
 */
const readRow = async ({ base64, from, to }: Row): Promise<void> => {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  const until = async (isSo: () => unknown) => {
    while (!isSo()) await new Promise(done => setTimeout(done, 20))
  }
  const shown = () => document.querySelector('[aria-label="结论"]')
  for (let number = from; number <= to; number++) {
    const dataTransfer = new DataTransfer()
    const name = `${number}.pdf`
    dataTransfer.items.add(new File([bytes], name))
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
    await until(() => shown()?.textContent?.includes(name))
    document.querySelector<HTMLElement>('[title^="关闭这份报告"]')?.click()
    await until(() => !shown())
  }
}

const measure = async (page: Page, path: string): Promise<string> => {
  const cdp = await page.context().newCDPSession(page)
  const workers = new Set<string>()
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => targetInfo.type === 'worker' && void workers.add(sessionId))
  cdp.on('Target.detachedFromTarget', ({ sessionId }) => void workers.delete(sessionId))
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  const base64 = readFileSync(path).toString('base64')
  const marks: { read: number; heaps: Heaps }[] = []
  let from = 1
  for (const to of MARKS) {
    await page.evaluate(readRow, { base64, from, to })
    // A page may still be drawn, and what it was drawn from be at hand.
    await page.waitForTimeout(REST)
    marks.push({ read: to, heaps: await heapsOf(cdp, workers) })
    from = to + 1
  }
  const growth = (of: keyof Heaps) => {
    const [first, last] = [marks[0], marks[marks.length - 1]]
    return first && last ? `${((last.heaps[of] / first.heaps[of] - 1) * 100).toFixed(0)} %` : ''
  }
  const lines = marks.map(({ read, heaps }) => `${read}: page ${heaps.page.toFixed(1)} MB, workers ${heaps.workers.toFixed(1)} MB`)
  return `${lines.join('; ')}; growth: page ${growth('page')}, workers ${growth('workers')}`
}

/** @param dist the built page. Prints the heaps after 20 to 200 reports, each closed before the next. */
export const measureMemory = async (dist: string, path: string): Promise<void> => {
  const served = await serveUnder(dist, '/')
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage()
  await page.goto(served.address)
  console.log(`${basename(path)}, reports in a row, each closed: ${await measure(page, path)}`)
  await browser.close()
  await served.close()
}
