/** Drives an installed Firefox over WebDriver BiDi (W3C), by a web socket on this machine. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { type Driver, Replies } from './driver'

type Result = Readonly<Record<string, unknown>>

/** How a page is printed: sizes in centimetres. */
export interface PrintOptions {
  readonly scale?: number
  readonly background?: boolean
  readonly orientation?: 'portrait' | 'landscape'
  readonly page?: { readonly width: number; readonly height: number }
  readonly shrinkToFit?: boolean
}

export interface FirefoxDriver extends Driver {
  /** The page that is open as a PDF. */
  print(options: PrintOptions): Promise<Uint8Array>
}

/** Starts the browser with a profile of its own and one page. */
export const driveFirefox = async (executable: string, size: readonly [number, number]): Promise<FirefoxDriver> => {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-browser-'))
  const browser = spawn(executable, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: String(size[0]), MOZ_HEADLESS_HEIGHT: String(size[1]) },
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    browser.stderr.on('data', chunk => {
      said += chunk
      const match = /WebDriver BiDi listening on (ws:\S+)/.exec(said)
      if (match) resolve(match[1] as string)
    })
    browser.on('exit', () => reject(new Error(`the browser ended: ${said}`)))
  })
  const socket = new WebSocket(`${address}/session`)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const replies = new Replies()
  socket.on('message', data => {
    const { id, result, type, message } = JSON.parse(String(data))
    if (typeof id === 'number') replies.answer(id, result, type === 'error' ? message : undefined)
  })
  socket.on('close', () => replies.end('the browser ended'))
  const send = async (method: string, params: Result = {}): Promise<Result> => {
    const { id, answer } = replies.ask()
    socket.send(JSON.stringify({ id, method, params }))
    return (await answer) as Result
  }
  const { capabilities } = await send('session.new', { capabilities: {} })
  const { contexts } = await send('browsingContext.getTree')
  const context = (contexts as readonly { context: string }[])[0]?.context
  await send('browsingContext.setViewport', { context, viewport: { width: size[0], height: size[1] } })
  const evaluateTo = async (expression: string): Promise<Result> => {
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true })
    if (answer.type === 'exception') throw new Error(`${expression}: ${JSON.stringify(answer.exceptionDetails)}`)
    return answer.result as Result
  }
  return {
    version: `Firefox/${(capabilities as Result).browserVersion}`,
    goto: async url => {
      await send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' })
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    evaluate: async expression =>
      JSON.parse(
        ((await evaluateTo(`Promise.resolve(${expression}).then(value => JSON.stringify(value === undefined ? null : value))`))
          .value as string) ?? 'null',
      ),
    chooseFile: async path => {
      const { sharedId } = await evaluateTo(`document.querySelector('input[type=file]')`)
      await send('input.setFiles', { context, element: { sharedId }, files: [path] })
    },
    screenshot: async () => Buffer.from((await send('browsingContext.captureScreenshot', { context })).data as string, 'base64'),
    print: async options => Buffer.from((await send('browsingContext.print', { context, ...options })).data as string, 'base64'),
    close: async () => {
      const gone = new Promise(resolve => browser.on('exit', resolve))
      await send('browser.close').catch(() => {})
      await gone
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
