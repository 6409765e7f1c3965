/** Scans with print over them that everybody sees: marks of systems that passed them on, fields that a scanned form was filled in with, stamps. */
import { expect, test } from 'vitest'
import { handmadePdf } from '../../../e2e/handmadePdf'
import { openPdf } from '../../../scripts/openPdf'
import type { SeenPage } from '../../picture/seenPage'
import { readPdfFile } from '../pdf/readPdfFile'
import { pictureStage } from './pictureStage'

const nothing: SeenPage = { width: 400, height: 400, degrees: 0, turn: 0, lines: [], tables: [], doubts: [] }
const scan = 'q 400 0 0 400 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q'
const mark = 'BT /H 9 Tf 20 380 Td (Archive J012-2025-0137, exported on 2025-03-12 at 10:21 by the office) Tj ET'

/** A field or a note that shows 12 in the table's only cell. */
const annotation = (kind: string) => `<</Type/Annot${kind}/F 4/Rect[100 190 140 210]/AP<</N 6 0 R>>>>`
const look = 'BT /H 10 Tf 10 6 Td (12) Tj ET'
const cell = { kind: 'empty', text: '', row: 0, column: 0, rowSpan: 1, columnSpan: 1, box: [50, 180, 200, 220] } as const
const table = { ...nothing, tables: [{ box: cell.box, cells: [cell] }] }

const read = async (content: string, seen: SeenPage, kind = '/Subtype/Link', drawn = look) => {
  const fonts = '/Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>'
  const file = handmadePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Annots[5 0 R]/Resources<<${fonts}>>>>`,
    ['', Buffer.from(content, 'latin1')],
    annotation(kind),
    [`/Type/XObject/Subtype/Form/BBox[0 0 40 20]/Resources<<${fonts}>>`, Buffer.from(drawn)],
  ])
  const opened = await openPdf(new Uint8Array(file))
  if ('code' in opened) throw new Error(opened.message)
  const source = await readPdfFile(
    opened,
    () => {},
    pictureStage(async () => ({ begin: async () => ({ read: async () => seen }), close: async () => {} })),
  )
  await opened.close()
  if ('code' in source) throw new Error(source.message)
  return source
}

test('a scan under a line of print is read as the picture that it is', async () => {
  expect((await read(scan + mark, { ...nothing, doubts: ['broken-rules'], unread: 12 })).seen).toEqual([1])
})

test('a picture that shows less than what is printed on it is its ground', async () => {
  const source = await read(scan + mark, nothing)
  expect([source.seen, source.lines.length]).toEqual([undefined, 1])
})

test.each(['/Subtype/Widget/FT/Tx/T(a)/V(12)', '/Subtype/FreeText/Contents(12)'])(
  'what %s shows in a cell of a scan that is empty is asked for',
  async kind => {
    const [filled] = (await read(scan, table, kind)).printTables?.[0]?.rows[0]?.cells ?? []
    expect(filled).toMatchObject({ text: '12', crowded: true })
  },
)

/** A picture with a pixel to a point. */
const fine = `q 400 0 0 400 0 0 cm BI /W 400 /H 1 /CS /G /BPC 8 ID ${'\xff'.repeat(400)} EI Q`

/** Whether the table's only cell, at the given height, is to be asked for. */
const isAsked = async (kind: string, top: number, text: string, drawn?: string): Promise<boolean | undefined> => {
  const lines = [{ box: [50, 20, 200, 40], text: '一、总体情况', confidence: 1 }] as const
  const own = { ...cell, kind: text === '' ? 'empty' : 'figure', text, box: [50, top, 200, top + 40] } as const
  const [only] =
    (await read(fine, { ...nothing, lines, tables: [{ box: own.box, cells: [own] }] }, kind, drawn)).printTables?.[0]?.rows[0]?.cells ?? []
  return only?.crowded
}

test.each(['/Subtype/Stamp', '/Subtype/Square', '/Subtype/Widget/FT/Sig/T(a)'])(
  'what %s writes is asked for in a cell under it, and in no other one',
  async kind => {
    expect([await isAsked(kind, 180, ''), await isAsked(kind, 180, '17'), await isAsked(kind, 240, '17')]).toEqual([true, true, undefined])
  },
)

test('words that slant take the box of their stamp, and no cell under a watermark', async () => {
  const slanted = 'BT /H 10 Tf .7 .7 -.7 .7 10 2 Tm (12) Tj ET'
  expect(await isAsked('/Subtype/Stamp', 180, '17', slanted)).toBe(true)
  expect(await isAsked('/Subtype/Watermark', 180, '17', slanted)).toBeUndefined()
})
