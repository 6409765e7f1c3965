import { expect, test } from 'vitest'
import { ruledPage } from '../../testing/ruledPage'
import { findGrids } from '../grid/findGrids'
import { level } from './level'
import { withDarkPrint } from './lightOnDark'

const table = { xs: [100, 300, 500, 700, 900], ys: [200, 300, 400, 500, 600, 700] }

test('a table of light rules on the dark ground of a screen is found', () => {
  const page = ruledPage(table)
  const screen = { ...page, gray: page.gray.map(shade => (shade > 200 ? 30 : 120)) }
  expect(findGrids(level(screen).picture).map(({ cells }) => cells.length)).toEqual([20])
})

test('a page of dark print, and one on a dark desk that takes most of the picture, stay as they are', () => {
  const page = ruledPage(table)
  const desk = { ...page, gray: page.gray.map((shade, at) => (at % page.width < 0.6 * page.width ? 70 : shade)) }
  for (const each of [page, desk]) expect(withDarkPrint(each) === each).toBe(true)
})
