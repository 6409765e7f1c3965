/** What lies over the pages: the box of every cell that was read, and of the words that findings quote. */
import type { Finding, Severity } from '../../../model/finding'
import type { Report } from '../../../model/report'
import type { Anchor, Box, SourceLine } from '../../../model/source'
import { placeNamed } from '../../../model/subject'
import type { CellAddress } from '../../../statute/form'
import { messageOf } from '../../../words/messageOf'
import { wordsBox } from './wordsBox'

export interface CellBox {
  readonly kind: 'cell'
  readonly cell: CellAddress
  readonly box: Box
  /** A row without lines between its cells: the box is the row's, and stands for its blank cells too. */
  readonly shared: boolean
  /** The box is hardly larger than the figure in it: no lines were found around it. */
  readonly tight: boolean
}

export interface QuoteBox {
  readonly kind: 'quote'
  /** Id of the finding. */
  readonly finding: string
  readonly severity: Severity
  readonly message: string
  readonly box: Box
}

export type Mark = CellBox | QuoteBox
/** By the number of the page. */
export type Marks = ReadonlyMap<number, readonly Mark[]>

/** A place on a page. */
export interface Spot {
  readonly page: number
  readonly box: Box
}

/** Marks of all pages. On each page the large ones come first, so that the small ones lie on top and can be pointed at. */
export const pictureMarks = (report: Report, lines: readonly SourceLine[], findings: readonly Finding[]): Marks => {
  const marks = new Map<number, Mark[]>()
  const put = (spot: Spot | null, mark: (box: Box) => Mark) => {
    if (!spot) return
    const list = marks.get(spot.page)
    if (list) list.push(mark(spot.box))
    else marks.set(spot.page, [mark(spot.box)])
  }
  for (const finding of findings) {
    const { anchor } = placeNamed(finding.subject)
    const { id, severity } = finding
    if (anchor) put(spotOf(anchor, lines), box => ({ kind: 'quote', finding: id, severity, message: messageOf(finding), box }))
  }
  for (const { cell, spot, shared } of cellSpots(report, lines)) {
    put(spot, box => ({ kind: 'cell', cell, box, shared, tight: isTight(report.cells[cell]?.anchor, lines) }))
  }
  for (const list of marks.values()) list.sort((one, other) => area(other.box) - area(one.box))
  return marks
}

/** Where an anchor stands: the very words where they can be told apart, else its box, else its line. */
export const spotOf = (anchor: Anchor, lines: readonly SourceLine[]): Spot | null => {
  const line = lines[anchor.line - 1]
  const page = anchor.page ?? line?.page
  const box = anchor.box ?? line?.box
  if (page === undefined || !box) return null
  return { page, box: line ? wordsBox(anchor, box, line) : box }
}

/** Where a cell stands: its own box, or that of its row. */
export const cellSpot = (report: Report, lines: readonly SourceLine[], cell: CellAddress): Spot | null => {
  const anchor = report.cells[cell]?.anchor
  return anchor ? boxedSpot(anchor, lines) : null
}

/** A cell's box is what it is; its line is only where it has none. */
const boxedSpot = (anchor: Anchor, lines: readonly SourceLine[]): Spot | null =>
  anchor.page !== undefined && anchor.box ? { page: anchor.page, box: anchor.box } : spotOf(anchor, lines)

const cellSpots = (report: Report, lines: readonly SourceLine[]) => {
  const addresses = Object.keys(report.cells) as CellAddress[]
  const spots = addresses.map(cell => ({ cell, spot: cellSpot(report, lines, cell) }))
  const counts = new Map<string, number>()
  const keyOf = (spot: Spot | null) => (spot ? `${spot.page} ${spot.box.join(' ')}` : '')
  for (const { spot } of spots) counts.set(keyOf(spot), (counts.get(keyOf(spot)) ?? 0) + 1)
  return spots.map(({ cell, spot }) => ({ cell, spot, shared: (counts.get(keyOf(spot)) ?? 0) > 1 }))
}

const area = ([left, top, right, bottom]: Box) => (right - left) * (bottom - top)

/** A cell with lines around it is higher than the line of print in it. */
const isTight = (anchor: Anchor | null | undefined, lines: readonly SourceLine[]) => {
  const line = anchor && lines[anchor.line - 1]?.box
  return Boolean(line && anchor.box && anchor.box[1] > line[1] - 0.5 && anchor.box[3] < line[3] + 0.5)
}
