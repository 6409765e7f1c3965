import { expect, test } from 'vitest'
import type { HeadingReading } from '../model/report'
import type { Outcome } from '../model/result'
import type { RuleId } from '../model/ruleArgs'
import { findingsTold, findingTold } from '../testing/finding'
import { toOutput } from './toOutput'

const ms = { read: 12.4, rebuild: 3.6, check: 0.2 }
const report = {
  title: { text: '青石县2024年政府信息公开工作年度报告', anchor: null },
  agency: '青石县',
  year: 2024,
  form: '2021',
  sections: [{ number: 1, heading: { text: '一、总体情况', anchor: null }, body: [] }],
  preamble: [],
  tables: {},
  losses: [],
} as const

const underLabel = ['proactive/regulations/repealed', 'proactive/normative/repealed'] as const
const heading = (wanted: string, printed: string, cells: HeadingReading['cells']): HeadingReading => ({
  kind: 'column',
  wanted,
  printed,
  cells,
  anchor: null,
})

test('a PDF cell carries page and box, a text cell its line, and flags only where they are true', () => {
  const outcome: Outcome = {
    ok: true,
    source: { name: 'a.pdf', kind: 'pdf', bytes: 10, pages: 1 },
    report: {
      ...report,
      tables: {
        proactive: {
          table: 'proactive',
          form: '2021',
          anchor: null,
          rows: [],
          headings: [
            heading('本年制发件数', '本年制发件数', ['proactive/regulations/issued']),
            heading('本年废止件数', '本年废止数', underLabel),
          ],
          note: null,
        },
      },
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
    lines: [...Array.from({ length: 8 }, () => ({ text: '' })), { text: '第9行写到2023年。' }],
    pages: [],
    findings: findingsTold([
      {
        rule: 'column-label',
        severity: 'warning',
        message: '…',
        subject: { kind: 'heading', wanted: '本年废止件数', cells: underLabel, at: { quote: '本年废止数' } },
      },
      {
        rule: 'proceedings-total',
        message: '少 11',
        cells: ['proceedings/review/total'],
        totals: ['proceedings/review/total'],
        found: 0,
        expected: 11,
        repairs: [],
      },
      { rule: 'year-stale', severity: 'review', message: '…', quote: '写到2023年', anchor: { line: 9, start: 5, end: 10 } },
    ]),
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
      tables: {
        proactive: { form: '2021', headings: [{ kind: 'column', wanted: '本年废止件数', printed: '本年废止数', cells: underLabel }] },
      },
      sections: [1],
    },
    findings: [
      { rule: 'column-label', severity: 'warning', message: '…', cells: underLabel, quote: '本年废止数' },
      {
        rule: 'proceedings-total',
        severity: 'error',
        message: '少 11',
        cells: ['proceedings/review/total'],
        found: 0,
        expected: 11,
        repairs: [],
      },
      { rule: 'year-stale', severity: 'review', message: '…', cells: [], quote: '写到2023年', line: 9, mark: [2, 7] },
    ],
    summary: { error: 1, warning: 1, review: 1, notice: 0 },
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
  const told = (rule: RuleId) => findingTold({ rule })
  const [kept, aside, off] = [told('cell-blank'), told('year-stale'), told('fee-statement')]
  const source = { name: 'a.txt', kind: 'text' as const, bytes: 10, fingerprint: 'ab' }
  const outcome: Outcome = { ok: true, source, report: { ...report, cells: {} }, lines: [], pages: [], findings: [kept, aside, off], ms }
  const decision = { kind: 'verified', note: '附有说明' } as const
  const decisionOn = (one: object) => (one === aside ? decision : undefined)
  expect(toOutput(outcome, { decisionOn, rulesOff: ['fee-statement'] })).toMatchObject({
    source: { fingerprint: 'ab' },
    findings: [{ rule: 'cell-blank' }, { rule: 'year-stale', decision }],
    summary: { error: 2 },
    setAside: { error: 1, warning: 0 },
    rulesOff: ['fee-statement'],
  })
})
