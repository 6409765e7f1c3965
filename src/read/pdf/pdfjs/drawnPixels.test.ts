import { expect, test } from 'vitest'
import { onePage } from '../../../../e2e/handmadePdf'
import { openPdf } from '../../../../scripts/openPdf'
import { drawnPixels, tells } from './drawnPixels'

const layer = '/Properties<</L 5 0 R>>/Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>'
const off = '/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>'

/** Whether the page is dark at places, in points from the top left. */
const darkAt = async (content: string, places: readonly (readonly [number, number])[], letters = false) => {
  const file = onePage(['', Buffer.from(content)], layer, ['<</Type/OCG/Name(a)>>'], off)
  const opened = await openPdf(new Uint8Array(file))
  if ('code' in opened) throw new Error(opened.message)
  const pixels = await drawnPixels(opened.document, await opened.document.getPage(1), 1, letters)
  await opened.close()
  if (!pixels) throw new Error('not drawn')
  return places.map(([x, y]) => (pixels.data[4 * (y * pixels.width + x)] as number) < 128)
}

test('what is filled is drawn, within its clip and not where its layer is hidden', async () => {
  const shown = '0 g 100 642 100 100 re f'
  const clipped = 'q 300 692 50 50 re W n 300 642 100 100 re f Q'
  const hidden = '/OC /L BDC 100 342 100 100 re f EMC'
  const dark = await darkAt(`${shown} ${clipped} ${hidden}`, [
    [150, 150],
    [325, 125],
    [375, 175],
    [150, 450],
  ])
  expect(dark).toEqual([true, true, false, false])
})

test('letters are left out, since no font is at hand', async () => {
  const place = [[304, 442]] as const
  expect(await darkAt('BT /H 900 Tf 180 100 Td (I) Tj ET', place)).toEqual([false])
})

test('a canvas that makes other pixels of what is drawn, or none, is not asked for pages', () => {
  const canvas = (data: readonly number[]) => ({
    create: () => ({
      canvas: null,
      context: { fillStyle: '', fillRect: () => {}, getImageData: () => ({ data: Uint8ClampedArray.from(data) }) },
    }),
    destroy: () => {},
  })
  const drawn = Array.from({ length: 64 }, (_, pixel) => (pixel % 8 < 4 ? [0x12, 0x34, 0x56, 255] : [255, 255, 255, 255])).flat()
  expect(tells(canvas(drawn))).toBe(true)
  expect(tells(canvas(drawn.with(5, 0x35)))).toBe(false)
  expect(tells(canvas([]))).toBe(false)
  const none = () => {
    throw new Error('no canvas')
  }
  expect(tells({ create: none, destroy: none })).toBe(false)
})
