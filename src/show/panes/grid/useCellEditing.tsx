import { type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { formCellAt } from '../../../model/equations'
import { tableOfAddress } from '../../../statute/compiled'
import type { CellAddress } from '../../../statute/form'
import { isPassedOn } from '../../../store/files/passed'
import type { Edit, Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { cellName } from '../../../words/names'
import { CellEditor } from './CellEditor'
import { type CellMatrix, moveCursor, stepOf } from './cursor'
import { beginsTyping } from './typing'
import { useSecondClick } from './useSecondClick'

interface Editing {
  readonly address: CellAddress
  readonly draft: string
  /** Whether the draft is what the user just typed. */
  readonly begun: boolean
}

/** Where the mouse was pressed. */
interface Pressed {
  readonly cell: CellAddress
  readonly x: number
  readonly y: number
}

/** A hand that clicks moves less than this (px). */
const DRAGGED = 4

/** Choosing cells and typing into them, for all tables of the pane at once. */
export const useCellEditing = (file: Ready, matrix: CellMatrix, body: RefObject<HTMLElement | null>) => {
  const [editing, setEditing] = useState<Editing | null>(null)
  const { chooseCell, chooseCells, editCells, say } = useStore.getState()
  const report = file.outcome.report

  const begin = (address: CellAddress, typed?: string) => {
    if (isPassedOn(file)) return say('没有原文，改了也无法重新核对；要试改，请打开报告文件')
    const cell = report.cells[address]
    if (!cell) return say('文件里没有找到这一格，不能试改')
    const now = file.edits[address] ?? cell
    setEditing({ address, draft: typed ?? (now.value === null ? '' : String(now.value)), begun: typed !== undefined })
  }

  const end = (address: CellAddress) => {
    setEditing(null)
    // The input is gone after drawing; the focus goes back to its cell, unless the user has moved on.
    requestAnimationFrame(() => {
      const at = document.activeElement
      if (at && at !== document.body) return
      body.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(address)}"]`)?.focus({ preventScroll: true })
    })
  }

  const take = (address: CellAddress, edit: Edit, then: 'down' | 'next' | 'previous' | null) => {
    editCells({ [address]: edit })
    const next = then === null ? address : (moveCursor(matrix, address, then) ?? address)
    if (then !== null) chooseCell(next)
    end(next)
  }

  const renderEditor = (address: CellAddress): ReactNode => {
    const place = formCellAt(report, address)
    if (!place) return null
    return (
      <CellEditor
        name={`${report.filling ? '填写' : '试改'} ${cellName(place)}`}
        quantity={place.column.quantity}
        draft={editing?.draft ?? ''}
        begun={editing?.begun ?? false}
        onTake={(edit, then) => take(address, edit, then)}
        onGiveUp={() => end(address)}
      />
    )
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const address = addressAt(event.target)
    if (!address || event.nativeEvent.isComposing || event.altKey) return
    const ctrl = event.ctrlKey || event.metaKey
    const step = stepOf(event.key, ctrl)
    if (step && event.shiftKey) {
      const from = useStore.getState().selection.to ?? address
      const next = moveCursor(matrix, from, step)
      if (next && tableOfAddress(next) === tableOfAddress(address)) chooseCells(address, next)
    } else if (step) {
      const next = moveCursor(matrix, address, step)
      if (next) chooseCell(next)
    } else if (ctrl) return
    else if (event.key === 'Enter' || event.key === 'F2') begin(address)
    else if (event.key === 'Delete' || event.key === 'Backspace') begin(address, '')
    else if (beginsTyping(event.key)) begin(address, event.key)
    else return
    event.preventDefault()
  }

  const beginLatest = useRef(begin)
  useEffect(() => {
    beginLatest.current = begin
  })
  const noteFirstClick = useSecondClick(beginLatest)

  const onClick = (event: MouseEvent) => {
    const address = event.target instanceof HTMLInputElement ? null : addressAt(event.target)
    if (!address) return
    noteFirstClick(address, event)
    const { cell } = useStore.getState().selection
    if (event.shiftKey && cell && tableOfAddress(cell) === tableOfAddress(address)) chooseCells(cell, address)
    else chooseCell(address)
  }

  const pressed = useRef<Pressed | null>(null)
  const onMouseDown = (event: MouseEvent) => {
    const cell = event.button === 0 && !event.shiftKey ? addressAt(event.target) : null
    pressed.current = cell && { cell, x: event.clientX, y: event.clientY }
  }
  const onMouseUp = () => {
    pressed.current = null
  }
  const onMouseOver = (event: MouseEvent) => {
    const [from, to] = [pressed.current, addressAt(event.target)]
    if (event.buttons !== 1 || !from || !to || tableOfAddress(from.cell) !== tableOfAddress(to)) return
    // What moves under a pointer that rests, as when the grid scrolls to the choice, is not dragged over.
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < DRAGGED) return
    // Back on the cell where it began, it is that cell alone.
    if (from.cell !== to || useStore.getState().selection.to) chooseCells(from.cell, to)
  }

  return {
    address: editing?.address ?? null,
    renderEditor,
    handlers: {
      onKeyDown,
      onClick,
      onMouseDown,
      onMouseUp,
      onMouseOver,
    },
  }
}

const addressAt = (target: EventTarget): CellAddress | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null
  return (cell?.dataset.cell as CellAddress | undefined) ?? null
}
