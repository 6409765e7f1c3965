import { describe, expect, it } from 'vitest'
import type { PageShape } from '../../../model/source'
import {
  boxInPercent,
  boxToRect,
  EDGE,
  GAP,
  layoutPages,
  nearPages,
  type PlacedPage,
  pageAt,
  placeOfPoint,
  pointAt,
  scrollToShow,
} from './geometry'

const a4 = (number: number): PageShape => ({ number, width: 595, height: 842, turn: 0 })
const wide = (number: number): PageShape => ({ number, width: 842, height: 595, turn: 0 })
const pages = (count: number) => Array.from({ length: count }, (_, i) => a4(i + 1))
const half = ({ width }: PageShape) => ({ scale: 0.5, middle: width / 2 })

describe('pages one below the other', () => {
  it('stand in the middle of the view, in whole pixels', () => {
    const { pages: placed, height } = layoutPages([a4(1), a4(2)], half, 500)
    expect(placed[0]).toMatchObject({ left: 101, top: EDGE, width: 298, height: 421 })
    expect(placed[1]?.top).toBe(EDGE + 421 + GAP)
    expect(height).toBe(2 * EDGE + 2 * 421 + GAP)
  })

  it('of different sizes have their middles in one line', () => {
    const { pages: placed, width } = layoutPages([a4(1), wide(2)], half, 300)
    const middles = placed.map(page => Math.round(page.left + page.width / 2))
    expect(Math.abs((middles[0] as number) - (middles[1] as number))).toBeLessThanOrEqual(1)
    expect(width).toBe(421 + 2 * EDGE)
  })

  it('wider than the view can be scrolled to both ends', () => {
    const { pages: placed, width } = layoutPages([a4(1)], () => ({ scale: 2, middle: 250 }), 400)
    expect(placed[0]?.left).toBe(EDGE)
    expect(width).toBeGreaterThanOrEqual(1190 + 2 * EDGE)
  })
})

describe('the pages near what is in view', () => {
  const layout = layoutPages(pages(300), half, 500)
  it('are few, however many there are', () => {
    for (const top of [0, 4000, 60_000, layout.height - 400]) {
      const [from, to] = nearPages(layout, top, 400)
      expect(to - from).toBeLessThanOrEqual(4)
      expect(from).toBeLessThanOrEqual(pageAt(layout, top))
      expect(to).toBeGreaterThanOrEqual(pageAt(layout, top + 400))
    }
  })

  it('are the first and the last at the ends, and beyond them', () => {
    expect(pageAt(layout, -100)).toBe(0)
    expect(pageAt(layout, layout.height + 100)).toBe(299)
  })
})

describe('from points to pixels and back', () => {
  const small = layoutPages(pages(5), half, 500)
  const large = layoutPages(pages(5), () => ({ scale: 2, middle: 297.5 }), 500)
  it('a point stays what it is when the scale changes', () => {
    const point = pointAt(small, 250, 1000)
    expect(point?.page).toBe(2)
    const place = placeOfPoint(small, point as NonNullable<typeof point>)
    expect(place?.[0]).toBeCloseTo(250)
    expect(place?.[1]).toBeCloseTo(1000)
    const [left, top] = placeOfPoint(large, point as NonNullable<typeof point>) as readonly [number, number]
    expect(pageAt(large, top)).toBe(2)
    expect(left).toBeCloseTo((large.pages[2] as PlacedPage).left + 2 * (point?.x ?? 0))
  })

  it('a box of a page is found in the scrolled area', () => {
    const page = small.pages[1] as PlacedPage
    expect(boxToRect(page, [100, 200, 140, 220])).toEqual({ left: page.left + 50, top: page.top + 100, width: 20, height: 10 })
  })

  it('a box over a page is a share of it, so that it grows with it', () => {
    expect(boxInPercent([59.5, 84.2, 119, 168.4], a4(1))).toEqual({ left: '10%', top: '10%', width: '10%', height: '10%' })
  })
})

describe('bringing a place into view', () => {
  const view = { left: 0, top: 1000, width: 400, height: 300 }
  it('moves nothing where it is in view', () => {
    expect(scrollToShow({ left: 100, top: 1100, width: 30, height: 12 }, view)).toEqual({ left: 0, top: 1000 })
  })

  it('puts it into the middle where it is not, or hardly', () => {
    expect(scrollToShow({ left: 100, top: 2000, width: 30, height: 20 }, view).top).toBe(1860)
    expect(scrollToShow({ left: 100, top: 1295, width: 30, height: 20 }, view).top).toBe(1155)
    expect(scrollToShow({ left: 700, top: 1100, width: 40, height: 20 }, view).left).toBe(520)
    expect(scrollToShow({ left: 100, top: 20, width: 30, height: 20 }, view).top).toBe(0)
  })

  it('shows what is larger than the view from its beginning', () => {
    expect(scrollToShow({ left: 0, top: 3000, width: 10, height: 900 }, view).top).toBe(3000)
  })
})
