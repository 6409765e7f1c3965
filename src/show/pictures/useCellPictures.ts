import { useCallback, useEffect, useRef, useState } from 'react'
import { groupBy } from '../../model/groupBy'
import { placeInRow, type Stretch, stretchOf } from '../../model/lookedAt'
import type { Box } from '../../model/place'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'

/** Pixels to a point, and points around a cell: its neighbours tell where it stands. Where several stand side by side the row is told by them. */
const SCALE = 3
const AROUND = { one: { across: 60, down: 14 }, many: { across: 16, down: 8 } }

/** What is shown of a cell: the part of a page around it, or the part in which it stands where its place is not known. */
export interface View {
  readonly key: string
  readonly page: number
  readonly shows: Box | Stretch
}

/**
 * Draws into canvases the parts of the pages around cells, each cell framed; a page is drawn once for all of its cells.
 * @returns the views of each cell, and what a canvas is handed to, with the key of the view it is for.
 */
export const useCellPictures = (file: Ready, report: Report, cells: readonly CellAddress[]) => {
  const canvases = useRef(new Map<string, HTMLCanvasElement>())
  const put = useCallback((key: string, element: HTMLCanvasElement | null) => {
    if (element) canvases.current.set(key, element)
    else canvases.current.delete(key)
  }, [])
  // What a person says of a cell does not move it.
  const [views] = useState(() => new Map(cells.map(address => [address, viewsOf(report, address)])))
  useEffect(() => {
    const all = [...views.values()].flat()
    const around = all.length > 1 ? AROUND.many : AROUND.one
    const forget = groupBy(all, ({ page }) => page).map(onPage => {
      const page = file.outcome.pages.find(({ number }) => number === onPage[0]?.page)
      if (!page) return () => {}
      const drawn = (bitmap: ImageBitmap) => {
        const scale = bitmap.width / page.width
        for (const { key, shows } of onPage) {
          const canvas = canvases.current.get(key)
          if (!canvas) continue
          if ('page' in shows) drawStretch(canvas, bitmap, shows, scale)
          else drawCell(canvas, bitmap, shows, scale, around)
          // Of one that is wider than the window the right is seen, where figures stand.
          canvas.parentElement?.scrollTo({ left: canvas.scrollWidth })
        }
        bitmap.close()
      }
      const { number, turn, lean } = page
      const wanted = { file: file.id, page: number, turn, ...(lean === undefined ? {} : { lean }), scale: SCALE }
      return useStore.getState().drawPage(wanted, { drawn, failed: () => {} })
    })
    return () => {
      for (const stop of forget) stop()
    }
  }, [file.id, file.outcome.pages, views])
  return { views, put }
}

/** What is shown of a cell: one view where its place is known, else one of each page on which it may stand. */
const viewsOf = (report: Report, address: CellAddress): readonly View[] => {
  const { page, box } = report.cells[address]?.anchor ?? {}
  // Of a row whose cells were not told apart only the height is known.
  if (page !== undefined && box && placeInRow(report, address) !== null)
    return [{ key: address, page, shows: { page, from: box[1], to: box[3] } }]
  if (page !== undefined && box) return [{ key: address, page, shows: box }]
  return stretchOf(report, address).map(stretch => ({ key: `${address} ${stretch.page}`, page: stretch.page, shows: stretch }))
}

const drawStretch = (canvas: HTMLCanvasElement, page: ImageBitmap, { from, to }: Stretch, scale: number) => {
  const top = Math.max(0, (from - AROUND.one.down) * scale)
  canvas.width = page.width
  canvas.height = Math.min(page.height, to === null ? page.height : (to + AROUND.one.down) * scale) - top
  canvas.getContext('2d')?.drawImage(page, 0, -top)
}

const drawCell = (
  canvas: HTMLCanvasElement,
  page: ImageBitmap,
  box: Box,
  scale: number,
  around: { readonly across: number; readonly down: number },
) => {
  const [left, top] = [Math.max(0, (box[0] - around.across) * scale), Math.max(0, (box[1] - around.down) * scale)]
  canvas.width = Math.min(page.width, (box[2] + around.across) * scale) - left
  canvas.height = Math.min(page.height, (box[3] + around.down) * scale) - top
  const context = canvas.getContext('2d')
  if (!context) return
  context.drawImage(page, -left, -top)
  context.strokeStyle = '#155e75'
  context.lineWidth = 3
  context.strokeRect(box[0] * scale - left, box[1] * scale - top, (box[2] - box[0]) * scale, (box[3] - box[1]) * scale)
}
