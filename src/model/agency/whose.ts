import { oncePer } from '../once'
import type { Report } from '../report'
import { runningText } from '../runningText'
import { namedAgency } from './namedAgency'

/** What tells of a report, among others, whose it is. */
export interface Whose {
  readonly name: string | null
  /** What stands before the tables. */
  readonly text: string
}

/** Worked out once a report. */
export const whoseOf = oncePer((report: Report): Whose => {
  const texts = [report.preamble, ...report.sections.filter(({ number }) => number === 1).map(({ body }) => body)]
  const bodies = texts.map(passages => ({ body: runningText(passages) }))
  return { name: namedAgency(report, bodies), text: bodies.map(({ body }) => body.text).join('。') }
})
