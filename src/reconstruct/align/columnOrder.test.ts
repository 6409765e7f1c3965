import { describe, expect, it } from 'vitest'
import { forms } from '../../statute/forms'
import { orderOfColumns, orderOfLine } from './columnOrder'
import { squash, type Token } from './labels'

const { requests, proceedings } = forms['2021'].tables
const columns = requests.blocks[0]?.columns ?? []
const line = proceedings.blocks[0] as (typeof proceedings.blocks)[number]

/** Words of lines, each as wide as a column. */
const said = (...lines: readonly (readonly string[])[]): Token[] =>
  lines.flatMap((words, at) =>
    words.map((text, left) => ({
      word: { text, left, right: left + 1, top: at, bottom: at + 1, anchor: { line: at + 1, start: 10 * left, end: 10 * left + 9 } },
      text,
      squashed: squash(text),
    })),
  )
const lower = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
/** Columns of cells, one beside the other. */
const seven = Array.from({ length: 7 }, (_, left) => ({ left, right: left + 1 }))
const keys = (order: readonly { key: string }[] | null) => order?.map(({ key }) => key)

describe('orderOfColumns', () => {
  it('leaves the columns of a form as they are', () => {
    expect(orderOfColumns(said(['自然人', '法人或其他组织', '总计'], lower), columns, null)).toBe(columns)
  })
  it('follows heads of cells to the left and right', () => {
    const heads = said(['总计', '自然人', ...lower])
    expect(keys(orderOfColumns(heads, columns, seven))).toEqual(['total', 'natural', 'business', 'research', 'welfare', 'legal', 'others'])
  })
  it('follows two lines of heads of a text', () => {
    const heads = said(['总计', '自然人', '法人或其他组织'], [...lower].reverse())
    expect(keys(orderOfColumns(heads, columns, null))).toEqual(['total', 'natural', 'others', 'legal', 'welfare', 'research', 'business'])
  })
  it('minds no heads that stand over no column of their own', () => {
    expect(orderOfColumns(said(['自然人', '法人或其他组织', '总计'], lower), columns, seven)).toBe(columns)
  })
  it('minds no head over a single column that stands on the line above', () => {
    expect(orderOfColumns(said(['申请人情况', '总计'], ['自然人', '法人或其他组织'], lower), columns, null)).toBe(columns)
  })
  it('tells no order of heads of which one is not found, nor of a cell a line', () => {
    expect(orderOfColumns(said(['总计', '自然人', '法人或其他组织'], lower.slice(1)), columns, null)).toBeNull()
    expect(
      orderOfColumns(said(...['自然人', '法人或其他组织', ...[...lower].reverse(), '总计'].map(text => [text])), columns, null),
    ).toBeNull()
  })
})

describe('orderOfLine', () => {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const groups = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉']
  it('follows the heads of each row', () => {
    const first = ['总计', ...results.slice(0, 4)]
    const order = orderOfLine(said(groups, [...first, ...results, ...results]), line, null)
    expect(order?.slice(0, 6).map(({ row, column }) => `${row.key} ${column.label}`)).toEqual([
      ...first.map(label => `${line.rows[0]?.key} ${label}`),
      `${line.rows[1]?.key} ${results[0]}`,
    ])
  })
  it('tells none where the rows stand the other way about', () => {
    expect(orderOfLine(said(['行政诉讼', '行政复议'], [...results, ...results, ...results]), line, null)).toBeNull()
    expect(orderOfLine(said(['复议后起诉', '未经复议直接起诉']), line, [])).toBeNull()
  })
  it('minds no head that stands lower than the one beside it, where words have places', () => {
    const [right, left] = said(['', '', '', '行政诉讼'], ['行政复议']).filter(({ text }) => text !== '') as [Token, Token]
    expect(orderOfLine([right, left], line, [])).not.toBeNull()
    expect(orderOfLine([right, left], line, null)).toBeNull()
  })
})
