import { expect, test } from 'vitest'
import { exifTurn } from './exifTurn'

/** The body of an APP1 part with one entry. */
const exif = (little: boolean, tag: number, value: number): Uint8Array => {
  const bytes = new Uint8Array(6 + 8 + 2 + 12)
  bytes.set([...'Exif'].map(sign => sign.charCodeAt(0)))
  const view = new DataView(bytes.buffer, 6)
  view.setUint16(0, little ? 0x4949 : 0x4d4d)
  view.setUint16(2, 42, little)
  view.setUint32(4, 8, little)
  view.setUint16(8, 1, little)
  view.setUint16(10, tag, little)
  view.setUint16(12, 3, little)
  view.setUint32(14, 1, little)
  view.setUint16(18, value, little)
  return bytes
}

test.each([
  [1, 0],
  [3, 180],
  [6, 90],
  [8, 270],
])('orientation %i asks for %i degrees, in either order of bytes', (value, degrees) => {
  expect(exifTurn(exif(true, 0x0112, value))).toBe(degrees)
  expect(exifTurn(exif(false, 0x0112, value))).toBe(degrees)
})

test('what says nothing of it, is cut off or is no Exif gives no turn', () => {
  const whole = exif(true, 0x0112, 6)
  expect(exifTurn(exif(true, 0x0131, 6))).toBeNull()
  for (let length = 0; length < whole.length - 2; length++) expect(exifTurn(whole.slice(0, length))).toBeNull()
  expect(exifTurn(whole.slice(1))).toBeNull()
})
