import { describe, expect, test } from 'vitest'
import { type Block, type MarkupCell, paragraph } from './blocks'
import { blocksToSource } from './blocksToSource'

const cell = (text: string | readonly Block[], columns = 1, rows = 1): MarkupCell => ({
  blocks: typeof text === 'string' ? [paragraph(text)] : text,
  columns,
  rows,
})
const table = (...rows: readonly MarkupCell[][]): Block => ({ kind: 'table', rows: rows.map(cells => ({ cells })) })
const textsOf = (blocks: readonly Block[]) => {
  const source = blocksToSource('docx', blocks, [])
  return {
    lines: source.lines.map(line => line.text),
    tables: source.printTables?.map(({ rows }) => rows.map(row => row.cells.map(({ text }) => text).join('|'))),
  }
}

describe('cells', () => {
  test('are blank where a program wrote that they have no content, in many rows', () => {
    const rows = (count: number) =>
      textsOf([table(...Array.from({ length: count }, () => [cell('NaN'), cell('行政许可'), cell('None')]))]).tables
    expect(rows(20)?.[0]?.[0]).toBe('行政许可')
    expect(rows(19)?.[0]?.[0]).toBe('NaN|行政许可|None')
  })

  test('stand where spans leave room, each line of theirs on a line of its own', () => {
    const source = blocksToSource('docx', [table([cell('甲\n乙', 1, 2), cell('丙', 2)], [cell(''), cell('丁')])], [])
    expect(source.lines.map(line => line.text)).toEqual(['甲', '乙', '丙', '丁'])
    expect(source.printTables?.[0]?.rows.flatMap(row => row.cells)).toMatchObject([
      { text: '甲乙', rowFrom: 0, rowTo: 2, columnFrom: 0, columnTo: 1, anchor: { line: 1 } },
      { text: '丙', columnFrom: 1, columnTo: 3, anchor: { line: 3, start: 0, end: 1 } },
      { text: '', columnFrom: 1, columnTo: 2, anchor: { line: 0, cell: 3 } },
      { text: '丁', columnFrom: 2, columnTo: 3 },
    ])
  })

  test('at the right, in columns in which nothing is printed, are a margin', () => {
    const { tables } = textsOf([table([cell('甲'), cell('乙'), cell('')], [cell('1'), cell(''), cell('', 2)])])
    expect(tables).toEqual([['甲|乙', '1|']])
  })

  test('at the left, in columns in which no print ends, are one too', () => {
    const { tables } = textsOf([table([cell(''), cell('甲'), cell('乙')], [cell(''), cell(''), cell('1')])])
    expect(tables).toEqual([['甲|乙', '|1']])
    expect(textsOf([table([cell('甲'), cell('')], [cell(''), cell('1')])]).tables).toEqual([['甲|', '|1']])
  })

  test('with figures under each other are crowded, a figure under a label is not', () => {
    const crowded = (text: string) =>
      blocksToSource('docx', [table([cell(text), cell('')])], []).printTables?.[0]?.rows[0]?.cells[0]?.crowded
    expect(crowded('12\n69')).toBe(true)
    expect(crowded('行政\n许可')).toBeUndefined()
    expect(crowded('\n12\n')).toBeUndefined()
  })

  test('with a name have it in their place, empty ones too', () => {
    const named = { ...cell(''), name: 'Sheet1!C7' }
    expect(blocksToSource('sheet', [table([named, named])], []).printTables?.[0]?.rows[0]?.cells[0]?.anchor).toMatchObject({
      ref: 'Sheet1!C7',
    })
  })
})

describe('a table that lays the page out', () => {
  const inner = table([cell('许可'), cell('3')])

  test('gives way to the table in it, with the text around it as lines', () => {
    expect(textsOf([table([cell([paragraph('二、'), inner, paragraph('注')])])])).toEqual({
      lines: ['二、', '许可', '3', '注'],
      tables: [['许可|3']],
    })
  })

  test('of a row of cells within a cell over as many columns is these cells', () => {
    const row = (...texts: string[]) => [table(texts.map(text => cell(text))), paragraph('')]
    const below = [cell('处罚'), cell('4'), cell('5'), cell('6')]
    expect(textsOf([table([cell('许可'), cell(row('1', '', '3'), 3)], below)]).tables).toEqual([['许可|1||3', '处罚|4|5|6']])
    expect(textsOf([table([cell('许可'), cell(row('1', '3'), 3)], below)]).tables).toEqual([['1|3'], ['处罚|4|5|6']])
  })

  test('of one cell within a cell is a frame around its content, and cuts nothing', () => {
    const framed = cell([table([cell('3')]), paragraph('')])
    expect(textsOf([table([cell('许可'), framed], [cell('处罚'), cell([table([framed])])])]).tables).toEqual([['许可|3', '处罚|3']])
  })

  test('is cut at the row that holds a table', () => {
    expect(textsOf([table([cell('a'), cell('b')], [cell('c'), cell([inner])], [cell('d'), cell('e')])]).tables).toEqual([
      ['a|b'],
      ['许可|3'],
      ['d|e'],
    ])
  })

  test('of prose is lines', () => {
    expect(textsOf([table([cell('标题'), cell('长'.repeat(500))])]).tables).toEqual([])
  })
})
