import { describe, expect, it } from 'vitest'
import { summarize } from '../model/finding'
import { everyFindingIn, rulesIn } from '../testing/findingsIn'
import { reportWith } from '../testing/reportWith'

describe('check', () => {
  it('finds nothing in a clean report of either form', () => {
    expect(everyFindingIn(reportWith())).toEqual([])
    expect(everyFindingIn(reportWith({}, { form: '2019' }))).toEqual([])
  })

  it('asks, and accuses nobody, about what is missing from a file that was not read whole', () => {
    const report = reportWith({ 'proceedings/review/upheld': 1 }, { sections: [1, 2, 3, 4], withoutRows: ['requests/refused.law'] })
    const severities = (findings: ReturnType<typeof everyFindingIn>) => new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))
    expect(severities(everyFindingIn(report))).toEqual(new Set(['proceedings-total error', 'section-missing error', 'row-missing error']))
    expect(severities(everyFindingIn({ ...report, incomplete: true }))).toEqual(
      new Set(['proceedings-total error', 'section-missing review', 'row-missing review']),
    )
  })

  it('says nothing of how words on a picture are spelt, and only asks for rows that are missing there', () => {
    const report = reportWith({}, { labels: { 'proactive/normative': '规范性文件' }, withoutRows: ['requests/refused.law'] })
    expect(rulesIn(report)).toEqual(['row-missing', 'row-label'])
    expect(everyFindingIn({ ...report, seen: [1] }).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['row-missing review'])
  })

  it('says nothing of a number on a picture that may have lost a digit beside its like', () => {
    const cells = { 'requests/new/natural': 11857, 'requests/new/total': 11857 }
    const found = (said: number, seen: readonly number[]) =>
      everyFindingIn({ ...reportWith(cells, { bodies: { 1: [`全年新收政府信息公开申请${said}件。`] } }), ...(seen.length > 0 && { seen }) })
        .filter(({ rule }) => rule === 'narrative-figure')
        .map(({ severity }) => severity)
    expect([found(1857, []), found(1857, [1]), found(1157, [1])]).toEqual([['review'], [], ['notice']])
  })

  it('puts the gravest first and follows the document', () => {
    const cells = {
      'proactive/fees/amount': null,
      'proceedings/direct/upheld': 1,
      'proceedings/review/upheld': 1,
      'requests/new/legal': '若干',
    }
    const report = reportWith(cells, { bodies: { 6: ['无'] }, note: false })
    expect(rulesIn(report)).toEqual([
      'cell-not-a-number',
      'proceedings-total',
      'proceedings-total',
      'cell-blank',
      'fee-statement',
      'note-missing',
    ])
    expect(summarize(everyFindingIn(report))).toEqual({ error: 3, warning: 2, review: 0, notice: 1 })
  })
})
