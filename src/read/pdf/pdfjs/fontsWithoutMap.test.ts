import { zlibSync } from 'fflate'
import { expect, it } from 'vitest'
import { DRAWN_FONTS, fontsWithoutMap } from './fontsWithoutMap'

const font = (more: string) =>
  `<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Song#20One/Encoding/Identity-H/DescendantFonts[6 0 R]${more}/Info<</A 1>>>>`
const object = (body: string) => `%PDF-1.5\n5 0 obj\n${body}\nendobj\n`

it('finds fonts by number that have no map to characters', () => {
  expect([...fontsWithoutMap(object(font('')))]).toEqual(['ABCDEF+Song One'])
  expect(fontsWithoutMap(object(font('/ToUnicode 9 0 R'))).size).toBe(0)
  expect(fontsWithoutMap(object(font('').replace('Identity-H', 'UniGB-UCS2-H'))).size).toBe(0)
})

it('tells that a font draws its glyphs and has no map', () => {
  const drawn = (more: string) => object(`<</Type/Font/Subtype/Type3/CharProcs<</g0 7 0 R>>/FirstChar 65${more}>>`)
  expect([...fontsWithoutMap(drawn(''))]).toEqual([DRAWN_FONTS])
  expect(fontsWithoutMap(drawn('/ToUnicode 9 0 R')).size).toBe(0)
})

it('leaves out one whose numbers are its own, and files under a lock', () => {
  expect(fontsWithoutMap(`${object(font(''))}6 0 obj\n<</CIDToGIDMap 7 0 R>>\nendobj`).size).toBe(0)
  expect(fontsWithoutMap(`${object(font(''))}trailer<</Encrypt 3 0 R>>`).size).toBe(0)
})

it('finds them among packed objects too, and takes what is damaged for nothing', () => {
  const packed = new TextDecoder('latin1').decode(zlibSync(new TextEncoder().encode(`5 0 6 90 ${font('')}<</Type/Font>>`)))
  const stream = (content: string) => `1 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>stream\n${content}\nendstream\nendobj`
  expect([...fontsWithoutMap(stream(packed))]).toEqual(['ABCDEF+Song One'])
  expect(fontsWithoutMap(stream('no deflate at all')).size).toBe(0)
})
