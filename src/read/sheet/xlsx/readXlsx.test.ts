import { describe, expect, test } from 'vitest'
import { reconstruct } from '../../../reconstruct/reconstruct'
import { cellsOf } from '../../../statute/compiled'
import type { CellAddress } from '../../../statute/form'
import { forms } from '../../../statute/forms'
import { everyFindingIn } from '../../../testing/findingsIn'
import { type BuiltTable, buildParts } from '../../../testing/marked'
import { drawFigures, drawFrom } from '../../../testing/printed'
import {
  type BuiltSheet,
  numberCell,
  partsOnSheet,
  pictureOver,
  putTable,
  reportXlsx,
  textBox,
  textCell,
  workbook,
} from '../../../testing/reportXlsx'
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
  test('merged cells are one, whatever lies under them, blank rows are none, and a column in which no print ends is a margin', () => {
    const cells = { A1: textCell('甲'), B1: numberCell(7), A2: numberCell(8), C1: numberCell(1), C2: numberCell(2), C5: numberCell(3) }
    const source = readXlsx(workbook([{ name: 'S', cells, merges: ['A1:B2'] }]))
    expect(
      source.printTables?.[0]?.rows.map(row =>
        row.cells.map(cell => `${cell.text} ${cell.columnFrom}-${cell.columnTo} ${cell.rowFrom}-${cell.rowTo}`),
      ),
    ).toEqual([['甲 0-2 0-2', '1 2-3 0-1'], ['2 2-3 1-2'], [' 1-2 2-3', '3 2-3 2-3']])
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

  test('numbers that do not show are no blanks, and are said', () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="0;-0;;@"/><numFmt numFmtId="177" formatCode="#"/><numFmt numFmtId="178" formatCode=";;;"/></numFmts><cellXfs><xf/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/></cellXfs>'
    const cells = {
      A1: textCell('甲'),
      B1: numberCell(0, 1),
      C1: numberCell(0, 2),
      D1: numberCell(5, 3),
      E1: numberCell(5, 1),
      F1: numberCell(0),
    }
    const sourceOf = (sheet: Partial<BuiltSheet>) => readXlsx(workbook([{ name: '表', cells, ...sheet }], styles))
    const shown = (sheet: Partial<BuiltSheet>) =>
      sourceOf(sheet).printTables?.[0]?.rows[0]?.cells.map(({ text, crowded }) => `${text}${crowded ? '?' : ''}`)
    expect(shown({})).toEqual(['甲', '?', '?', '?', '5', '0'])
    expect(shown({ views: '<sheetViews><sheetView showZeros="0"/></sheetViews>' })).toEqual(['甲', '?', '?', '?', '5', '?'])
    expect(sourceOf({}).losses.join()).toContain('“表”有 3 个单元格填了数（如 0）却不显示')
    // What is hidden with its row is said once, as that.
    expect(sourceOf({ rows: { 1: 'hidden="1"' } }).losses).toEqual([])
  })

  test('white figures on white, and zeros that a condition hides, are no blanks either', () => {
    const styles = (dxf: string) =>
      `<fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF003366"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="1" fillId="1"/></cellXfs><dxfs><dxf>${dxf}</dxf></dxfs>`
    const cells = { A1: `s="1" ${textCell('甲')}`, B1: numberCell(5, 1), C1: numberCell(6, 2), D1: numberCell(7, 3), E1: numberCell(0) }
    const shown = (rule: string, dxf: string) => {
      const conditions = `<conditionalFormatting sqref="A1:C9 E1"><cfRule dxfId="0" ${rule}</cfRule></conditionalFormatting>`
      const source = readXlsx(workbook([{ name: '表', cells, columns: conditions }], styles(dxf)))
      return source.printTables?.[0]?.rows[0]?.cells.map(({ text, crowded }) => `${text}${crowded ? '?' : ''}`).join('|')
    }
    const white = '<font><color rgb="FFFFFFFF"/></font>'
    const equal = 'type="cellIs" operator="equal"><formula>0</formula>'
    expect(shown(equal, white)).toBe('甲|?|?|7|?')
    expect(shown('type="expression"><formula>AND(E1=0)</formula>', '<numFmt numFmtId="190" formatCode=";;;"/>')).toBe('甲|?|?|7|?')
    expect(shown(equal, `${white}<fill><patternFill><bgColor rgb="FFC00000"/></patternFill></fill>`)).toBe('甲|?|?|7|0')
    expect(shown('type="cellIs" operator="greaterThan"><formula>0</formula>', white)).toBe('甲|?|?|7|0')
    expect(shown('type="expression"><formula>E1&gt;=0</formula>', white)).toBe('甲|?|?|7|0')
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

  test('results that a library put down without working them out are in doubt', () => {
    const shown = (content: string, about = '') => {
      const source = readXlsx(workbook([{ name: 'S', cells: { A1: textCell('甲'), B1: content } }], '', '', about))
      const cell = source.printTables?.[0]?.rows[0]?.cells[1]
      return [`${cell?.text ?? ''}${cell?.uncertain ? '?' : ''}`, source.losses.length]
    }
    expect(shown('><f>SUM(A2:A9)</f><v></v>')).toEqual(['?', 1])
    expect(shown('t="str"><f>IF(A2=0,"",A2)</f><v></v>')).toEqual(['', 0])
    const anew = '<calcPr calcId="124519" fullCalcOnLoad="1"/>'
    expect(shown('><f>SUM(A2:A9)</f><v>0</v>', anew)).toEqual(['0?', 1])
    expect(shown('><v>0</v>', anew)).toEqual(['0', 0])
  })

  test('of figures that a program marked as text in the text itself has no mark', () => {
    expect(rowsOf({ cells: { A1: textCell("'12"), B1: textCell('’1,205'), C1: textCell("'23年") } })).toEqual(["12|1,205|'23年"])
  })

  test('a row drawn up to no height is hidden', () => {
    const cells = { A1: textCell('甲'), B1: numberCell(1), A2: textCell('上年'), B2: numberCell(9) }
    expect(rowsOf({ cells, rows: { 2: 'ht="0" customHeight="1"' } })).toEqual(['甲|1'])
  })

  test('cells without names of their own follow each other', () => {
    const bytes = workbook([{ name: 'S', cells: {} }])
    expect(readXlsx(bytes).lines).toEqual([])
  })
})

describe('what lies over the cells', () => {
  const cells = { A1: textCell('甲'), B1: numberCell(1), A5: textCell('乙'), B5: numberCell(2) }
  const read = (drawing: string, merges: string[] = []) => readXlsx(workbook([{ name: 'S', cells, merges, drawing }]))

  test('text of boxes stands between the rows, where no cell reaches over it', () => {
    const lines = (drawing: string, merges?: string[]) => read(drawing, merges).lines.map(({ text }) => text)
    expect(lines(textBox([2, 4], '一、', '依法。'))).toEqual(['甲', '1', '一、', '依法。', '乙', '2'])
    expect(lines(textBox([2, 4], '注'), ['A1:A5'])).toEqual(['甲', '1', '2', '注'])
    expect(lines(textBox([9, 12], '注') + textBox([7, 8], '一'))).toEqual(['甲', '1', '乙', '2', '一', '注'])
  })

  test('pictures have their place where they may be a table', () => {
    expect(read(pictureOver([2, 4], [400, 200])).pictures).toEqual([{ line: 2, of: 'picture' }])
    expect(read(pictureOver([2, 4], [90, 90])).pictures).toBeUndefined()
  })

  test('a picture that WPS keeps in a cell may be its figure', () => {
    expect(rowsOf({ cells: { A1: textCell('甲'), B1: 't="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v>' } })).toEqual([
      '甲|?',
    ])
  })
})

describe('the tables alone', () => {
  const tables = buildParts(form, {}).flatMap(({ table }) => (table ? [table] : []))
  const sheetOf = (heading: string, table: BuiltTable, left: number): BuiltSheet => {
    const cells = { A1: textCell(heading) }
    const merges: string[] = []
    putTable(table, 1, cells, merges, left)
    return { name: heading, cells, merges }
  }
  const headings = form.sections.flatMap(({ number, heading }) => ([2, 3, 4].includes(number) ? [heading] : []))

  test.each([0, 3])('each in a sheet of its own, %d columns from its edge, are a part of a report', left => {
    const sheets = tables.map((table, at) => sheetOf(headings[at] ?? '', table, left))
    const [first, ...rest] = sheets
    const titled = { ...first, name: '1', cells: { ...first?.cells, A1: textCell(title) } }
    for (const report of [reconstruct(readXlsx(workbook(sheets))), reconstruct(readXlsx(workbook([titled, ...rest])))]) {
      expect(Object.values(report.cells).filter(cell => cell?.value === 0)).toHaveLength(cellsOf(form).length)
      expect(report.part).toBe(true)
      expect(everyFindingIn(report).filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  test('of a second year on further sheets are another report', () => {
    const sheets = [{}, drawFigures(form, drawFrom(9))].flatMap((figures, year) =>
      buildParts(form, figures).flatMap(({ table, heading }) =>
        table ? [{ ...sheetOf(heading, table, 0), name: `${year} ${heading}` }] : [],
      ),
    )
    const report = reconstruct(readXlsx(workbook(sheets)))
    expect(Object.values(report.cells).filter(cell => cell?.value === 0)).toHaveLength(cellsOf(form).length)
    expect(report.losses).toContainEqual({ kind: 'another-report' })
  })

  test('named for years are read from the latest on', () => {
    const sheetOfYear = (name: string) => ({ name, cells: { A1: textCell(name) } })
    const names = (sheets: readonly string[]) => readXlsx(workbook(sheets.map(sheetOfYear))).lines.map(({ text }) => text)
    expect(names(['说明', '2022年', '2023年'])).toEqual(['说明', '2023年', '2022年'])
    expect(names(['上年', '本年'])).toEqual(['本年', '上年'])
    expect(names(['本年', '2022年'])).toEqual(['本年', '2022年'])
    expect(names(['2020-2023', '2022年主动公开', '2022年依申请公开'])).toEqual(['2020-2023', '2022年主动公开', '2022年依申请公开'])
  })

  test('keep their columns where a program took the merged cells apart', () => {
    const figures = drawFigures(form, drawFrom(4))
    const { cells } = partsOnSheet(title, buildParts(form, figures))
    const report = reconstruct(readXlsx(workbook([{ name: 'S', cells }])))
    expect(Object.entries(report.cells).filter(([address, cell]) => cell?.value !== Number(figures[address as CellAddress] ?? 0))).toEqual(
      [],
    )
  })
})

test('rows, columns and sheets that are hidden are none that a report lacks', () => {
  const sheet = partsOnSheet(title, buildParts(form, {}))
  const nameOf = (text: string) => Object.keys(sheet.cells).find(name => sheet.cells[name]?.includes(text)) ?? ''
  const hidden = {
    ...sheet,
    rows: { [Number(nameOf('行政许可').slice(1))]: 'hidden="1"', [Number(nameOf('2.重复申请').slice(1))]: 'hidden="1"' },
  }
  expect(everyFindingIn(reconstruct(readXlsx(workbook([hidden])))).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('notes on a sheet before the report are none of its words', () => {
  const notes = { name: '填报说明', cells: { A1: textCell('填报说明'), A2: textCell('如有疑问请联系XX科。') } }
  const report = reconstruct(readXlsx(workbook([notes, partsOnSheet(title, buildParts(form, {}))])))
  expect([report.title?.text, report.preamble]).toEqual([title, []])
})

test('a register on a sheet before the report hides its title from nobody', () => {
  const register = Object.fromEntries(Array.from({ length: 60 }, (_, row) => [`A${row + 1}`, textCell(`申请人甲${row}`)]))
  const report = reconstruct(readXlsx(workbook([{ name: '台账', cells: register }, partsOnSheet(title, buildParts(form, {}))])))
  expect(report.title?.text).toBe(title)
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

  test('a merge over others hides what is printed: then nothing is said to be missing', () => {
    const sheet = partsOnSheet(title, buildParts(form, {}))
    const source = readXlsx(workbook([{ ...sheet, merges: [...(sheet.merges ?? []), 'A30:C9999'] }]))
    expect(source.losses.join()).toContain('“Sheet1”的合并单元格互相重叠')
    expect(everyFindingIn(reconstruct(source)).filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([])
    expect(readXlsx(workbook([sheet]))).not.toHaveProperty('broken')
  })
})
