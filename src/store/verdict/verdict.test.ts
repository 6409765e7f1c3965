import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../model/coverage'
import type { Finding, Severity } from '../../model/finding'
import { summarize } from '../../model/finding'
import type { Report } from '../../model/report'
import { forms } from '../../statute/forms'
import { findingTold } from '../../testing/finding'
import { everyFindingIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'
import { countsInWords } from '../../words/severities'
import { type Judged, undecided } from '../decisions/judged'
import { tablesOf } from './amounts'
import { verdictOf } from './verdict'

const verdict = (report: Report, edits = 0) => verdictOf(report, undecided(everyFindingIn(report)), edits)

const finding = (severity: Severity): Finding => findingTold({ severity })

describe('the verdict', () => {
  it('is clean where everything was read and nothing found', () => {
    expect(verdict(reportWith())).toMatchObject({ tone: 'clean', whole: true, unread: false })
  })

  it('counts what was checked from the form', () => {
    expect(coverageOf(reportWith())).toMatchObject({ cells: 200, equations: 42, sections: 6, doubtful: 0 })
    const of2019 = reportWith({}, { form: '2019' })
    expect(coverageOf(of2019).cells).toBe(coverageOf(of2019).cellsWanted)
    expect(coverageOf(of2019).cells).not.toBe(200)
  })

  it('is never clean over a loss, an unread or an uncertain cell', () => {
    const report = reportWith()
    expect(verdict({ ...report, losses: [{ kind: 'another-report' }] }).tone).toBe('incomplete')
    expect(verdict(reportWith({ 'proactive/licensing/decisions': 'unread' })).tone).not.toBe('clean')
    const uncertain = { text: '0', value: 0, anchor: null, uncertain: true as const }
    const cells = { ...report.cells, 'proactive/licensing/decisions': uncertain }
    expect(verdict({ ...report, cells })).toMatchObject({ tone: 'incomplete', unread: true })
  })

  it('is not clean where cells are missing, even if no rule says so', () => {
    const report = reportWith({ 'requests/new/natural': 'absent' })
    expect(verdictOf(report, undecided([]), 0)).toMatchObject({ tone: 'incomplete', whole: false })
  })

  it('is a trial, not clean, where the user changed numbers', () => {
    expect(verdict(reportWith(), 1).tone).toBe('trial')
  })

  it('takes the gravest severity', () => {
    expect(verdict(reportWith({ 'proceedings/review/total': 3 })).tone).toBe('error')
    expect(verdictOf(reportWith(), undecided([finding('review')]), 0).tone).toBe('review')
    expect(verdictOf(reportWith(), undecided([finding('notice')]), 0).tone).toBe('clean')
  })

  it('is never clean where findings are set aside or rules were not asked, but for notices', () => {
    const judged = (more: Partial<Judged>): Judged => ({ ...undecided([]), ...more })
    const aside = (severity: Severity) => ({ finding: finding(severity), key: 'x', decision: { kind: 'verified' as const } })
    expect(verdictOf(reportWith(), judged({ aside: [aside('error')] }), 0)).toMatchObject({ tone: 'aside', setAside: { error: 1 } })
    expect(verdictOf(reportWith(), judged({ aside: [aside('notice')] }), 0).tone).toBe('clean')
    expect(verdictOf(reportWith(), judged({ rulesOff: ['x'] }), 0)).toMatchObject({ tone: 'aside', rulesOff: 1 })
    expect(verdictOf(reportWith(), judged({ open: [finding('error')], aside: [aside('error')] }), 0).tone).toBe('error')
  })

  it('takes a cell that was not read, and an equation with it, as not checked', () => {
    const report = reportWith({ 'proceedings/review/upheld': 'unread', 'proceedings/direct/upheld': null })
    expect(coverageOf(report)).toMatchObject({ cells: 199, cellsWanted: 200, equations: 41, equationsWanted: 42 })
  })

  it('does not claim the equations of a rule that was not asked', () => {
    const off = { ...undecided([]), rulesOff: ['requests-row-total', 'fee-statement'] }
    expect(verdictOf(reportWith(), off, 0).coverage).toMatchObject({ cells: 200, equations: 17, equationsWanted: 17 })
    const unread = reportWith({ 'proceedings/review/upheld': 'unread', 'proceedings/direct/upheld': null })
    expect(verdictOf(unread, off, 0).coverage).toMatchObject({ equations: 16, equationsWanted: 17 })
  })

  it('puts the counts in words, notices apart', () => {
    const counts = summarize([finding('error'), finding('error'), finding('warning'), finding('notice')])
    expect(countsInWords(counts)).toBe('2 处错误、1 处警告')
    expect(countsInWords(counts, true)).toBe('2 处错误、1 处警告、1 条提示')
  })

  it('looks at each table in the form that it follows', () => {
    const report = reportWith({}, { follows: { requests: '2019' } })
    expect(tablesOf(report)).toEqual([forms['2021'].tables.proactive, forms['2019'].tables.requests, forms['2021'].tables.proceedings])
  })
})
