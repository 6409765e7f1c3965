import { expect, test } from 'vitest'
import { readFib } from './fib'

const headBy = (writer: string): Uint8Array => {
  const bytes = new Uint8Array(1024)
  bytes.set([0xec, 0xa5, 0xc1])
  bytes.set(new TextEncoder().encode(writer), 34)
  return bytes
}

test('a file says whether LibreOffice wrote it', () => {
  expect(readFib(headBy('Caolan80'))?.byLibreOffice).toBe(true)
  expect(readFib(headBy('bjbj'))?.byLibreOffice).toBe(false)
})
