import { describe, expect, test } from 'vitest'
import { reconstruct } from '../../../reconstruct/reconstruct'
import { cellsOf } from '../../../statute/compiled'
import { forms } from '../../../statute/forms'
import { drawFigures, drawFrom } from '../../../testing/printed'
import { type BuiltSheet, numberCell, reportXlsx, textCell, workbook } from '../../../testing/reportXlsx'
import { readXlsx } from './readXlsx'

const form = forms['2021']
const title = '青石县水务局2023年政府信息公开工作年度报告'

const rowsOf = (sheet: Partial<BuiltSheet>, styles?: string, strings?: string) =>
  readXlsx(workbook([{ name: 'Sheet1', cells: {}, ...sheet }], styles, strings)).printTables?.[0]?.rows.map(row =>
    row.cells.map(({ text, uncertain }) => `${text}${uncertain ? '?' : ''}`).join('|'),
  )

test('a report in a sheet is read cell by cell, and each cell has its name', () => {
  const figures = drawFigures(form, drawFrom(3))
  const report = reconstruct(readXlsx(reportXlsx(form, title, figures)))
  expect(Object.fromEntries(Object.entries(report.cells).map(([address, cell]) => [address, cell?.value]))).toEqual(
    Object.fromEntries(cellsOf(form).map(({ address }) => [address, Number(figures[address] ?? 0)])),
  )
  expect(report.title?.text).toBe(title)
  expect(report.losses).toEqual([])
  expect(report.cells['proactive/regulations/issued']?.anchor).toMatchObject({ ref: 'Sheet1!B11' })
})

describe('what shows', () => {
  test('merged cells are one, whatever lies under them, and blank rows are none', () => {
    const cells = { A1: textCell('甲'), B1: numberCell(7), A2: numberCell(8), C1: numberCell(1), C2: numberCell(2), C5: numberCell(3) }
    const source = readXlsx(workbook([{ name: 'S', cells, merges: ['A1:B2'] }]))
    expect(
      source.printTables?.[0]?.rows.map(row =>
        row.cells.map(cell => `${cell.text} ${cell.columnFrom}-${cell.columnTo} ${cell.rowFrom}-${cell.rowTo}`),
      ),
    ).toEqual([['甲 0-2 0-2', '1 2-3 0-1'], ['2 2-3 1-2'], [' 0-1 2-3', ' 1-2 2-3', '3 2-3 2-3']])
  })

  test('hidden rows, columns and sheets are left out and said', () => {
    const cells = {
      A1: textCell('甲'),
      B1: numberCell(1),
      C1: numberCell(2),
      A2: textCell('乙'),
      C2: numberCell(9),
      A3: textCell('丙'),
      C3: numberCell(3),
    }
    const sheet = { name: '表', cells, columns: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>', rows: { 2: 'hidden="1"' } }
    const source = readXlsx(workbook([sheet, { name: '旧', state: 'hidden', cells: { A1: numberCell(5) } }]))
    expect(source.lines.map(line => line.text)).toEqual(['甲', '2', '丙', '3'])
    expect(source.leftOut).toEqual([
      '工作表“旧”是隐藏的，没有读取，请对照原文件核对。',
      '工作表“表”有隐藏的行或列，没有读取，请取消隐藏后核对。',
    ])
    expect(source.losses).toEqual([])
  })

  test('a merged cell whose first row is hidden shows in the next', () => {
    const cells = { A1: textCell('甲'), B1: numberCell(1), B2: numberCell(2) }
    expect(rowsOf({ cells, merges: ['A1:A2'], rows: { 1: 'hidden="1"' } })).toEqual(['甲|2'])
  })

  test('numbers stand in the format that they have', () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="0_ "/></numFmts><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf numFmtId="176"/><xf numFmtId="3"/><xf numFmtId="14"/><xf fontId="1"/><xf numFmtId="12"/></cellXfs>'
    const cells = {
      A1: numberCell(5, 1),
      B1: numberCell(1627, 2),
      C1: numberCell(45292, 3),
      D1: numberCell(7, 4),
      E1: numberCell('0.5', 5),
      F1: 't="b"><v>1</v>',
      G1: 't="e"><v>#REF!</v>',
    }
    expect(rowsOf({ cells }, styles)).toEqual(['5|1,627|2024/1/1|?|0.5?|TRUE|#REF!'])
  })

  test('texts are shared or their own, with what is struck out and marks of notes left out', () => {
    const strings =
      '<si><t>规章</t><rPh><t>guizhang</t></rPh></si><si><r><rPr><strike/></rPr><t>12</t></r><r><t>15</t></r></si><si><r><t>3</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>①</t></r></si>'
    const cells = { A1: 't="s"><v>0</v>', B1: 't="s"><v>1</v>', C1: 't="s"><v>2</v>', D1: textCell('a_x000D_\nb'), E1: 't="s"><v>99</v>' }
    expect(rowsOf({ cells }, '', strings)).toEqual(['规章|15?|3|ab|?'])
  })

  test('a formula shows the result that was kept; where none was, nobody can tell', () => {
    const cells = { A1: '><f>1+1</f><v>2</v>', B1: 't="str"><f>"a"</f><v>无</v>', C1: '><f>SUM(A1:B1)</f>' }
    const source = readXlsx(workbook([{ name: 'S', cells }]))
    expect(source.printTables?.[0]?.rows[0]?.cells.map(({ text, uncertain }) => text + (uncertain ? '?' : ''))).toEqual(['2', '无', '?'])
    expect(source.losses.join()).toContain('1 个公式没有保存计算结果')
  })

  test('cells without names of their own follow each other', () => {
    const bytes = workbook([{ name: 'S', cells: {} }])
    expect(readXlsx(bytes).lines).toEqual([])
  })
})

describe('what no report has', () => {
  test('cells far apart take no more room than they need', () => {
    expect(rowsOf({ cells: { A1: numberCell(1), XFD1: numberCell(2), A1048576: numberCell(3) } })).toEqual(['1|2', '3|'])
  })

  test('merges over each other without number are refused or put in order', () => {
    const cells = Object.fromEntries(Array.from({ length: 200 }, (_, row) => [`A${row + 1}`, numberCell(row)]))
    const merges = Array.from({ length: 3000 }, (_, row) => `A${row + 1}:XFD1048576`)
    expect(readXlsx(workbook([{ name: 'S', cells, merges }])).lines.map(line => line.text)).toEqual(['0'])
  })
})
