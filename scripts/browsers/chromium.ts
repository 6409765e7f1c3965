/** Drives a Chromium of any age over the DevTools protocol, by a pipe: file descriptors 3 and 4, messages ended by a zero byte. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { type Driver, Replies } from './driver'

type Result = Readonly<Record<string, unknown>>

/** Starts the browser with a profile of its own and one page. */
export const driveChromium = async (executable: string, size: readonly [number, number]): Promise<Driver> => {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-browser-'))
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = spawn(
    executable,
    [
      '--headless',
      '--remote-debugging-pipe',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--lang=zh-CN',
      `--user-data-dir=${profile}`,
      `--window-size=${size.join()}`,
      ...root,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { ...process.env, LD_LIBRARY_PATH: dirname(executable) } },
  )
  const [toBrowser, fromBrowser] = [browser.stdio[3] as Writable, browser.stdio[4] as Readable]
  const replies = new Replies()
  let rest = Buffer.alloc(0)
  fromBrowser.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const { id, result, error } = JSON.parse(rest.subarray(0, end).toString())
      rest = rest.subarray(end + 1)
      if (id !== undefined) replies.answer(id, result, error?.message)
    }
  })
  browser.on('exit', () => replies.end('the browser ended'))
  toBrowser.on('error', () => {})
  const send = async (method: string, params: Result = {}, sessionId?: string): Promise<Result> => {
    const { id, answer } = replies.ask()
    toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return (await answer) as Result
  }
  const { product } = await send('Browser.getVersion')
  const { targetInfos } = await send('Target.getTargets')
  const target = (targetInfos as readonly { type: string; targetId: string }[]).find(({ type }) => type === 'page')
  const { sessionId } = await send('Target.attachToTarget', { targetId: target?.targetId, flatten: true })
  const page = (method: string, params: Result = {}) => send(method, params, sessionId as string)
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await page('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`)
    return (result as Result).value
  }
  await page('Page.enable')
  await page('Emulation.setDeviceMetricsOverride', { width: size[0], height: size[1], deviceScaleFactor: 1, mobile: false })
  return {
    version: product as string,
    goto: async url => {
      // Another address of the same document would only change its fragment.
      await page('Page.navigate', { url: 'about:blank' })
      await page('Page.navigate', { url })
    },
    evaluate,
    chooseFile: async path => {
      const { root: document } = await page('DOM.getDocument')
      const { nodeId } = await page('DOM.querySelector', { nodeId: (document as Result).nodeId, selector: 'input[type=file]' })
      await page('DOM.setFileInputFiles', { nodeId, files: [path] })
    },
    screenshot: async () => Buffer.from((await page('Page.captureScreenshot')).data as string, 'base64'),
    close: async () => {
      const gone = new Promise(resolve => browser.on('exit', resolve))
      await send('Browser.close').catch(() => {})
      await gone
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
