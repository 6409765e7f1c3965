import { expect, test } from 'vitest'
import type { OpenedPdf, OpenPdf } from '../src/read/opened'
import { selfTest } from '../src/worker/selfTest'
import { openPdf } from './openPdf'

test('a pdf.js that works passes', async () => {
  expect(await selfTest(openPdf)).toBe(true)
})

/** Opens the tiny PDF with one byte sequence of it replaced by another of the same length. */
const withOther = (from: string, to: string): OpenPdf => {
  return bytes => {
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain(from)
    return openPdf(new TextEncoder().encode(text.replace(from, to)))
  }
}

test.each([
  ['a character map is missing', withOther('/GBK-EUC-H', '/Nowhere-HH')],
  ['one figure comes out otherwise', withOther('(678)', '(673)')],
  ['a font loses its map', withOther('beginbfchar <0001> <5e74>', 'beginbfchar <0001> <5e75>')],
  ['the file is refused', async () => ({ code: 'damaged', message: '' })],
  ['pdf.js does not load', () => Promise.reject(new TypeError('Promise.withResolvers is not a function'))],
] satisfies [string, OpenPdf][])('one fails where %s', async (_, open) => {
  expect(await selfTest(open)).toBe(false)
})

test('one fails where drawing operations are cut short', async () => {
  const open: OpenPdf = async bytes => {
    const opened = (await openPdf(bytes)) as OpenedPdf
    const page = await opened.document.getPage(1)
    const whole = await page.getOperatorList()
    const cut = { ...whole, fnArray: whole.fnArray.slice(0, 674), argsArray: whole.argsArray.slice(0, 674) }
    Object.assign(page, { getOperatorList: async () => cut })
    return opened
  }
  expect(await selfTest(open)).toBe(false)
})
