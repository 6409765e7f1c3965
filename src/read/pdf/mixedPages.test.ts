import { expect, test } from 'vitest'
import { handmadePdf } from '../../../e2e/handmadePdf'
import { openPdf } from '../../../scripts/openPdf'
import type { Box } from '../../model/place'
import type { SourceDocument } from '../../model/source'
import { findMixedPages } from './mixedPages'

const large = '320 0 0 120 40 200'
const above: Box = [40, 40, 200, 60]
const within: Box = [100, 100, 200, 120]

interface Sheet {
  /** Of the pictures on a page of 400 points. */
  readonly places?: readonly string[]
  readonly text?: string
  readonly box?: Box
  readonly bare?: readonly number[]
  readonly lacks?: boolean
}

const mixedOf = async ({ places = [large], text = '二、主动公开政府信息情况', box = above, bare = [], lacks = true }: Sheet) => {
  const file = handmadePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>',
    ['', Buffer.from(places.map(place => `q ${place} cm /I Do Q`).join(' '))],
    ['/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', Uint8Array.of(255)],
  ])
  const opened = await openPdf(new Uint8Array(file))
  if ('code' in opened) throw new Error(opened.message)
  const source: SourceDocument = {
    ...{ kind: 'pdf', losses: [] },
    lines: [{ text, page: 1, sheet: 0, box }],
    pages: [{ number: 1, width: 400, height: 400, turn: 0, runs: [], rulings: [], holdsPicture: true }],
  }
  const mixed = await findMixedPages(opened.document, source, { bare, drawn: new Map(), layered: [], overprinted: [] }, () => lacks)
  await opened.close()
  return mixed.get(1)
}

test('a picture of the size of a table may be one where a table is not printed', async () => {
  expect(await mixedOf({})).toEqual([[40, 80, 360, 200]])
  expect(await mixedOf({ lacks: false })).toBeUndefined()
  expect(await mixedOf({ places: ['80 0 0 80 40 200'] })).toBeUndefined()
})

test('stripes of a picture are one, and so are pictures beside each other', async () => {
  expect(await mixedOf({ places: [large, '320 0 0 61 40 139'] })).toEqual([[40, 80, 360, 261]])
  expect(await mixedOf({ places: ['200 0 0 120 0 200', '200 0 0 90 200 200'] })).toEqual([[0, 80, 400, 200]])
  expect(await mixedOf({ places: [large, '320 0 0 70 40 100'] })).toEqual([
    [40, 80, 360, 200],
    [40, 230, 360, 300],
  ])
})

test('a picture under most of the text is its ground', async () => {
  expect(await mixedOf({ box: within })).toBeUndefined()
})

test('a page with next to no text is all picture, but for one with a heading over it', async () => {
  expect(await mixedOf({ bare: [1], text: '某某市档案局' })).toBeUndefined()
  expect(await mixedOf({ bare: [1] })).toHaveLength(1)
})
