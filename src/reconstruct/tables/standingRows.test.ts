import { describe, expect, it } from 'vitest'
import { form2021 } from '../../statute/2021/form'
import { cellsOfRow } from '../../statute/compiled'
import { documentToLines, type PrintLine } from '../outline/printLines'
import { withStandingRows } from './standingRows'

const { proactive, requests } = form2021.tables

/** A table of which two rows were found, beside lines of another section. */
const read = (...others: readonly string[]) => {
  const rows = ['regulations', 'licensing'].map(key => ({ key, printed: null, anchor: null }))
  const table = { reading: { table: 'proactive', form: '2021', anchor: null, rows, headings: [], note: null }, cells: {} } as const
  const lines = documentToLines({ kind: 'text', lines: others.map(text => ({ text })), pages: [], losses: [] })
  const { reading, cells } = withStandingRows(table, lines, proactive)
  return { rows: reading.rows.map(({ key }) => key), unread: Object.keys(cells) }
}

describe('rows whose labels stand elsewhere', () => {
  it('are unread, in the order of the form', () =>
    expect(read('行政处罚 0 二、上年结转 3 0 3', '（一）予以公开 12 行政规范性文件 4')).toEqual({
      rows: ['regulations', 'normative', 'licensing', 'punishment'],
      unread: ['punishment', 'normative'].flatMap(row => cellsOfRow(proactive, row)).sort((one, other) => order(one) - order(other)),
    }))

  it.each(['办理行政处罚 12 件。', '行政处罚', '行政强 3'])('are missing where only %j stands there', line =>
    expect(read(line)).toEqual({ rows: ['regulations', 'licensing'], unread: [] }),
  )
})

describe('rows whose labels break in a narrow column of another page', () => {
  const word = (text: string) => ({ ...{ text, left: 0, right: 10, top: 0, bottom: 10 }, anchor: { line: 1, start: 0, end: text.length } })
  const onPage = (...texts: readonly string[]): PrintLine[] =>
    texts.map((text, index) => ({ number: index + 1, page: 2, text, words: text.split(' ').map(word) }))
  const missing = (lines: readonly PrintLine[]) => {
    const table = { reading: { table: 'requests', form: '2021', anchor: null, rows: [], headings: [], note: null }, cells: {} } as const
    return withStandingRows(table, lines, requests).reading.rows.map(({ key }) => key)
  }

  it('are unread', () =>
    expect(missing(onPage('1.信访举报投', '（五） 12 3 0 4 0 0 19', '诉类申请', '2.重复申请 0 0 0 0 0 0 0'))).toEqual([
      'declined.petition',
      'declined.repeat',
    ]))

  it.each([
    { of: 'no figures', lines: ['1.信访举报投', '诉类申请'] },
    { of: 'a sentence', lines: ['1.信访举报投', '诉类申请不予处理。', '（五） 12 3 0 4 0 0 19'] },
  ])('are missing among lines of $of', ({ lines }) => expect(missing(onPage(...lines))).toEqual([]))
})

const order = (address: string) => ['normative', 'punishment'].indexOf(address.split('/')[1] ?? '')
