import { describe, expect, it } from 'vitest'
import type { PageShape } from '../../../model/source'
import { ACTUAL_SIZE, percentOf, printsOf, standOf, withSizes, zoomStep } from './zoom'

const a4: PageShape = { number: 1, width: 595, height: 842, turn: 0 }
const turned: PageShape = { number: 2, width: 842, height: 595, turn: 90 }
const view = { width: 460, height: 500 }

describe('zoom steps', () => {
  it('go from what fits to the next round number', () => {
    expect(percentOf(zoomStep(0.73 * ACTUAL_SIZE, 1))).toBe(80)
    expect(percentOf(zoomStep(0.73 * ACTUAL_SIZE, -1))).toBe(67)
    expect(percentOf(zoomStep(0.8 * ACTUAL_SIZE, 1))).toBe(90)
  })

  it('end', () => {
    expect(percentOf(zoomStep(4 * ACTUAL_SIZE, 1))).toBe(400)
    expect(percentOf(zoomStep(0.25 * ACTUAL_SIZE, -1))).toBe(25)
  })
})

describe('fitting', () => {
  const prints = printsOf(
    [a4, turned],
    [
      { page: 1, box: [80, 90, 520, 100] },
      { page: 1, box: [300, 800, 310, 812] },
      { page: 9, box: [0, 0, 1, 1] },
    ],
  )
  it('fills the width with print, the margins cut off', () => {
    const { scale, middle } = standOf(a4, 'print', prints, view)
    expect(scale * 440).toBeCloseTo(440)
    expect(middle).toBe(300)
  })

  it('blows a page with little print not up', () => {
    const little = printsOf([a4], [{ page: 1, box: [280, 90, 310, 100] }])
    expect(standOf(a4, 'print', little, view).scale).toBeCloseTo(440 / (0.6 * 595))
  })

  it('takes a page without print as it is', () => {
    expect(standOf(turned, 'print', prints, view).scale).toBeCloseTo(440 / 842)
  })

  it('stands in the middle of a view that has room for all of it', () => {
    const stand = standOf(a4, 'print', prints, { width: 1600, height: 900 })
    expect(stand.middle).toBe(297.5)
    expect(percentOf(stand.scale)).toBe(160)
  })

  it('shows the whole page', () => {
    const { scale } = standOf(a4, 'page', prints, view)
    expect(scale * 842).toBeLessThanOrEqual(view.height)
    expect(scale * 595).toBeLessThanOrEqual(view.width)
  })

  it('is left alone by a scale of the user', () => {
    expect(standOf(a4, 2, prints, view)).toEqual({ scale: 2, middle: 297.5 })
  })
})

it('a page that could not be read is as large as the one before', () => {
  const lost = { number: 2, width: 0, height: 0, turn: 0 } as const
  expect(withSizes([turned, lost])[1]).toMatchObject({ number: 2, width: 842, height: 595 })
  expect(withSizes([lost])[0]).toMatchObject({ width: 595, height: 842 })
})
