/** Examples of the rule book as reports that rules can look at. */
import type { Example } from '../check/examples'
import type { Case } from '../model/case'
import type { Report, RowReading } from '../model/report'
import type { TableKey } from '../statute/form'
import { caseOf } from './caseOf'
import { type Changes, reportWith } from './reportWith'

/** An example as rules look at it, with the reports that it is held against. */
export const exampleCase = (example: Example): Case => {
  const { before, earlier, twin, parts, complete, others, settings } = example
  return {
    ...caseOf(exampleReport(example)),
    ...(before && { before: exampleReport(before) }),
    ...(earlier && { earlier: exampleReport(earlier) }),
    ...(twin && { twin: exampleReport(twin) }),
    ...(parts && { parts: parts.map(exampleReport) }),
    ...(complete && { complete }),
    ...(others && { others }),
    ...(settings && { settings }),
  }
}

/** A report without findings but for what the example shows. */
export const exampleReport = ({ shows: _, cells = {}, text, extraRow, swapped, ...changes }: Example): Report => {
  const bodies = text && text.section > 0 ? { [text.section]: text.section === 1 ? withAspects(text.lines) : text.lines } : {}
  const preamble = text?.section === 0 ? text.lines : []
  const rows = (readings: readonly RowReading[], table: TableKey): readonly RowReading[] => {
    if (extraRow?.table === table) return [...readings, { key: null, printed: extraRow.label, anchor: null }]
    return swapped ? exchange(readings, ...swapped.rows) : readings
  }
  // A cell printed as nothing is a blank.
  const print = Object.fromEntries(Object.entries(cells).map(([address, content]) => [address, content || null]))
  return reportWith(print, { ...changes, bodies, preamble, rows } satisfies Changes)
}

const aspects = ['（一）主动公开', '（二）依申请公开', '（三）政府信息管理', '（四）平台建设', '（五）监督保障']
/** So many lines are the whole section. */
const wholeSection = 4

/** Section 1 with these lines; the aspects that they do not speak of follow in a few words. */
export const withAspects = (lines: readonly string[]): readonly string[] => {
  if (lines.length >= wholeSection) return lines
  const rest = aspects.filter(aspect => !lines.some(line => line.startsWith(aspect)))
  return [...lines, ...rest.map(aspect => `${aspect}情况。良好。`)]
}

const exchange = (readings: readonly RowReading[], one: string, other: string): readonly RowReading[] => {
  const at = (key: string) => readings.find(reading => reading.key === key)
  return readings.map(reading => (reading.key === one ? (at(other) ?? reading) : reading.key === other ? (at(one) ?? reading) : reading))
}
