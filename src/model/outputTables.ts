/** The tables found in a document, as public data. */
import type { FormId, TableKey } from '../statute/form'
import type { Finding } from './finding'
import type { HeadingReading, Report } from './report'
import { isHeading } from './subject'

/** A heading that a finding speaks of; `printed` null where it is left out. */
export type OutputHeading = Pick<HeadingReading, 'kind' | 'wanted' | 'printed' | 'cells'>

export interface OutputTable {
  /** The form whose rows and columns the table follows. */
  readonly form: FormId
  /** Absent where no finding speaks of any. */
  readonly headings?: readonly OutputHeading[]
}

export type OutputTables = Readonly<Partial<Record<TableKey, OutputTable>>>

export const tablesToOutput = (tables: Report['tables'], findings: readonly Finding[]): OutputTables => {
  const found = Object.entries(tables).flatMap(([key, reading]) => {
    if (!reading) return []
    const headings = reading.headings.filter(heading => findings.some(({ subject }) => isHeading(subject, heading)))
    const plain = headings.map(({ kind, wanted, printed, cells }) => ({ kind, wanted, printed, cells }))
    return [[key, { form: reading.form, ...(plain.length > 0 && { headings: plain }) }] as const]
  })
  return Object.fromEntries(found)
}
