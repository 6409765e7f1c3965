/** In a real browser: a set of reports dropped at once. How soon the first verdict stands, how long all take with one worker and with two, how quickly the page answers meanwhile, and what it holds afterwards. */
import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { serveUnder } from '../../e2e/serveUnder'
import { launchOptions } from '../browsers/launch'

interface Measured {
  /** Milliseconds from the drop. */
  readonly first: number
  readonly all: number
  /** Milliseconds that the page took to draw a chosen row, at worst and as the median. */
  readonly worst: number
  readonly median: number
}

/** Contents that many files have are handed over once: else what a driver passes to the page would count as the page's memory. */
interface Dropped {
  /** In base 64. */
  readonly contents: readonly string[]
  /** Each with the place of its content. */
  readonly files: readonly { readonly name: string; readonly content: number }[]
}

const droppedOf = (paths: readonly SetFile[]): Dropped => {
  const contents = [...new Set(paths.map(({ bytes }) => bytes))]
  return {
    contents: contents.map(bytes => Buffer.from(bytes).toString('base64')),
    files: paths.map(({ name, bytes }) => ({ name, content: contents.indexOf(bytes) })),
  }
}

/** In the page: drops the files, chooses a row now and then, and waits until every file has its verdict. */
const dropSet = async ({ contents, files }: Dropped): Promise<Measured> => {
  const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)))
  const dataTransfer = new DataTransfer()
  const blobs = contents.map(base64 => new Blob([Uint8Array.from(atob(base64), character => character.charCodeAt(0))]))
  for (const { name, content } of files) dataTransfer.items.add(new File([blobs[content] as Blob], name))
  const begin = performance.now()
  document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  let first = 0
  const waits: number[] = []
  const read = () => document.querySelector('[aria-label="已读"]') === null
  while (document.querySelector('.set-list') === null) await frame()
  while (!read()) {
    if (first === 0 && document.querySelector('[data-file]:not([data-tone="waiting"])')) first = performance.now() - begin
    const pressed = performance.now()
    document.querySelector('.set-list')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
    await frame()
    waits.push(performance.now() - pressed)
    await new Promise(done => setTimeout(done, 50))
  }
  const sorted = waits.sort((one, other) => one - other)
  return { first, all: performance.now() - begin, worst: sorted[sorted.length - 1] ?? 0, median: sorted[sorted.length >> 1] ?? 0 }
}

/** MB of the renderer, of its own and not shared with others, as the system counts it; null where it does not tell. */
export const rendererMemory = async (browser: Browser): Promise<number | null> => {
  const cdp = await browser.newBrowserCDPSession()
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMemory(id))
  return sizes.some(size => size === null) ? null : Math.max(...sizes.map(size => size ?? 0))
}

const privateMemory = (pid: number): number | null => {
  try {
    const [, anonymous] = /RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return anonymous === undefined ? null : Number(anonymous) / 1000
  } catch {
    return null
  }
}

/** How often the memory is looked at (ms). */
const LOOK = 250

/** Watches the memory of the renderer; @returns what stops it and tells what was seen (MB). */
const watchMemory = async (browser: Browser) => {
  let most = 0
  const look = async () => {
    const size = await rendererMemory(browser)
    most = Math.max(most, size ?? 0)
    return size
  }
  const looking = setInterval(() => void look(), LOOK)
  return async () => {
    clearInterval(looking)
    const last = await look()
    return last === null ? null : { most, last }
  }
}

const open = async (browser: Browser, address: string, workers: number): Promise<Page> => {
  const page = await browser.newPage()
  // The pool asks how many cores there are, and leaves one to the page.
  await page.addInitScript(cores => Object.defineProperty(navigator, 'hardwareConcurrency', { value: cores }), workers + 1)
  // What tsx makes of functions asks for this.
  await page.addInitScript('globalThis.__name ??= made => made')
  await page.goto(address)
  await page.waitForTimeout(1500)
  return page
}

/** @param dist the built page. @param rounds how many workers read, one round each; memory is looked at after every round. */
export const measureSet = async (
  dist: string,
  what: string,
  paths: readonly SetFile[],
  rounds: readonly number[] = [1, 2],
): Promise<void> => {
  const served = await serveUnder(dist, '/')
  const dropped = droppedOf(paths)
  for (const workers of rounds) {
    const browser = await chromium.launch(launchOptions())
    const page = await open(browser, served.address, workers)
    const memory = await watchMemory(browser)
    const { first, all, worst, median } = await page.evaluate(dropSet, dropped)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(2000)
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    const sizes = await memory()
    console.log(
      `${what}, ${workers === 1 ? 'one worker' : `${workers} workers`}: first verdict ${first.toFixed(0)} ms, all ${(all / 1000).toFixed(1)} s, a chosen row drawn in ${median.toFixed(0)} ms (worst ${worst.toFixed(0)}); page heap ${(usedSize / 1e6).toFixed(0)} MB${sizes === null ? '' : `, renderer at most ${sizes.most.toFixed(0)} MB, ${sizes.last.toFixed(0)} MB afterwards`}`,
    )
    await browser.close()
  }
  await served.close()
}

export interface SetFile {
  readonly name: string
  readonly bytes: Uint8Array
}
