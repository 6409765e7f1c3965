import { expect, test } from 'vitest'
import { readInk } from '../../testing/readInk'
import type { ReadInk } from './inkedSigns'
import { stemPlaces } from './stemPlaces'

const STEP = 14
/** Where a sign's ink begins and ends within its step: a 1's stem is in the middle, a 4's to the right. */
const widths: Readonly<Record<string, readonly [number, number]>> = { 1: [6, 8], 4: [8.5, 10.5], '/': [3, 11] }

/** A figure 20 high whose stems stand where those of `drawn` do, read as `text`. */
const figure = (text: string, drawn = text, step = STEP): ReadInk => {
  const [width, height] = [Math.ceil(step * text.length), 20]
  const gray = new Uint8Array(width * height).fill(255)
  const at = [...drawn].map((sign, index) => {
    const [from, to] = (widths[sign] ?? [2, 12]).map(x => Math.round(x + index * step)) as [number, number]
    for (let y = 0; y < height; y++) gray.fill(0, y * width + from, y * width + to)
    return (from + to) / 2
  })
  return readInk(text, [width, height], gray, at)
}

const table = Array.from({ length: 6 }, () => [figure('2011'), figure('4360'), figure('185')]).flat()

/** What tells the 1s of a table's figures. */
const onesOf = (figures: readonly ReadInk[]) => stemPlaces(figures)?.areOnes

test('a stem where a 1 has it is a 1, one where a 4 has it may be a 4', () => {
  const areOnes = onesOf(table)
  expect([figure('213'), figure('118'), figure('213', '243'), figure('211', '241')].map(each => areOnes?.(each))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('nothing is told of figures of stems alone, and of those with other signs', () => {
  const areOnes = onesOf(table)
  expect([figure('1'), figure('11'), figure('1/8')].map(each => areOnes?.(each))).toEqual([false, false, false])
})

test('with few 4s it is told what stands as in any face, but not of low print', () => {
  const few = [...table.filter(({ figure: { text } }) => text !== '4360'), figure('2038'), figure('605')]
  expect([figure('213'), figure('213', '243')].map(each => onesOf(few)?.(each))).toEqual([true, false])
  const low = few.map(({ ink, ...each }) => ({ ...each, ink: { ...ink, ink: [ink.ink[0], 0, ink.ink[2], 12] as const } }))
  expect(stemPlaces(low)).toBe(null)
})

test('a table tells nothing with digits at uneven steps', () => {
  expect(stemPlaces([...table, ...Array.from({ length: 30 }, (_, at) => figure('2038', '2038', STEP + (at % 3) * 4))])).toBe(null)
})

const CELL = 70
/** The same in the middle of a cell that stands in a column, so many rows down; the page leans a pixel in ten rows. */
const inCell = (text: string, row: number, drawn = text): ReadInk => {
  const own = figure(text, drawn)
  const { picture } = own.ink
  const shift = Math.round((CELL - picture.width) / 2 + row / 10)
  const gray = new Uint8Array(CELL * picture.height).fill(255)
  for (let y = 0; y < picture.height; y++) gray.set(picture.gray.subarray(y * picture.width, (y + 1) * picture.width), y * CELL + shift)
  return {
    ink: {
      ...own.ink,
      ...{ picture: { width: CELL, height: picture.height, gray }, left: 200, top: 40 * row },
      ink: [shift, 0, shift + picture.width, picture.height],
    },
    figure: { ...own.figure, at: own.figure.at.map(at => at + shift) },
  }
}

/** A column in which no figure of a 1 or a 4 has another digit. */
const column = ['205', '1', '60', '4', '38', '11', '9', '1', '88', '4', '1', '53', '60', '4', '11', '226'].map((text, row) =>
  inCell(text, row),
)

test('a stem alone is told by where the figures of its column have theirs', () => {
  const areOnes = onesOf(column)
  const asked = [inCell('1', 5), inCell('11', 12), inCell('1', 7, '4'), inCell('11', 3, '14')]
  expect(asked.map(each => areOnes?.(each))).toEqual([true, true, false, false])
})

test('a stem alone is not told in a column whose figures are out of line', () => {
  const areOnes = onesOf(column.map((each, at) => ({ ...each, ink: { ...each.ink, left: 200 + (at % 3) * 4 } })))
  expect(areOnes?.(inCell('1', 5)) ?? false).toBe(false)
})

test('a stem beside the place of a 1 away from that of a 4 is a 1', () => {
  const areOnes = onesOf(column)
  const left = inCell('1', 5)
  expect(areOnes?.({ ...left, ink: { ...left.ink, left: 199 } })).toBe(true)
})

test('a 1 may be a 4 where its stem stands as those of 4s, and not where nothing tells', () => {
  const stand = stemPlaces(table)
  expect([figure('213'), figure('213', '243'), figure('1')].map(each => stand?.mayBeFours(each))).toEqual([false, true, false])
})

test('a figure of another length than those of its column is told where other columns tell how they are in line', () => {
  const others = column.map(each => ({ ...each, ink: { ...each.ink, left: 400 } }))
  const single = ['2', '5', '8', '0', '3', '6', '9', '2'].map((text, row) => inCell(text, row))
  const areOnes = onesOf([...single, ...others])
  expect([inCell('11', 4), inCell('11', 4, '14')].map(each => areOnes?.(each))).toEqual([true, false])
})
