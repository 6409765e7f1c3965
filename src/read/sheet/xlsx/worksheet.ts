/** A worksheet's part → the sheet: its cells as shown, merged ones, hidden rows and columns. */
import { Refusal } from '../../refusal'
import { parseXml, type XmlStart } from '../../xml/parseXml'
import type { XmlNode } from '../../xml/xmlTree'
import { MAX_CELLS, MAX_CONDITIONS, MAX_HIDDEN, MAX_MERGES, tooManyCells } from '../limits'
import { type CellPlace, cellPlace, type Merge, type Sheet, type SheetCell } from '../sheet'
import { notShown } from '../shownValue'
import { isWithin, keepsZeroUnseen, rangesOf } from './conditions'
import { isOn } from './isOn'
import { prefixes } from './prefixes'
import { type Shared, showCell } from './showCell'

export interface ReadSheet {
  readonly sheet: Sheet
  /** Formulas whose result was not kept. */
  readonly uncalculated: number
}

/** Throws a refusal where the part is damaged or has more cells than are read. */
export const readWorksheet = (name: string, bytes: Uint8Array, shared: Shared): ReadSheet => {
  const cells = new Map<number, Map<number, SheetCell>>()
  const merges: Merge[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  let [row, column, count, uncalculated] = [-1, -1, 0, 0]
  /** Cells that show a 0, and where a condition keeps one from being seen. */
  const zeros: CellPlace[] = []
  const unseen: Merge[] = []
  let ranges: readonly Merge[] = []
  /** The cell or condition being read, and the elements open in it. */
  let cell: XmlStart | null = null
  let hidesZeros = false
  let open: (XmlNode | string)[][] = []
  const begin = ({ name: element, attributes }: XmlStart) => {
    if (element === 'x:row') {
      row = Number(attributes.r ?? row + 2) - 1
      column = -1
      if (isHiddenRow(attributes) && hiddenRows.size < MAX_HIDDEN) hiddenRows.add(row)
    } else if (element === 'x:c') {
      column = cellPlace(attributes.r ?? '')?.column ?? column + 1
      cell = { name: element, attributes }
      open = [[]]
    } else if (element === 'x:conditionalFormatting') ranges = rangesOf(attributes.sqref ?? '')
    else if (element === 'x:cfRule') {
      cell = { name: element, attributes }
      open = [[]]
    } else if (element === 'x:sheetView') hidesZeros = /^(?:0|false|off)$/.test(attributes.showZeros ?? '1')
    else if (element === 'x:col') hideColumns(attributes, hiddenColumns)
    else if (element === 'x:mergeCell' && merges.length < MAX_MERGES) merges.push(...mergeOf(attributes.ref ?? ''))
  }
  const finish = (start: XmlStart, children: XmlNode['children']) => {
    if (start.name === 'x:cfRule') {
      if (keepsZeroUnseen(start.attributes, children, shared.styles.zeroSeen)) unseen.push(...ranges)
      return
    }
    const shown = showCell(start.attributes, children, shared, { from1904: shared.from1904, hidesZeros })
    if (shown.uncalculated) uncalculated++
    if (shown.cell.text === '' && !shown.cell.doubt) return
    if (++count > MAX_CELLS) throw new Refusal(tooManyCells())
    const own = cells.get(row) ?? new Map<number, SheetCell>()
    cells.set(row, own.set(column, shown.cell))
    if (isZero.test(shown.cell.text)) zeros.push({ row, column })
  }
  parseXml(bytes, prefixes, {
    open: element => {
      if (!cell) return begin(element)
      const children: (XmlNode | string)[] = []
      open.at(-1)?.push({ ...element, children })
      open.push(children)
    },
    text: text => void open.at(-1)?.push(text),
    close: () => {
      const children = open.pop()
      if (!cell || open.length > 0) return
      finish(cell, children ?? [])
      cell = null
    },
  })
  for (const zero of zeros)
    if (unseen.slice(0, MAX_CONDITIONS).some(range => isWithin(zero, range))) cells.get(zero.row)?.set(zero.column, notShown)
  return { sheet: { name, cells, merges, hiddenRows, hiddenColumns }, uncalculated }
}

const isZero = /^0(?:\.0+)?$/

/** Hidden, or drawn up to no height at all. */
const isHiddenRow = ({ hidden, ht, customHeight }: XmlStart['attributes']) =>
  isOn(hidden) || (isOn(customHeight) && ht !== undefined && Number(ht) === 0)

const hideColumns = (attributes: XmlStart['attributes'], hidden: Set<number>): void => {
  if (!isOn(attributes.hidden) && attributes.width !== '0') return
  const to = Math.min(Number(attributes.max ?? 0), MAX_HIDDEN)
  for (let column = Number(attributes.min ?? 1) - 1; column < to; column++) hidden.add(column)
}

/** None for what names no range of several cells. */
const mergeOf = (ref: string): readonly Merge[] => (ref.includes(':') ? rangesOf(ref) : [])
