import { expect, test } from 'vitest'
import { ruledPage } from '../../testing/ruledPage'
import { findGrids } from '../grid/findGrids'
import type { Picture } from '../picture'
import { level } from './level'
import { withoutStripes } from './withoutStripes'

const table = { xs: [100, 260, 420, 580, 740, 900], ys: [200, 260, 330, 390, 450, 520, 600] }

/** Bands of light and dark, 12 pixels wide, that lean to the left by so many pixels for every one down. */
const striped = (page: Picture, lean: number): Picture => ({
  ...page,
  gray: page.gray.map((shade, at) => {
    const [x, y] = [at % page.width, Math.floor(at / page.width)]
    return Math.round(shade * (1 - 0.05 * (1 + Math.sin((2 * Math.PI * (x + lean * y)) / 12))))
  }),
})

test('stripes of a ground are no rules, and do not tell how a page stands', () => {
  for (const lean of [0.03, -0.05]) {
    const { picture, degrees } = level(striped(ruledPage(table), lean))
    expect(degrees).toBe(0)
    expect(findGrids(picture).map(({ doubt, cells }) => doubt ?? cells.length)).toEqual([30])
  }
})

test('a page whose stripes were made white says so: print as pale as they are is gone with them', () => {
  const page = striped(ruledPage({ ...table, width: 1656, height: 1400 }), 0.03)
  page.gray.fill(215, 230 * page.width + 300, 230 * page.width + 306)
  expect(withoutStripes(page).gray[230 * page.width + 302]).toBe(255)
  expect(level(page).whitened).toBe(true)
})

test('a page without stripes keeps its shades, however faint its rules are', () => {
  for (const page of [ruledPage(table), ruledPage({ ...table, shade: 225 })]) {
    expect(withoutStripes(page)).toBe(page)
    expect(level(page).whitened).toBeUndefined()
  }
})
