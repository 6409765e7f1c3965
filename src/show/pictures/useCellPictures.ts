import { useCallback, useEffect, useRef } from 'react'
import { groupBy } from '../../model/groupBy'
import type { Box } from '../../model/place'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'

/** Pixels to a point, and points around a cell: its neighbours tell where it stands. Where several stand side by side the row is told by them. */
const SCALE = 3
const AROUND = { one: { across: 60, down: 14 }, many: { across: 16, down: 8 } }

/**
 * Draws into canvases the parts of the pages around cells, each cell framed; a page is drawn once for all of its cells.
 * @returns what a canvas is handed to, with the cell it is for.
 */
export const useCellPictures = (file: Ready, report: Report, cells: readonly CellAddress[]) => {
  const canvases = useRef(new Map<CellAddress, HTMLCanvasElement>())
  const put = useCallback((address: CellAddress, element: HTMLCanvasElement | null) => {
    if (element) canvases.current.set(address, element)
    else canvases.current.delete(address)
  }, [])
  // What a person says of a cell does not move it.
  const places = useRef(placesOf(report, cells))
  useEffect(() => {
    const around = places.current.length > 1 ? AROUND.many : AROUND.one
    const forget = groupBy(places.current, ({ page }) => page).map(onPage => {
      const page = file.outcome.pages.find(({ number }) => number === onPage[0]?.page)
      if (!page) return () => {}
      const drawn = (bitmap: ImageBitmap) => {
        const scale = bitmap.width / page.width
        for (const { address, box } of onPage) {
          const canvas = canvases.current.get(address)
          if (canvas) drawCell(canvas, bitmap, box, scale, around)
        }
        bitmap.close()
      }
      return useStore.getState().drawPage({ file: file.id, page: page.number, turn: page.turn, scale: SCALE }, { drawn, failed: () => {} })
    })
    return () => {
      for (const stop of forget) stop()
    }
  }, [file.id, file.outcome.pages])
  return put
}

const placesOf = ({ cells }: Report, addresses: readonly CellAddress[]) =>
  addresses.flatMap(address => {
    const { page, box } = cells[address]?.anchor ?? {}
    return page !== undefined && box ? [{ address, page, box }] : []
  })

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
