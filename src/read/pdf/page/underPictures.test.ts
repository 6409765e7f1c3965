import { expect, it } from 'vitest'
import { type Glyph, INK } from '../../page/glyph'
import type { PDFPageProxy } from '../pdfjs/types'
import { cutUnderPictures, type Overlay } from './underPictures'

/** Inline pictures come with their pixels. */
const page = {} as PDFPageProxy

const glyph = (left: number): Glyph => ({
  ...{ text: '7', box: [left, 10, left + 10, 30], size: 20, baseline: 27.6, invisible: false, turn: 0, ink: INK },
})
const glyphs = [0, 100, 200, 300].map(glyph)

const [GRAY, RGBA] = [1, 3]
const picture = (left: number, width: number, more: Partial<Overlay> = {}): Overlay => ({
  image: { width: 1, height: 1, kind: GRAY, data: Uint8Array.of(255) },
  isMask: false,
  matrix: [width, 0, 0, -30, left, 35],
  box: [left, 5, left + width, 35],
  before: glyphs.length,
  ...more,
})

/** Which of the digits are in doubt. */
const cut = async (...overlays: Overlay[]) =>
  (await cutUnderPictures(page, glyphs, overlays)).flatMap((glyph, index) => (glyph.cut ? [index] : []))

it('asks for digits that pictures were painted over, or over a part of them', async () => {
  expect(await cut(picture(-5, 20))).toEqual([0])
  expect(await cut(picture(105, 20), picture(195, 20, { image: null, isMask: true }))).toEqual([1, 2])
})

it('sees digits that are drawn on pictures, beside them, and between the signs of masks', async () => {
  expect(await cut(picture(-5, 400, { before: 0 }))).toEqual([])
  expect(await cut(picture(12, 80))).toEqual([])
  expect(await cut(picture(-5, 20, { isMask: true }))).toEqual([])
})

it('sees digits through the clear parts of a seal and none under its opaque ones', async () => {
  const seal = { width: 2, height: 1, kind: RGBA, data: Uint8Array.of(255, 0, 0, 255, 255, 0, 0, 0) }
  expect(await cut(picture(90, 240, { image: seal }))).toEqual([1, 2])
  expect(await cut(picture(90, 60, { image: seal }))).toEqual([1])
})
