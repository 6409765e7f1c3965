import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { watchUnpacking } from './unpacking'

/** As pdf.js unpacks. */
const unpack = async (packed: Uint8Array): Promise<number> => {
  const { readable, writable } = new DecompressionStream('deflate')
  const writer = writable.getWriter()
  writer.write(Uint8Array.from(packed)).catch(() => {})
  writer.close().catch(() => {})
  const reader = readable.getReader()
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) size += next.value.byteLength
  return size
}

test('what unpacks to more than the limit is cut there, and it is said', async () => {
  const log = watchUnpacking(100_000)
  expect(await unpack(deflateSync(Buffer.alloc(90_000)))).toBe(90_000)
  expect(log).toMatchObject({ oversized: false, damaged: false })
  expect(await unpack(deflateSync(Buffer.alloc(50_000_000)))).toBeLessThanOrEqual(100_000)
  expect(log).toMatchObject({ oversized: true, damaged: false })
  log.end()
})

test('data that does not fit its check sum is said', async () => {
  const log = watchUnpacking()
  const packed = deflateSync('2024 年收到申请 12 件')
  packed[packed.length - 1] = (packed[packed.length - 1] as number) ^ 1
  await expect(unpack(packed)).rejects.toThrow()
  expect(log.damaged).toBe(true)
  log.end()
})

test('the platform gets its own back', () => {
  const own = globalThis.DecompressionStream
  const log = watchUnpacking()
  expect(globalThis.DecompressionStream).not.toBe(own)
  log.end()
  expect(globalThis.DecompressionStream).toBe(own)
})
