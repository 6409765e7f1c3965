import { expect, it } from 'vitest'
import { documentToLines } from '../outline/printLines'
import { withStandingHeads } from './standingHeads'

/** A table of one row that lacks the head of a column, beside lines of other sections. */
const read = (...others: readonly string[]) => {
  const wanted = '现行有效件数'
  const cells = ['proactive/regulations/inForce'] as const
  const headings = [{ kind: 'column', wanted, printed: null, anchor: null, cells }] as const
  const rows = [{ key: 'regulations', printed: '规章', anchor: null }]
  const reading = { table: 'proactive', form: '2021', anchor: null, rows, headings, note: null } as const
  const lines = documentToLines({ kind: 'text', lines: others.map(text => ({ text })), pages: [], losses: [] })
  const found = withStandingHeads({ reading, cells: {} }, [], [], lines)
  return { printed: found.reading.headings[0]?.printed, unread: Object.keys(found.cells) }
}

it('a column whose head stands on a sheet that is read behind the next heading is unread', () =>
  expect(read('三、收到和处理政府信息公开申请情况', '现行有效件数 申请人情况')).toEqual({
    printed: '现行有效件数',
    unread: ['proactive/regulations/inForce'],
  }))

it('one that a sentence elsewhere speaks of is missing', () =>
  expect(read('规章现行有效件数为 3 件。')).toEqual({ printed: null, unread: [] }))
