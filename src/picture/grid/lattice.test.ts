import { expect, test } from 'vitest'
import { ruledPage } from '../../testing/ruledPage'
import type { Picture } from '../picture'
import { sideways } from '../raster/turned'
import { unitOf } from '../raster/unit'
import { latticeOf } from './lattice'
import { CLOSED } from './openEdges'
import { type Rule, rulesOf } from './rules'
import { tracesOf } from './traces'

const table = { xs: [100, 420, 740], ys: [200, 260, 320], gap: (along: number) => along % 8 >= 5 }
const clean = ruledPage(table)
const unit = unitOf(clean)
const rulesIn = (page: Picture): readonly Rule[] => rulesOf(tracesOf(page), unit)
const [level, upright] = [rulesIn(clean), rulesIn(sideways(clean))]
const touched = (page: Picture) => latticeOf(page, sideways(page), level, upright, unit, undefined, true)

/** Signs as high as their rows, above and below a level rule, in the first column. */
const written = (from: number, to: number) => {
  const gray = clean.gray.slice()
  for (let left = 110; left < 400; left += 16)
    for (let y = from; y < to; y++) gray.fill(30, y * clean.width + left, y * clean.width + left + 13)
  return { ...clean, gray }
}

test('a dashed rule that writing touches above and below is printed all along', () => {
  expect(touched(written(240, 280)).levelPiece(1, 0)).toBeGreaterThanOrEqual(0.95)
})

/** Without the second level rule in the first column. */
const wiped = () => {
  const gray = clean.gray.slice()
  for (let y = 255; y < 266; y++) gray.fill(245, y * clean.width + 104, y * clean.width + 418)
  return { ...clean, gray }
}

test('where neither a dash nor writing is, no rule is', () => {
  expect(touched(wiped()).levelPiece(1, 0)).toBeLessThan(0.05)
})

test('of a double rule each page shows what is on it', () => {
  const doubled = level.map((rule): Rule => ({ ...rule, lines: [rule, rule] }))
  const pieceOn = (page: Picture) => latticeOf(page, sideways(page), doubled, upright, unit).levelPiece(1, 0)
  expect(pieceOn(clean)).toBeGreaterThanOrEqual(0.95)
  expect(pieceOn(wiped())).toBeLessThan(0.05)
})

test('rules need not reach what closes their table behind their ends', () => {
  const page = ruledPage({ ...table, gap: () => false })
  const [levels, uprights] = [rulesIn(page), rulesIn(sideways(page))]
  const closing: Rule = { ...(levels[2] as Rule), at: () => 321 + CLOSED * unit, depth: 0 }
  const gray = page.gray.slice()
  gray.fill(245, 319 * page.width, 323 * page.width)
  const open = { ...page, gray }
  const lattice = latticeOf(open, sideways(open), [...levels.slice(0, 2), closing], uprights, unit)
  expect(uprights.map((_, column) => lattice.uprightPiece(1, column))).toEqual([1, 1, 1])
})
