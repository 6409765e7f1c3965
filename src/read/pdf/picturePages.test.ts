import { expect, test } from 'vitest'
import { handmadePdf } from '../../../e2e/handmadePdf'
import { openPdf } from '../../../scripts/openPdf'
import { OPS } from './pdfjs/operations'
import { readOperators } from './pdfjs/operatorList'
import { findPicturePages } from './picturePages'
import { readPdf } from './readPdf'

/** A shape of curves, as long as the outline of a character is. */
const outline = (x: number, y: number): string =>
  `${x} ${y} m ${Array.from({ length: 8 }, (_, i) => `${x + i} ${y + 9} ${x + i + 1} ${y - 2} ${x + i + 1} ${y + (i % 3)} c`).join(' ')} h f`

const outlined = Array.from({ length: 120 }, (_, i) => outline(60 + 20 * (i % 20), 700 - 30 * Math.floor(i / 20))).join('\n')
const set = (text: string, y: number, font = '/H') => `BT ${font} 9 Tf 290 ${y} Td (${text}) Tj ET`

/** A font whose glyphs are squares that are named g0 to g9, and g5 left out where it is told so. */
const drawnFont = (glyphs: readonly number[]) => [
  `<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 1/LastChar 10/Widths[${'900 '.repeat(10)}]/Resources<<>>/Encoding<</Type/Encoding/Differences[1${glyphs.map(i => `/g${i}`).join('')}]>>/CharProcs<<${glyphs.map(i => `/g${i} 6 0 R`).join('')}>>>>`,
  ['', Buffer.from('900 0 0 0 800 800 d1 0 0 800 800 re f')] as const,
]

const found = async (content: string, glyphs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], graphics = '') => {
  const file = handmadePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>/T 5 0 R>>/ExtGState<<${graphics}>>>>>>`,
    ['', Buffer.from(content)],
    ...drawnFont(glyphs),
    ['/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency/CS/DeviceGray>>', Buffer.from('1 g 0 0 300 842 re f')],
  ])
  const opened = await openPdf(new Uint8Array(file))
  if ('code' in opened) throw new Error(opened.message)
  const { bare, drawn } = await findPicturePages(opened.document, await readPdf(opened.document, undefined, opened.withoutMap))
  await opened.close()
  return { bare, drawn: [...drawn.values()] }
}

test('a page whose print is outlines is drawn, with a number of the page or without', async () => {
  const asDrawn = { bare: [1], drawn: ['no letters'] }
  expect(await found(outlined)).toEqual(asDrawn)
  expect(await found(`${outlined} ${set('- 3 -', 40)}`)).toEqual(asDrawn)
})

test('with a figure that is text amid its outlines it is not: drawn without it, its cell would be blank', async () => {
  expect(await found(`${outlined} ${set('3', 500)}`)).toEqual({ bare: [], drawn: [] })
  expect(await found(`${outlined} ${set('- 3 -', 500)}`)).toEqual({ bare: [], drawn: [] })
})

test('nor with text that is shown and not read, as what is set askew', async () => {
  const askew = 'BT /H 40 Tf .8 .6 -.6 .8 200 300 Tm (7) Tj ET'
  expect(await found(`${outlined} ${askew}`)).toEqual({ bare: [1], drawn: [null] })
})

test('nor under a mask, which a worker leaves out', async () => {
  const mask = '/M<</SMask<</S/Luminosity/G 7 0 R>>>>'
  expect((await found(`/M gs ${outlined}`, undefined, mask)).drawn).toEqual([null])
})

const written = Array.from({ length: 12 }, (_, i) => set(String.raw`\001\002\003\004\005\006\007\010\011\012`, 700 - 20 * i, '/T')).join(
  '\n',
)

test('a page set in fonts that draw their glyphs and say nothing of them is drawn with its letters', async () => {
  expect(await found(written)).toEqual({ bare: [1], drawn: ['letters'] })
})

test('where such a font lacks one of the glyphs, or another font sets a figure, it stays unread', async () => {
  expect(await found(written, [0, 1, 2, 3, 4])).toEqual({ bare: [], drawn: [] })
  expect(await found(`${written} ${set('3', 300)}`)).toEqual({ bare: [], drawn: [] })
})

test('the pictures of scanned pages are let go of until each is read: those of a long scan would fill the memory', async () => {
  const page = (own: number) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</XObject<</I ${own} 0 R>>>>>>`
  const picture = [
    '/Type/XObject/Subtype/Image/Width 300 /Height 400/ColorSpace/DeviceGray/BitsPerComponent 8',
    Buffer.alloc(120_000),
  ] as const
  const file = handmadePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>',
    ...[page(6), page(7)],
    ['', Buffer.from('q 595 0 0 842 0 0 cm /I Do Q')],
    ...[picture, picture],
  ])
  const opened = await openPdf(new Uint8Array(file))
  if ('code' in opened) throw new Error(opened.message)
  const { document } = opened
  const { bare } = await findPicturePages(document, await readPdf(document, undefined, opened.withoutMap))
  const kept = await Promise.all(bare.map(async number => [...((await document.getPage(number)).objs as Iterable<unknown>)].length))
  expect({ bare, kept }).toEqual({ bare: [1, 2], kept: [0, 0] })
  const { fnArray } = await readOperators(await document.getPage(1))
  expect(fnArray).toContain(OPS.paintImageXObject)
  await opened.close()
})
