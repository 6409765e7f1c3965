import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packed } from './packWorker'

test('the code of a worker is carried packed, every sign of it', () => {
  const code = 'postMessage("表三\\n", \u2028 `1`)'
  const module = packed(`const jsContent = ${JSON.stringify(code)};\n  export default function WorkerWrapper() {}`)
  const base64 = /const code = "([^"]*)"/.exec(module)?.[1] ?? ''
  expect(inflateRawSync(Buffer.from(base64, 'base64')).toString()).toBe(code)
})

test('a worker that is carried otherwise breaks the build instead of the page', () => {
  expect(() => packed('const somethingElse = ""')).toThrow()
})
