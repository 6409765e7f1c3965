/** What the rules on columns share. */
import type { HeadingReading, Report } from '../../model/report'
import { type FoundTable, tablesFound } from '../found'

/**
 * A heading of a table, with what became of it. Over cells that could not be read none is unnamed: what stands over them was not read either.
 */
export interface FoundHeading {
  readonly found: FoundTable
  readonly heading: HeadingReading
  /** absent: the column is not in the document. unnamed: its cells or its block are there, without the heading. */
  readonly state: 'absent' | 'unnamed' | 'named'
}

/** Every heading of every table, in the order of the document. */
export const headingsFound = (report: Report): readonly FoundHeading[] =>
  tablesFound(report).flatMap(found => found.reading.headings.map(heading => ({ found, heading, state: stateOf(report, heading) })))

const stateOf = (report: Report, { printed, kind, cells }: HeadingReading): FoundHeading['state'] => {
  if (printed !== null || cells.some(address => report.cells[address]?.unread)) return 'named'
  return kind === 'column' && !cells.some(address => report.cells[address]) ? 'absent' : 'unnamed'
}
