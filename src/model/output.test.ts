import { expect, test } from 'vitest'
import { toOutput } from './output'
import type { Outcome } from './result'

const ms = { read: 12.4, rebuild: 3.6, check: 0.2 }
const report = {
  title: { text: '青石县2024年政府信息公开工作年度报告', anchor: null },
  agency: '青石县',
  year: 2024,
  form: '2021',
  sections: [],
  preamble: [],
  tables: {},
  losses: [],
} as const

test('a PDF cell carries page and box, a text cell its line, and flags only where they are true', () => {
  const outcome: Outcome = {
    ok: true,
    source: { name: 'a.pdf', kind: 'pdf', bytes: 10, pages: 1 },
    report: {
      ...report,
      cells: {
        'requests/new/natural': {
          text: '21',
          value: 21,
          anchor: { line: 4, start: 0, end: 2, page: 3, box: [214.12, 371, 236.38, 385.2] },
          uncertain: true,
        },
        'requests/new/total': { text: '2l', value: null, anchor: { line: 7, start: 1, end: 3 }, unread: true },
        'requests/new/legal': { text: '', value: null, anchor: null },
      },
    },
    lines: [],
    pages: [],
    findings: [
      {
        rule: 'proceedings-total',
        severity: 'error',
        message: '少 11',
        cells: ['proceedings/review/total'],
        totals: ['proceedings/review/total'],
        found: 0,
        expected: 11,
        repairs: [],
      },
      { rule: 'year-stale', severity: 'review', message: '…', cells: [], quote: '2023年', anchor: { line: 9, start: 0, end: 5 } },
    ],
    ms,
  }
  expect(toOutput(outcome)).toEqual({
    schema: 'gouji/1',
    source: { name: 'a.pdf', kind: 'pdf', bytes: 10, pages: 1 },
    report: {
      title: '青石县2024年政府信息公开工作年度报告',
      agency: '青石县',
      year: 2024,
      form: '2021',
      cells: {
        'requests/new/natural': { value: 21, text: '21', page: 3, box: [214.1, 371, 236.4, 385.2], uncertain: true },
        'requests/new/total': { value: null, text: '2l', line: 7, unread: true },
        'requests/new/legal': { value: null, text: '' },
      },
    },
    findings: [
      {
        rule: 'proceedings-total',
        severity: 'error',
        message: '少 11',
        cells: ['proceedings/review/total'],
        found: 0,
        expected: 11,
        repairs: [],
      },
      { rule: 'year-stale', severity: 'review', message: '…', cells: [], quote: '2023年', line: 9 },
    ],
    summary: { error: 1, warning: 0, review: 1, notice: 0 },
    ms: { read: 12, rebuild: 4, check: 0 },
  })
})

test('a failure stands in place of report, findings and summary', () => {
  const failure = { code: 'empty', message: '文件是空的。' } as const
  expect(toOutput({ ok: false, source: { name: 'a', kind: null, bytes: 0 }, failure })).toEqual({
    schema: 'gouji/1',
    source: { name: 'a', kind: null, bytes: 0 },
    failure,
  })
})

test('decisions stand with their findings; what rules found that are switched off is left out', () => {
  const finding = (rule: string) => ({ rule, severity: 'error' as const, message: '', cells: [] })
  const [kept, aside, off] = [finding('cell-blank'), finding('year-stale'), finding('fee-statement')]
  const source = { name: 'a.txt', kind: 'text' as const, bytes: 10, fingerprint: 'ab' }
  const outcome: Outcome = { ok: true, source, report: { ...report, cells: {} }, lines: [], pages: [], findings: [kept, aside, off], ms }
  const decision = { kind: 'verified', note: '附有说明' } as const
  const decisionOn = (one: object) => (one === aside ? decision : undefined)
  expect(toOutput(outcome, { decisionOn, rulesOff: ['fee-statement'] })).toMatchObject({
    source: { fingerprint: 'ab' },
    findings: [kept, { ...aside, decision }],
    summary: { error: 2 },
    setAside: { error: 1, warning: 0 },
    rulesOff: ['fee-statement'],
  })
})
