/** Which stretches of which source lines carry cells, findings and the current selection. */
import { type Finding, type Severity, severities } from '../../../model/finding'
import type { Report } from '../../../model/report'
import type { Anchor } from '../../../model/source'
import { cellsNamed, isAboutLabels, partIn, placeNamed } from '../../../model/subject'
import type { CellAddress } from '../../../statute/form'
import { visible } from '../../../text/visible'
import type { CellMarks } from '../grid/cellMarks'

/** A stretch of a line. Offsets as in {@link Anchor}. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** The cell that stands here. */
  readonly cell?: CellAddress
  /** Key of the finding that quotes these words. */
  readonly finding?: string
  readonly severity?: Severity
  /** The part that a chosen stretch has in the selection. */
  readonly chosen?: 'total' | 'part' | 'words'
}

/** Stretches by line number (1-based). */
export type LineMarks = ReadonlyMap<number, readonly Stretch[]>

/** Whether a place is to be marked in its line. */
type InLine = (anchor: Anchor) => boolean

const always: InLine = () => true

/**
 * What the document itself offers to choose: every cell that was found, and the words that findings quote.
 * @param inLine tells the cells that are marked in their lines, where others have boxes.
 */
export const documentMarks = (report: Report, findings: readonly Finding[], marks: CellMarks, inLine = always): LineMarks => {
  const lines = new Map<number, Stretch[]>()
  for (const [address, cell] of Object.entries(report.cells)) {
    const severity = marks.get(address as CellAddress)?.severity
    if (cell?.anchor && inLine(cell.anchor)) put(lines, cell.anchor, { cell: address as CellAddress, ...(severity ? { severity } : {}) })
  }
  for (const { id, subject, severity } of findings) {
    const { anchor } = placeNamed(subject)
    if (anchor) put(lines, anchor, { finding: id, severity })
  }
  return lines
}

/** The selection, as stretches. */
export const chosenMarks = (report: Report, finding: Finding | null, cell: CellAddress | null, inLine = always): LineMarks => {
  const lines = new Map<number, Stretch[]>()
  const words = finding && placeNamed(finding.subject).anchor
  if (words) put(lines, words, { chosen: 'words' })
  const named = finding && !isAboutLabels(finding.subject) ? cellsNamed(finding.subject) : []
  const cells = finding ? named : cell ? [cell] : []
  for (const address of cells) {
    const anchor = report.cells[address]?.anchor
    if (anchor && inLine(anchor)) put(lines, anchor, { chosen: finding ? (partIn(finding.subject, address) ?? 'total') : 'total' })
  }
  return lines
}

/** The place that the source should show for a selection. */
export const chosenPlace = (report: Report, finding: Finding | null, cell: CellAddress | null): Anchor | null => {
  const words = finding && placeNamed(finding.subject).anchor
  if (words) return words
  const own = cell ? report.cells[cell]?.anchor : null
  if (own) return own
  const anchored = finding && cellsNamed(finding.subject).find(address => report.cells[address]?.anchor)
  return anchored ? (report.cells[anchored]?.anchor ?? null) : null
}

const put = (lines: Map<number, Stretch[]>, { line, start, end }: Anchor, rest: Omit<Stretch, 'start' | 'end'>) => {
  // An anchor without width means the whole line.
  const stretch = { start: end > start ? start : 0, end: end > start ? end : Number.MAX_SAFE_INTEGER, ...rest }
  const list = lines.get(line)
  if (list) list.push(stretch)
  else lines.set(line, [stretch])
}

/** A piece of a line's text between two borders, with everything that covers it. */
export interface Segment extends Omit<Stretch, 'start' | 'end'> {
  readonly start: number
  readonly text: string
}

/** Cuts a line at the borders of its stretches, its text as people are shown it. Where several cover a piece, the narrowest says what it is. */
export const segmentsOf = (text: string, stretches: readonly Stretch[]): readonly Segment[] => {
  const borders = new Set([0, text.length])
  for (const { start, end } of stretches) borders.add(clamp(start, text)).add(clamp(end, text))
  const cuts = [...borders].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    const over = stretches.filter(stretch => stretch.start <= start && stretch.end >= end)
    return { ...joined(over), start, text: visible(text.slice(start, end)) }
  })
}

const clamp = (at: number, text: string): number => Math.min(Math.max(at, 0), text.length)

const joined = (over: readonly Stretch[]): Omit<Stretch, 'start' | 'end'> => {
  const widestFirst = [...over].sort((one, other) => other.end - other.start - (one.end - one.start))
  const { start: _start, end: _end, ...all } = Object.assign({}, ...widestFirst) as Stretch
  const severity = severities.find(level => over.some(stretch => stretch.severity === level))
  return severity ? { ...all, severity } : all
}
