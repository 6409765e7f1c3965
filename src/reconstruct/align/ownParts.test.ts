import { describe, expect, it } from 'vitest'
import type { PrintTable } from '../../model/print'
import { formFor } from '../../statute/forms'
import { ownParts } from './ownParts'

const table = formFor(2023).tables.requests
const part = (...rows: string[][]): PrintTable => ({
  evidence: 'rulings',
  rows: rows.map((texts, row) => ({
    page: 1,
    cells: texts.map((text, column) => ({
      ...{ text, words: [], anchor: null, left: column * 50, right: column * 50 + 50 },
      ...{ rowFrom: row, rowTo: row + 1, columnFrom: column, columnTo: column + 1 },
    })),
  })),
})
const statutory = part(['一、本年新收政府信息公开申请数量', '3'], ['二、上年结转政府信息公开申请数量', '0'])

describe('ownParts', () => {
  it('leaves out a table in other words, and its rest on the next page', () => {
    const other = part(['序号', '季度', '收到'], ['1', '一季度', '7'])
    expect(ownParts([other, part(['合计', '7']), statutory], table)).toEqual([statutory])
  })

  it('keeps parts with torn labels, misprints or figures only', () => {
    const parts = [statutory, part(['机关不掌握相关政府信息', '0']), part(['6.属于过程性的信息', '0']), part(['0', '1', '2'])]
    expect(ownParts(parts, table)).toEqual(parts)
  })

  it('keeps everything where nothing is the form’s', () => {
    const other = part(['序号', '季度'], ['1', '一季度'])
    expect(ownParts([other, other], table)).toHaveLength(2)
  })
})
