import { type FormEvent, useEffect, useRef, useState } from 'react'
import { formCellAt } from '../../model/equations'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { cellName } from '../../words/names'
import { readTyped } from '../panes/grid/typing'

interface Props {
  readonly file: Ready
  readonly report: Report
  readonly address: CellAddress
  readonly onDone: () => void
}

/** One cell: its picture, what was read, and what the user says stands there. */
export const PictureCell = ({ file, report, address, onDone }: Props) => {
  const cell = report.cells[address]
  const place = formCellAt(report, address)
  const [typed, setTyped] = useState(cell?.text ?? '')
  const [hint, setHint] = useState<string | null>(null)
  const canvas = useCellPicture(file, address, report)
  if (!cell || !place) return null
  const accept = (event: FormEvent) => {
    event.preventDefault()
    const read = readTyped(typed, place.column.quantity)
    if (!read.ok) return setHint(read.hint)
    useStore.getState().lookAt(file.id, { [address]: read.edit })
    onDone()
  }
  return (
    <form className="picture-cell" onSubmit={accept}>
      <p>{cellName(place)}</p>
      <canvas ref={canvas} aria-label="原件上的这一格" role="img" />
      <label>
        这一格写的是
        <input ref={takeFocus} inputMode="decimal" value={typed} onChange={event => setTyped(event.currentTarget.value)} />
      </label>
      {hint !== null && <p role="alert">{hint}</p>}
      <div className="card-actions">
        <button type="submit" className="primary">
          就是这个（回车）
        </button>
        <button type="button" onClick={onDone}>
          先跳过
        </button>
      </div>
    </form>
  )
}

/** The round is gone through by keyboard. A dialog that opens gives the focus to what asks for it in the markup, one that is open to what takes it. */
const takeFocus = (input: HTMLInputElement | null) => {
  input?.setAttribute('autofocus', '')
  input?.focus()
  input?.select()
}

/** Pixels to a point, and points around the cell: its neighbours tell where it stands. */
const SCALE = 3
const AROUND = { across: 60, down: 14 }

/** Draws the part of the page around a cell, the cell itself framed. */
const useCellPicture = (file: Ready, address: CellAddress, report: Report) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const anchor = report.cells[address]?.anchor
  const page = file.outcome.pages.find(({ number }) => number === anchor?.page)
  const box = anchor?.box
  useEffect(() => {
    if (!page || !box) return
    const drawn = (bitmap: ImageBitmap) => {
      if (canvas.current) drawCell(canvas.current, bitmap, box, bitmap.width / page.width)
      bitmap.close()
    }
    return useStore.getState().drawPage({ file: file.id, page: page.number, turn: page.turn, scale: SCALE }, { drawn, failed: () => {} })
  }, [file.id, page, box])
  return canvas
}

const drawCell = (canvas: HTMLCanvasElement, page: ImageBitmap, box: readonly [number, number, number, number], scale: number) => {
  const [left, top] = [Math.max(0, (box[0] - AROUND.across) * scale), Math.max(0, (box[1] - AROUND.down) * scale)]
  canvas.width = Math.min(page.width, (box[2] + AROUND.across) * scale) - left
  canvas.height = Math.min(page.height, (box[3] + AROUND.down) * scale) - top
  const context = canvas.getContext('2d')
  if (!context) return
  context.drawImage(page, -left, -top)
  context.strokeStyle = '#155e75'
  context.lineWidth = 3
  context.strokeRect(box[0] * scale - left, box[1] * scale - top, (box[2] - box[0]) * scale, (box[3] - box[1]) * scale)
}
