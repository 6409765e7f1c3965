import { type RefObject, useEffect, useMemo } from 'react'
import { type Finding, findingOf } from '../../../model/finding'
import type { CellAddress } from '../../../statute/form'
import type { Ready, Selection } from '../../../store/state'
import { useStore } from '../../../store/store'
import { tablesOf } from '../../../store/verdict/amounts'
import type { CellLook } from '../grid/cellLook'
import { type CellMark, type CellMarks, cellMarks } from '../grid/cellMarks'
import { rangeOf } from '../grid/cellRange'
import { chosenCells } from '../grid/chosenCells'
import { type CellMatrix, cellMatrix } from '../grid/cursor'
import { cellLooks } from './cellLooks'

/** What the boxes over the cells of a document show, whatever kind of page they lie on. */
export interface Boxes {
  readonly looks: ReadonlyMap<CellAddress, CellLook>
  readonly marks: CellMarks
  /** The part each chosen cell has in the selection. */
  readonly chosen: ReadonlyMap<CellAddress, NonNullable<CellMark['part']>>
  readonly cursor: CellAddress | null
}

interface Boxed {
  readonly boxes: Boxes
  readonly matrix: CellMatrix
  readonly selection: Selection
  /** The finding that is chosen. */
  readonly finding: Finding | null
}

/** @param body the pane; where a box in it has the focus, the focus goes with the choice. */
export const useBoxes = ({ outcome: { report }, findings, edits }: Ready, body: RefObject<HTMLElement | null>): Boxed => {
  const selection = useStore(state => state.selection)
  const marks = useMemo(() => cellMarks(findings), [findings])
  const looks = useMemo(() => cellLooks(report, edits, marks), [report, edits, marks])
  const finding = useMemo(() => findingOf(findings, selection.finding), [findings, selection.finding])
  const matrix = useMemo(() => cellMatrix(tablesOf(report).filter(table => report.tables[table.key])), [report])
  const chosen = useMemo(() => chosenCells(finding, selection.cell, rangeOf(matrix, selection).flat()), [finding, selection, matrix])
  const boxes = useMemo(() => ({ looks, marks, chosen, cursor: selection.cell }), [looks, marks, chosen, selection.cell])
  useEffect(() => {
    if (!selection.cell || !(document.activeElement instanceof HTMLElement) || !document.activeElement.dataset.box) return
    body.current?.querySelector<HTMLElement>(`[data-box="${CSS.escape(selection.cell)}"]`)?.focus({ preventScroll: true })
  }, [selection.cell, body])
  return { boxes, matrix, selection, finding }
}
