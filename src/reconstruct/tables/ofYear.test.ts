/** Other tables beside the form's, where the file tells the cells. */
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { everyFindingIn } from '../../testing/findingsIn'
import type { BuiltTable } from '../../testing/marked'
import { readWebPage } from '../../testing/readWebPage'

const figures = Object.fromEntries(cellsOf(forms['2021']).map(({ address }, index) => [address, String(index + 3)]))
const built = (...rows: readonly string[]): BuiltTable => rows.map(row => row.split(' ').map(text => ({ text })))

const others = {
  'of years': built('年度 新收 办结 结转', '2021 41 40 1', '2022 52 52 0'),
  'of bodies, with heads of the form': built('序号 单位 自然人 法人 总计', '1 县财政局 12 3 15', '2 县教育局 5 0 5'),
  'of rows of the form': built('事项 单位 数量', '行政许可 件 41', '行政处罚 件 52'),
}

describe.each(Object.entries(others))('a table %s', (_, other) => {
  const read = (tables: (table: BuiltTable) => readonly BuiltTable[]) => {
    const { report, ...cells } = readWebPage(figures, tables)
    return { ...cells, rules: everyFindingIn(report).filter(({ rule }) => /^(?:row|column|table)-/.test(rule)) }
  }

  it('before the form’s is none of it', () => expect(read(table => [other, table])).toEqual({ wrong: 0, unread: 0, rules: [] }))

  it('behind it is none of it', () => expect(read(table => [table, other])).toEqual({ wrong: 0, unread: 0, rules: [] }))
})
