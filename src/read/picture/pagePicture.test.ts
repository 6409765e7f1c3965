import { expect, test } from 'vitest'
import { handmadePdf } from '../../../e2e/handmadePdf'
import { openPdf } from '../../../scripts/openPdf'
import { findPicturePages } from '../pdf/picturePages'
import { readPdf } from '../pdf/readPdf'
import { pagePicture } from './pagePicture'

interface Image {
  /** Its place: left, bottom, width and height in points. */
  readonly at: readonly [number, number, number, number]
  readonly size: readonly [number, number]
  readonly entries: string
  readonly data: readonly number[]
  /** What is set before it is painted. */
  readonly before?: string
}

const GRAY = '/ColorSpace/DeviceGray/BitsPerComponent 8'
const MASK = '/ImageMask true/BitsPerComponent 1'

/** A page so many points wide and high, its images painted one over the other. */
const drawn = (size: number, images: readonly Image[]): Uint8Array => {
  const content = images.map(
    ({ at: [x, y, width, height], before = '' }, i) => `${before} q ${width} 0 0 ${height} ${x} ${y} cm /I${i} Do Q`,
  )
  const file = handmadePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size} ${size}]/Contents 4 0 R/Resources<</XObject<<${images.map((_, i) => `/I${i} ${i + 5} 0 R`).join('')}>>/ExtGState<</Pale<</ca .2>>/Ink<</BM/Multiply>>>>/Properties<</Old<</Type/OCG/Name(Old)>>>>>>>>`,
    ['', Buffer.from(content.join('\n'))],
    ...images.map(
      ({ size: [width, height], entries, data }) =>
        [`/Type/XObject/Subtype/Image/Width ${width}/Height ${height}${entries}`, Uint8Array.from(data)] as const,
    ),
  ])
  // No Buffer: pdf.js takes none.
  return new Uint8Array(file)
}

const looked = async (file: Uint8Array, isShown?: () => boolean) => {
  const opened = await openPdf(file)
  if ('code' in opened) throw new Error(opened.message)
  const { document } = opened
  const found = await pagePicture(await document.getPage(1), isShown)
  const pages = await findPicturePages(document, await readPdf(document))
  await opened.close()
  return { rows: found ? rowsOf(found.picture) : [], pages: pages.bare, over: found?.over }
}

const rowsOf = ({ width, height, gray }: { readonly width: number; readonly height: number; readonly gray: Uint8Array }) =>
  Array.from({ length: height }, (_, y) => [...gray.subarray(y * width, (y + 1) * width)])

/** Lets its colour through at the left half of eight pixels. */
const LEFT = 0b00001111
const halves = (left: number, right: number) => [...Array<number>(4).fill(left), ...Array<number>(4).fill(right)]

const RGB = '/ColorSpace/DeviceRGB/BitsPerComponent 8'
const fadedOf = async (images: readonly Image[]) => {
  const opened = await openPdf(drawn(16, images))
  if ('code' in opened) throw new Error(opened.message)
  const found = await pagePicture(await opened.document.getPage(1))
  await opened.close()
  return found?.faded
}

test('print in pure red, which fades in the shades of red, is told by its place, and no other print', async () => {
  const painted = (red: number, green: number) =>
    Array.from({ length: 16 * 16 }, (_, at) =>
      at % 16 >= 4 && at % 16 < 8 && at >= 64 && at < 128 ? [red, green, green] : [255, 255, 255],
    ).flat()
  const page = (red: number, green: number): Image => ({ at: [0, 0, 16, 16], size: [16, 16], entries: RGB, data: painted(red, green) })
  expect(await fadedOf([page(255, 0)])).toEqual([[4, 4, 8, 8]])
  expect(await fadedOf([page(0, 0)])).toEqual([])
  expect(await fadedOf([page(250, 230)])).toEqual([])
  const paper: Image = { at: [0, 0, 16, 16], size: [2, 2], entries: GRAY, data: [255, 255, 255, 255] }
  const print: Image = { at: [0, 8, 8, 8], size: [8, 8], entries: MASK, data: Array<number>(8).fill(LEFT), before: '1 0 0 rg' }
  expect(await fadedOf([paper, print])).toEqual([[0, 0, 4, 8]])
})

test('print that lies as a fine mask over a coarse picture of its paper is as fine as the mask', async () => {
  const paper: Image = { at: [0, 0, 8, 8], size: [2, 2], entries: GRAY, data: [200, 200, 200, 200] }
  const print: Image = { at: [0, 0, 8, 8], size: [8, 8], entries: MASK, data: Array<number>(8).fill(LEFT) }
  expect((await looked(drawn(8, [paper, print]))).rows).toEqual(Array<number[]>(8).fill(halves(0, 200)))
})

test('a mask lets its colour through: a red seal fades', async () => {
  const seal: Image = { at: [0, 0, 8, 8], size: [8, 8], entries: MASK, data: Array<number>(8).fill(LEFT), before: '0.8 0 0 rg' }
  expect((await looked(drawn(8, [seal]))).rows[0]).toEqual(halves(204, 255))
})

test('a small picture that is finer than the page does not make the page larger', async () => {
  const paper: Image = { at: [0, 0, 8, 8], size: [8, 8], entries: GRAY, data: Array<number>(64).fill(90) }
  const logo: Image = { at: [0, 0, 1, 1], size: [8, 8], entries: GRAY, data: Array<number>(64).fill(10) }
  const { rows } = await looked(drawn(8, [paper, logo]))
  expect(rows).toHaveLength(8)
  expect(rows[7]).toEqual([10, ...Array<number>(7).fill(90)])
})

test.each([
  ['stripes', GRAY, (row: number) => Array<number>(16).fill(10 * row), (row: number) => Array<number>(16).fill(10 * row)],
  // pdf.js puts ten masks and more into one operation.
  [
    'masks',
    MASK,
    (row: number) => [row % 2 ? 0 : 255, 0],
    (row: number) => [...Array<number>(8).fill(row % 2 ? 0 : 255), ...Array<number>(8).fill(0)],
  ],
])('a page that is cut into %s is one picture, and a page that is a picture', async (_, entries, data, shades) => {
  const cut = Array.from({ length: 16 }, (_, row): Image => ({ at: [0, 15 - row, 16, 1], size: [16, 1], entries, data: data(row) }))
  const { rows, pages } = await looked(drawn(16, cut))
  expect(rows).toEqual(cut.map((_, row) => shades(row)))
  expect(pages).toEqual([1])
})

test('what is finer than can be read is averaged, so that no thin rule is dropped', async () => {
  const checkered: Image = {
    ...{ at: [0, 0, 2, 2], size: [16, 16], entries: GRAY },
    data: Array.from({ length: 256 }, (_, i) => ((i + (i >> 4)) % 2 ? 255 : 0)),
  }
  const { rows } = await looked(drawn(2, [checkered]))
  expect(rows).toHaveLength(9)
  expect(rows.flat().every(shade => shade > 60 && shade < 200)).toBe(true)
})

test('what is see-through, ink, clipped away or on a layer that nobody sees leaves to be seen what is below it', async () => {
  const over = async (before: string, shade: number, isShown?: () => boolean) => {
    const whole = { at: [0, 0, 8, 8], entries: GRAY } as const
    const below: Image = { ...whole, size: [8, 1], data: halves(0, 200) }
    const { rows } = await looked(drawn(8, [below, { ...whole, size: [1, 1], data: [shade], before }]), isShown)
    return rows[3]
  }
  expect(await over('', 255)).toEqual(halves(255, 255))
  expect(await over('/Pale gs', 255)).toEqual(halves(51, 211))
  expect(await over('/Ink gs', 255)).toEqual(halves(0, 200))
  expect(await over('/Ink gs', 0)).toEqual(halves(0, 0))
  expect(await over('0 0 4 8 re W n', 255)).toEqual(halves(255, 200))
  expect(await over('/OC /Old BDC', 255, () => false)).toEqual(halves(0, 200))
})

test('lines and areas that are drawn over the picture are told, in parts, and none that print shows through or that lies below', async () => {
  const page: Image = { at: [0, 0, 8, 8], size: [1, 1], entries: GRAY, data: [255] }
  const drawnOver = async (before: string) => (await looked(drawn(8, [page, { ...page, before }]))).over
  expect(await drawnOver('2 2 3 3 re f')).toEqual([[2, 3, 5, 6]])
  const [one, other] = [
    [1, 1, 4, 1],
    [4, 1, 4, 4],
  ]
  expect(await drawnOver('1 7 m 4 7 l 4 4 l S')).toEqual([one, other])
  expect(await drawnOver('q /Pale gs 2 2 3 3 re f Q q /Ink gs 2 2 3 3 re f Q')).toEqual([])
  expect((await looked(drawn(8, [{ ...page, before: '2 2 3 3 re f' }]))).over).toEqual([])
})
