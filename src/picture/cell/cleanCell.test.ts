import { expect, test } from 'vitest'
import type { Picture } from '../picture'
import { cleanCell } from './cleanCell'

const paper = Uint8Array.from({ length: 1680 * 1680 }, (_, at) => 248 + (at % 5))

type Stroke = readonly [x: number, y: number, width: number, height: number, shade?: number]

/** A page on gray paper that strokes are drawn on: their left, top, width, height and shade. */
const drawn = (...strokes: readonly Stroke[]): Picture => {
  const gray = paper.slice()
  for (const [x, y, width, height, shade = 40] of strokes)
    for (let row = y; row < y + height; row++) gray.fill(shade, row * 1680 + x, row * 1680 + x + width)
  return { width: 1680, height: 1680, gray }
}

const cell = [100, 100, 180, 160] as const
const stem = [140, 120, 3, 20] as const
const isDark = ({ picture, left, top }: ReturnType<typeof cleanCell>, x: number, y: number) =>
  (picture.gray[(y - top) * picture.width + x - left] as number) < 120

test('what a hairline left beside a stem stays, and a figure begins there', () => {
  const ink = cleanCell(drawn(stem, [130, 134, 2, 1, 90], [135, 128, 1, 1, 90]), cell)
  expect(ink).toMatchObject({ kind: 'ink', digitHeight: 20, ink: [30, 20, 43, 40] })
  expect([isDark(ink, 130, 134), isDark(ink, 135, 128)]).toEqual([true, true])
})

test('a dot below or above makes a figure no higher', () => {
  expect(cleanCell(drawn(stem, [146, 143, 1, 2], [150, 116, 2, 1]), cell).ink).toEqual([40, 20, 43, 40])
})

test('dots far from all writing, and those of a cell without writing, are dirt', () => {
  const ink = cleanCell(drawn(stem, [112, 130, 2, 1]), cell)
  expect([ink.ink, isDark(ink, 112, 130)]).toEqual([[40, 20, 43, 40], false])
  expect(cleanCell(drawn([130, 130, 2, 1]), cell).kind).toBe('empty')
})

test('what a rule left at the edge of its cell is none of its writing', () => {
  const ink = cleanCell(drawn(stem, [102, 101, 70, 3], [101, 104, 2, 6]), cell)
  expect([ink.kind, ink.ink, isDark(ink, 150, 102)]).toEqual(['ink', [40, 20, 43, 40], false])
})

const frame = [
  [100, 100, 80, 2],
  [100, 100, 2, 60],
  [178, 100, 2, 60],
  [100, 158, 80, 2],
] as const

test('writing that runs into a rule is not taken for the rule, however long that is', () => {
  const ink = cleanCell(drawn(...frame, stem, [148, 102, 3, 38]), cell)
  expect([ink.kind, ink.ink, isDark(ink, 149, 130)]).toEqual(['unclear', [40, 2, 51, 40], true])
  expect(cleanCell(drawn(...frame, [148, 102, 3, 38]), cell).kind).toBe('unclear')
  expect(cleanCell(drawn(...frame), cell).kind).toBe('empty')
})

test('a point between figures is none of a rule, though it is as near to the edge', () => {
  const low = [100, 100, 180, 144] as const
  const [one, other, point] = [
    [140, 120, 3, 20],
    [152, 120, 3, 20],
    [147, 138, 2, 2],
  ] as const
  expect(isDark(cleanCell(drawn(one, other, point), low), 147, 138)).toBe(true)
  expect(isDark(cleanCell(drawn(one, other, [170, 138, 2, 2]), low), 170, 138)).toBe(false)
})

test('light print between black rules is seen as whole as black print', () => {
  const bar = [130, 120, 20, 3, 200] as const
  expect(cleanCell(drawn(...frame, [146, 123, 4, 17, 150], bar), cell)).toMatchObject({ kind: 'ink', ink: [30, 20, 50, 40] })
})

test('a digit in small pieces is kept, however far the last of them is from the figure', () => {
  const pieces = [
    [150, 120, 2, 6],
    [158, 124, 2, 6],
    [166, 130, 2, 6],
  ] as const
  expect(cleanCell(drawn(stem, ...pieces), cell).ink).toEqual([40, 20, 68, 40])
})

test('what lies as near to an edge as a rule, apart from it, is writing where a figure is beside it, and else in doubt', () => {
  const top = [152, 106, 14, 3] as const
  const foot = [158, 112, 3, 14] as const
  expect(cleanCell(drawn(...frame, [140, 106, 3, 20], top, foot), cell)).toMatchObject({ kind: 'ink', ink: [40, 6, 66, 26] })
  expect(cleanCell(drawn(...frame, top, foot), cell)).toMatchObject({ kind: 'unclear', ink: [52, 6, 66, 26] })
})

test('a digit torn into low pieces, and a short dash alone, leave no cell empty', () => {
  const torn = cleanCell(drawn([130, 120, 4, 5], [136, 124, 4, 6], [131, 129, 4, 5], [137, 133, 5, 6], [130, 136, 5, 4]), cell)
  expect(torn).toMatchObject({ kind: 'ink', ink: [30, 20, 42, 40], digitHeight: 20 })
  expect(cleanCell(drawn([138, 130, 3, 1]), cell).kind).toBe('unclear')
})

test('a dot of a fax, however many gray pixels it is on a page set level, is none of the figure below it', () => {
  const page = drawn(stem)
  const gray = page.gray.map(shade => (shade < 100 ? 0 : 255))
  const dot = (x: number, y: number) => {
    for (const at of [y * 1680 + x, y * 1680 + x + 1, (y + 1) * 1680 + x, (y + 1) * 1680 + x + 1]) gray[at] = 150
  }
  for (const [x, y] of [
    [146, 112],
    [150, 130],
  ] as const)
    dot(x, y)
  const ink = cleanCell({ ...page, gray }, cell)
  expect([ink.ink, ink.pieces, isDark(ink, 146, 112)]).toEqual([[40, 20, 52, 40], 1, false])
  expect(ink.picture.gray[30 * 80 + 50]).toBe(150)
})

test('a figure so close to the rule beside it that it looks like one leaves no cell empty', () => {
  expect(cleanCell(drawn(...frame, [104, 120, 3, 20]), cell).kind).toBe('unclear')
})

test('dots in line as pieces of a torn stem leave no cell empty, lone ones do', () => {
  const pieces = [122, 128, 134].map(y => [140, y, 1, 2] as const)
  expect(cleanCell(drawn(...pieces), cell).kind).toBe('unclear')
  expect(cleanCell(drawn([112, 118, 1, 2], [140, 130, 1, 2], [165, 140, 1, 2]), cell).kind).toBe('empty')
})

test('a shadow over a part of a cell is no ink where the rules about it are seen, and else nothing is told', () => {
  const wide = [100, 100, 340, 160] as const
  const rules = [
    [90, 99, 260, 3],
    [90, 159, 260, 3],
  ] as const
  const shadowed = (...more: readonly Stroke[]) => {
    const page = drawn(...more, [214, 120, 3, 20], [224, 120, 3, 20])
    const lightAt = (x: number) => 1 - 0.45 * Math.min(1, Math.max(0, (230 - x) / 90))
    return { ...page, gray: page.gray.map((shade, at) => Math.round(shade * lightAt(at % 1680))) }
  }
  const ink = cleanCell(shadowed(...rules), wide)
  expect([ink.kind, ink.ink]).toEqual(['ink', [114, 20, 127, 40]])
  expect(cleanCell(shadowed(), wide).kind).toBe('unclear')
})
