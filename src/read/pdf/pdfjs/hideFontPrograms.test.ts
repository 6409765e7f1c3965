import { describe, expect, it, test } from 'vitest'
import { hideFontPrograms } from './hideFontPrograms'

const type0 = (number: number, more = '/ToUnicode 9 0 R') =>
  `${number} 0 obj\n<</Type /Font/Subtype /Type0/Encoding /Identity-H/DescendantFonts [2 0 R]${more}>>\nendobj\n`
const descendant = '2 0 obj\n<</Type /Font/Subtype /CIDFontType2/FontDescriptor 3 0 R>>\nendobj\n'
const descriptor = '3 0 obj\n<</Type /FontDescriptor/FontFile2 4 0 R>>\nendobj\n'
const program = '4 0 obj\n<</Length 3>>\nstream\nabc\nendstream\nendobj\n'

const hide = (...objects: readonly string[]) => {
  const before = `%PDF-1.7\n${objects.join('')}`
  const bytes = new TextEncoder().encode(before)
  const count = hideFontPrograms(bytes)
  const after = new TextDecoder().decode(bytes)
  expect(after.length).toBe(before.length)
  return { count, named: after.includes('/FontFile2') }
}

describe('the program of a font', () => {
  it('is hidden where the font has a map to Unicode of its own', () => {
    expect(hide(type0(1), descendant, descriptor, program)).toEqual({ count: 1, named: false })
  })

  test.each([
    ['has no map', [type0(1, ''), descendant, descriptor, program]],
    ['is used by a font without a map too', [type0(1), type0(5, ''), descendant, descriptor, program]],
    [
      'is used by a simple font too',
      [type0(1), descendant, '6 0 obj\n<</Type /Font/Subtype /TrueType/FontDescriptor 3 0 R>>\nendobj\n', descriptor],
    ],
    ['belongs to a simple font', ['2 0 obj\n<</Type /Font/Subtype /TrueType/FontDescriptor 3 0 R>>\nendobj\n', descriptor, program]],
    ['is in a file that is locked', [type0(1), descendant, descriptor, 'trailer\n<</Encrypt 8 0 R>>']],
    ['is in a file that was added to', [type0(1), descendant, descriptor, descriptor]],
  ])('stays where it %s', (_, objects) => {
    expect(hide(...objects)).toEqual({ count: 0, named: true })
  })
})
