import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../model/source'
import { documentToLines } from '../outline/printLines'
import { findDelimited } from './delimiters'

/** The cells of each row of lines; null where they hold no table. */
const rowsOf = (...lines: readonly string[]) => {
  const source: SourceDocument = { kind: 'text', lines: lines.map(text => ({ text })), pages: [], losses: [] }
  const tables = findDelimited(documentToLines(source))
  return tables?.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text))) ?? null
}

describe('lines with delimiters', () => {
  it('are rows of three cells or more, in two lines at least', () => {
    expect(rowsOf('规章\t1\t2', '规范性文件\t3\t4')).toEqual([
      ['规章', '1', '2'],
      ['规范性文件', '3', '4'],
    ])
    expect(rowsOf('联系人\t张某', '电话\t0000')).toBeNull()
    expect(rowsOf('规章\t1\t2')).toBeNull()
  })

  it('are no rows where they part a head from what stands below', () =>
    expect(rowsOf('|信息内容|制发|废止|', '|---|:-:|--:|', '|规章|1|2|')).toEqual([
      ['信息内容', '制发', '废止'],
      ['规章', '1', '2'],
    ]))

  it('of dashes part a head from the rows below it, once, and are figures of nothing elsewhere', () => {
    const row = ['规章', '-', '-']
    const dashes = ['-', '-', '-']
    expect(rowsOf('|信息内容|制发|废止|', '|-|-|-|', '|规章|-|-|', '|-|-|-|')).toEqual([['信息内容', '制发', '废止'], row, dashes])
    expect(rowsOf('|结果维持|结果纠正|总计|', '|---|---|---|', '|-|-|-|')).toEqual([['结果维持', '结果纠正', '总计'], dashes])
    expect(rowsOf('|结果维持|结果纠正|总计|', '|-|-|-|')).toEqual([['结果维持', '结果纠正', '总计'], dashes])
    expect(rowsOf('规章\t-\t-', '-\t-\t-')).toEqual([row, dashes])
  })

  it('are no rows where columns are counted above a rule, unless what they count may be figures', () => {
    const row = '|本年新收申请数量|9|0|0|0|9|'
    const read = ['本年新收申请数量', '9', '0', '0', '0', '9']
    expect(rowsOf('|类别|1|2|3|4|合计|', '|---|---|---|---|---|---|', row, row)).toEqual([read, read])
    expect(rowsOf('|某项|1|2|3|4|10|', '|---|---|---|---|---|---|', row)).toEqual([['某项', '1', '2', '3', '4', '10'], read])
  })

  it('go on where a quote is open', () =>
    expect(rowsOf('规章\t1\t2', '"规范性', '文件"\t3\t4')).toEqual([
      ['规章', '1', '2'],
      ['规范性文件', '3', '4'],
    ]))
})
