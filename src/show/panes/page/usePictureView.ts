import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { DrawnPage } from '../../../model/result'
import {
  boxToRect,
  EDGE,
  isInside,
  type Layout,
  layoutPages,
  nearPages,
  type Point,
  pageAt,
  placeOfPoint,
  pointAt,
  type Rect,
  scrollToShow,
} from './geometry'
import type { Spot } from './pictureMarks'
import { useViewSize } from './useViewSize'
import { type Prints, standOf, type Zoom, zoomStep } from './zoom'

/** The page that counts as the one being looked at stands at this part of the view's height. */
const LOOKED_AT = 0.4

interface Seen {
  /** First and last index of the pages that are kept as pictures. */
  readonly from: number
  readonly to: number
  /** Index of the page being looked at. */
  readonly current: number
}

/** Size, zoom and scroll position of the pages; brings `spot` into view when it changes. */
export const usePictureView = (body: RefObject<HTMLElement | null>, shapes: readonly DrawnPage[], prints: Prints, spot: Spot | null) => {
  const view = useViewSize(body)
  const [zoom, setZoom] = useState<Zoom>('print')
  const [seen, setSeen] = useState<Seen>({ from: 0, to: 0, current: 0 })
  const layout = useMemo(
    () => (view.width > 0 ? layoutPages(shapes, shape => standOf(shape, zoom, prints, view), view.width) : null),
    [shapes, zoom, prints, view],
  )
  /** What stands in the middle of the view, kept there when scales change. */
  const held = useRef<Point | null>(null)
  /** The page that was turned to, and where: at the end of a document it cannot be scrolled to the top. */
  const turned = useRef<{ readonly page: number; readonly top: number } | null>(null)

  const look = useCallback(() => {
    const list = body.current
    if (!list || !layout || list.clientHeight === 0) return
    const { left, top, width, height } = viewOf(list)
    held.current = top <= EDGE ? null : pointAt(layout, left + width / 2, top + height / 2)
    const [from, to] = nearPages(layout, top, height)
    const here = turned.current && Math.abs(turned.current.top - top) < 1 ? turned.current.page : pageAt(layout, top + LOOKED_AT * height)
    setSeen(before => (before.from === from && before.to === to && before.current === here ? before : { from, to, current: here }))
  }, [layout, body])

  useLayoutEffect(() => {
    const list = body.current
    if (!list || !layout) return
    const place = held.current && placeOfPoint(layout, held.current)
    list.scrollLeft = (place && typeof zoom === 'number' ? place[0] : layout.axis) - list.clientWidth / 2
    if (place) list.scrollTop = place[1] - list.clientHeight / 2
    look()
  }, [layout, zoom, look, body])

  const latest = useRef({ layout, zoom })
  latest.current = { layout, zoom }
  const ready = layout !== null && view.shown
  useLayoutEffect(() => {
    const list = body.current
    const rect = latest.current.layout && spot && rectOf(latest.current.layout, spot)
    if (!ready || !list || !rect) return
    const { left, top } = scrollToShow(rect, viewOf(list))
    turned.current = null
    // A page that fits the width shows all its print as it stands.
    if (typeof latest.current.zoom === 'number') list.scrollLeft = left
    list.scrollTop = top
  }, [spot, ready, body])

  const turnTo = (index: number) => {
    const list = body.current
    const page = layout?.pages[Math.max(0, Math.min(index, shapes.length - 1))]
    if (!list || !page) return
    list.scrollTop = page.top - EDGE
    turned.current = { page: shapes.indexOf(page.shape), top: list.scrollTop }
    look()
  }

  const scale = layout?.pages[seen.current]?.scale ?? 1
  const step = (direction: 1 | -1) => {
    const list = body.current
    const rect = layout && spot && rectOf(layout, spot)
    // What was chosen and is in view is what one wants to see closer.
    if (list && rect && isInside(rect, viewOf(list))) held.current = pointAt(layout, rect.left + rect.width / 2, rect.top + rect.height / 2)
    setZoom(zoomStep(scale, direction))
  }
  return { layout, zoom, setZoom, step, scale, seen, look, turnTo }
}

const viewOf = ({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement): Rect => ({
  left: scrollLeft,
  top: scrollTop,
  width: clientWidth,
  height: clientHeight,
})

const rectOf = (layout: Layout, { page, box }: Spot): Rect | null => {
  const placed = layout.pages.find(({ shape }) => shape.number === page)
  return placed ? boxToRect(placed, box) : null
}
