import type { Claims, SectionText } from '../model/claim'
import type { Report } from '../model/report'
import { type RunningText, runningText } from '../model/runningText'
import { forms } from '../statute/forms'
import { leadInsOf } from './leadIns'
import { findPeriods } from './periods'
import { readingsOf } from './readings'
import { sentencesOf } from './sentences'

/** Running text → what it claims. */
export const claim = (report: Report): Claims => {
  const texts = textsOf(report)
  const periods = texts.flatMap(({ body }) => findPeriods(body.text).map(period => ({ ...period, body })))
  return { texts, periods, readings: readingsOf(texts.flatMap(sentencesOf), report) }
}

const textsOf = (report: Report): readonly SectionText[] => {
  const { aspects } = forms[report.form]
  const leadIns = (section: number, body: RunningText) => (section === 1 && body.text !== '' ? leadInsOf(body, aspects) : [])
  const sections = [{ number: 0, body: report.preamble }, ...report.sections]
  return sections.map(({ number, body }) => {
    const text = runningText(body)
    return { section: number, body: text, leadIns: leadIns(number, text) }
  })
}
