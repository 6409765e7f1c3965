import { describe, expect, it } from 'vitest'
import { form2021 } from '../../statute/2021/form'
import { cellsOfRow } from '../../statute/compiled'
import { documentToLines } from '../outline/printLines'
import { withStandingRows } from './standingRows'

const { proactive } = form2021.tables

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

const order = (address: string) => ['normative', 'punishment'].indexOf(address.split('/')[1] ?? '')
