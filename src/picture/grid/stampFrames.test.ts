import { expect, test } from 'vitest'
import { ruledPage } from '../../testing/ruledPage'
import { findGrids } from './findGrids'
import { withoutStampFrames } from './stampFrames'

const table = { xs: [100, 260, 420, 580, 740, 900], ys: [200, 260, 330, 390, 450, 520, 600, 660, 720, 780, 840, 900] }

/** A table over which somebody set a seal with a frame. */
const sealed = (xs: readonly number[], ys: readonly number[]) => {
  const [page, seal] = [ruledPage(table), ruledPage({ xs, ys, shade: 150 })]
  return { ...page, gray: page.gray.map((shade, at) => Math.min(shade, seal.gray[at] as number)) }
}

const shapeOf = (page: ReturnType<typeof ruledPage>) => findGrids(page).map(({ doubt, cells }) => doubt ?? cells.length)

test('a frame that hangs over a side of a table parts no cells, whether its other side lies on a rule or between two', () => {
  expect(shapeOf(sealed([160, 480], [140, 330]))).toEqual([55])
  expect(shapeOf(sealed([160, 480], [140, 300]))).toEqual([55])
  expect(shapeOf(sealed([820, 960], [480, 620]))).toEqual([55])
})

test('a frame within a table parts no cells', () => {
  expect(shapeOf(sealed([320, 660], [490, 690]))).toEqual([55])
})

test('a frame parts none where one side of it lies on an upright rule, or close beside a level one', () => {
  expect(shapeOf(sealed([320, 580], [490, 690]))).toEqual([55])
  expect(shapeOf(sealed([40, 340], [440, 630]))).toEqual([55])
})

test('rules of a table that end on each other stay where they go on, or where nothing runs through them', () => {
  const page = ruledPage({ ...table, merged: [[0, 0, 1, 2] as const, [0, 3, 1, 2] as const, [1, 0, 3, 1] as const, [4, 0, 7, 1] as const] })
  expect(shapeOf(page)).toEqual([45])
})

test('where the rows of a table have columns of their own, their rules stay', () => {
  const page = ruledPage({ ...table, merged: [3, 4, 5].flatMap(row => [[row, 0, 1, 2] as const, [row, 3, 1, 2] as const]) })
  expect(shapeOf(page)).toEqual([49])
})

test('two uprights that all rules of a table run through are no sides of a frame, where only a piece of a rule is above them', () => {
  const ys = Array.from({ length: 10 }, (_, at) => 200 + 40 * at)
  const page = ruledPage({ ...table, ys })
  // Of the first row nothing is left but the rule below its second cell.
  for (let y = 190; y < 239; y++) page.gray.fill(245, y * page.width, (y + 1) * page.width)
  for (let y = 238; y < 243; y++)
    for (const [from, to] of [
      [0, 258],
      [424, 1000],
    ] as const)
      page.gray.fill(245, y * page.width + from, y * page.width + to)
  expect(findGrids(page).map(({ xs }) => xs.length)).toEqual([6])
})

test('three pieces of broken rules that meet are no frame: rules go on in line with them, or run through few of them', () => {
  const line = (begin: number, end: number, y: number) => ({
    points: [begin, (begin + end) / 2, end].map(x => ({ x, y, depth: 100, cover: 1, ground: 245 })),
  })
  const uprights = [line(278, 298, 243), line(240, 330, 262), line(240, 330, 282), line(240, 330, 302)]
  const level = [line(242, 302, 273), line(242, 302, 295)]
  const seen = { level: [...level, line(100, 200, 310)], upright: [line(200, 330, 100), ...uprights] }
  expect(withoutStampFrames(seen, 1)).toEqual(seen)
  const goesOn = { ...seen, level: [...level, line(60, 180, 273)], upright: [...seen.upright, line(270, 300, 252), line(266, 310, 290)] }
  expect(withoutStampFrames(goesOn, 1)).toEqual(goesOn)
})

test('uprights that end beside each other with others are those of a table of two rows, though what is written between two lies as a rule would', () => {
  const line = (begin: number, end: number, y: number) => ({
    points: [begin, (begin + end) / 2, end].map(x => ({ x, y, depth: 100, cover: 1, ground: 245 })),
  })
  const seen = {
    level: [line(100, 400, 100), line(200, 260, 104), line(100, 400, 122), line(190, 300, 140)],
    upright: [100, 150, 200, 260, 330, 400].map(x => line(100, 140, x)),
  }
  const few = { ...seen, upright: seen.upright.slice(2, 4) }
  expect(withoutStampFrames(seen, 1)).toEqual(seen)
  expect(withoutStampFrames(few, 1)).not.toEqual(few)
})
