/** Workbooks with what people do in them beside filling in: formats, formulas, hidden rows, filters, other sheets, remarks, years beside each other. */
import type { RuleId } from '../../src/model/ruleArgs'
import { type BuiltSheet, numberCell, textCell, workbook } from '../../src/testing/reportXlsx'
import { type Invented, invent } from './invent'
import { hostile, type LayoutOf, ordinary, pick } from './layout'
import {
  type Change,
  cell,
  cellsOf,
  changed,
  earlier,
  endOf,
  isFigure,
  letters,
  type MadeSheet,
  type MakeSheet,
  nameOf,
  type Placed,
  placed,
  rowsOfFigures,
  sheetOf,
  tablesOf,
  xlsx,
} from './sheetLooks'

/** A sheet of the whole report, each figure written by its own hand. */
const withFigures = (report: Invented, write: (figure: string, each: Placed) => string, change?: Change): BuiltSheet => {
  const cells = cellsOf(report, change)
  const sheet = sheetOf('Sheet1', cells)
  const figures = cells.filter(each => isFigure(each) && each.text !== '').map(each => [nameOf(each), write(each.text, each)] as const)
  return { ...sheet, cells: { ...sheet.cells, ...Object.fromEntries(figures) } }
}

const deserving =
  (rule: RuleId, make: MakeSheet): MakeSheet =>
  report => ({ ...make(report), deserves: [rule] })

/** The style 1 has the format. */
const formatted = (code: string) =>
  `<numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>`

const inFormat =
  (code: string): MakeSheet =>
  report => ({ ending: 'xlsx', bytes: workbook([withFigures(report, figure => numberCell(figure, 1))], formatted(code)) })

const written =
  (write: (figure: string, each: Placed) => string): MakeSheet =>
  report =>
    xlsx(withFigures(report, write))

const withSheets =
  (before: (report: Invented) => readonly BuiltSheet[], after: (report: Invented) => readonly BuiltSheet[] = () => []): MakeSheet =>
  report =>
    xlsx(...before(report), sheetOf('Sheet1', cellsOf(report)), ...after(report))

const words = (name: string, ...lines: readonly string[]): BuiltSheet =>
  sheetOf(
    name,
    lines.map((line, row) => cell(row, 0, line)),
  )

/** The blank form as offices keep it. */
const template =
  (fill: string, title: string): ((report: Invented) => BuiltSheet[]) =>
  report => [
    sheetOf('模板', [
      ...(title === '' ? [] : [cell(0, 0, title)]),
      ...cellsOf({
        ...report,
        parts: report.parts.map(({ heading, table, text }) => ({
          heading,
          text: text.map(() => '（填写说明：请按实际情况填写XX）'),
          table: table?.map((row, at) => row.map(each => (at > 0 && /^[\d.]*$/.test(each.text) ? { ...each, text: fill } : each))) ?? null,
        })),
      }).slice(1),
    ]),
  ]

/** Behind every row of figures, the last table's too. */
const remarks =
  (head: string, text: (row: number) => string): Change =>
  (cells, section) => {
    const [end, rows] = [endOf(cells), rowsOfFigures(cells)]
    const heads = section === 2 ? rows.filter(row => !rows.includes(row - 1)).map(row => row - 1) : [0]
    const figures = section === 4 ? [Math.max(...rows)] : rows
    return [...cells, ...heads.map(row => cell(row, end, head)), ...figures.map(row => cell(row, end, text(row)))]
  }

/** Before every row, its number. */
const numbered: Change = (cells, section) => {
  if (section === 4) return cells
  const rows = rowsOfFigures(cells)
  const moved = cells.map(each => ({ ...each, column: each.column + 1 }))
  return [cell(section === 3 ? 0 : 1, 0, '序号'), ...rows.map((row, at) => cell(row, 0, String(at + 1))), ...moved]
}

/** Between the labels and the figures. */
const unitsBetween: Change = (cells, section) => {
  if (section === 4) return cells
  const figures = cells.filter(isFigure)
  const first = Math.min(...figures.map(({ column }) => column))
  const rows = rowsOfFigures(cells)
  const heads = section === 3 ? [0] : rows.filter(row => !rows.includes(row - 1)).map(row => row - 1)
  return [
    ...cells.map(each =>
      each.column >= first
        ? { ...each, column: each.column + 1 }
        : each.column + each.columns > first
          ? { ...each, columns: each.columns + 1 }
          : each,
    ),
    ...heads.map(row => cell(row, first, '单位')),
    ...rows.map(row => cell(row, first, '件')),
  ]
}

const hiddenRows =
  (isHidden: (row: readonly Placed[]) => boolean, how: string): MakeSheet =>
  report => {
    const cells = cellsOf(report)
    const sheet = sheetOf('Sheet1', cells)
    const rows = [...new Set(cells.map(({ row }) => row))].filter(row => {
      const figures = cells.filter(each => each.row === row && isFigure(each))
      return figures.length > 0 && isHidden(figures)
    })
    return xlsx({ ...sheet, rows: Object.fromEntries(rows.map(row => [row + 1, how])) })
  }

/** A column of the year before beside each. */
const beside =
  (report: Invented, seed: number, names: readonly [string, string], first: boolean): Change =>
  (cells, section) => {
    if (section === 4) return cells
    const others = placed(earlier(report, seed).parts[section - 1]?.table ?? [])
    const figureAt = (row: number, column: number) => others.find(each => each.row === row && each.column === column)?.text ?? ''
    const left = Math.min(...cells.filter(isFigure).map(({ column }) => column))
    const heads = rowsOfFigures(cells).filter((row, _, all) => !all.includes(row - 1))
    return cells.flatMap(each => {
      if (each.column < left) return [{ ...each, rows: each.rows + (section === 3 && each.row === 0 ? 1 : 0) }].map(shift)
      const at = { ...shift(each), column: left + 2 * (each.column - left), columns: 2 * each.columns }
      if (!isFigure(each)) {
        const isLast = heads.includes(each.row + each.rows)
        return isLast
          ? [at, cell(at.row + each.rows, at.column, names[0]), cell(at.row + each.rows, at.column + each.columns, names[1])]
          : [at]
      }
      const both = [each.text, figureAt(each.row, each.column)]
      if (!first) both.reverse()
      return both.map((text, index) => ({ ...at, text, column: at.column + index * each.columns, columns: each.columns }))
    })
    function shift(each: Placed): Placed {
      return { ...each, row: each.row + heads.filter(head => head <= each.row).length }
    }
  }

/** A body a row, a cell of the form a column. */
const register =
  (count: number, whole: boolean): MakeSheet =>
  report => {
    const bodies = [report, ...Array.from({ length: count - 1 }, (_, at) => invent(at + 900_001))]
    const addresses = Object.keys(report.figures)
    const name = (address: string) => {
      const [table, row, column] = address.split('/')
      const own = Object.values(report.form.tables).find(({ key }) => key === table)
      const block = own?.blocks.find(each => each.rows.some(({ key }) => key === row))
      const label = block?.rows.find(({ key }) => key === row)?.label ?? ''
      return `${label}-${block?.columns.find(({ key }) => key === column)?.label ?? ''}`
    }
    const head = [whole ? '单位名称' : '单位', ...addresses.map(name)]
    const rows = bodies.map(({ title, figures }) => [
      title.slice(0, title.search(/20/)),
      ...addresses.map(address => figures[address as keyof typeof figures] ?? ''),
    ])
    const year = /20\d\d/.exec(report.title)?.[0]
    const cells = [[`青石县${year}年政府信息公开工作年度报告数据汇总表`], head, ...rows].flatMap((own, row) =>
      own.map((text, column) => cell(row, column, text)),
    )
    return xlsx({
      name: '汇总',
      cells: Object.fromEntries(
        cells
          .filter(({ text }) => text !== '')
          .map(each => [`${letters(each.column)}${each.row + 1}`, /^\d+$/.test(each.text) ? numberCell(each.text) : textCell(each.text)]),
      ),
    })
  }

const totalsOf = (each: Placed, last: number) => each.column === last

const formulas =
  (content: (figure: string) => string): MakeSheet =>
  report => {
    const [three] = tablesOf(report).filter(({ section }) => section === 3)
    const last = Math.max(...placed(three?.table ?? []).map(({ column }) => column))
    return xlsx(withFigures(report, (figure, each) => (totalsOf(each, last) ? content(figure) : numberCell(figure))))
  }

const gbk = (report: Invented): MadeSheet => {
  const cells = cellsOf(report)
  const width = endOf(cells)
  const rows = Array.from({ length: Math.max(...cells.map(({ row }) => row)) + 1 }, () => new Array<string>(width).fill(''))
  for (const { row, column, text } of cells) (rows[row] as string[])[column] = text
  const text = rows.map(fields => fields.map(field => (/[,"\n]/.test(field) ? `"${field}"` : field)).join('\t')).join('\r\n')
  const units = new Uint16Array([0xfeff, ...[...text].map(sign => sign.charCodeAt(0))])
  return { ending: 'csv', bytes: new Uint8Array(units.buffer) }
}

const box = '<sheetViews><sheetView workbookViewId="0" showZeros="0"/></sheetViews>'

export const bookLayouts: Readonly<Record<string, LayoutOf<MakeSheet>>> = {
  'template behind, untitled': ordinary(draw => withSheets(() => [], template(pick(draw, '', '0', 'XX', '/'), ''))),
  'template behind, titled': ordinary(draw =>
    withSheets(
      () => [],
      template(
        pick(draw, '', '0', 'XX'),
        pick(draw, 'XX单位20XX年政府信息公开工作年度报告', '××县××局××××年政府信息公开工作年度报告（模板）'),
      ),
    ),
  ),
  'template in front': ordinary(draw =>
    withSheets(template(pick(draw, '', '0', 'XX', '/'), pick(draw, '', 'XX单位20XX年政府信息公开工作年度报告'))),
  ),
  'notes in front': ordinary(() =>
    withSheets(() => [
      words(
        '填报说明',
        '填报说明',
        '1.请各单位于1月10日前报送。',
        '2.第三项为各项之和，如有疑问请联系XX科，电话0551-12345678。',
        '3.没有的填0，不得空项。',
      ),
    ]),
  ),
  'cover and contents in front': ordinary(draw =>
    withSheets(report => [
      words('封面', report.title, '填报单位（盖章）：', '填报日期：2024年1月12日'),
      words('目录', '目录', ...report.parts.map(({ heading }, at) => (draw(2) === 0 ? heading : `${heading}……${at + 1}`))),
    ]),
  ),
  'lists for choosing behind': ordinary(() =>
    withSheets(
      () => [],
      () => [words('Sheet2', '是', '否', '行政许可', '行政处罚', '行政强制', '0', '1', '2')],
    ),
  ),
  'sums by hand behind': ordinary(() =>
    withSheets(
      () => [],
      report => [sheetOf('Sheet2', [cell(0, 0, '核对'), ...placed(report.parts[2]?.table ?? []).filter(isFigure)])],
    ),
  ),
  'remarks behind': ordinary(draw => {
    const text = pick(draw, '', '无', '已核对', '与上年持平', '含下属单位')
    return deserving('column-extra', changed(remarks('备注', row => (row % 3 === 0 ? text : ''))))
  }),
  'remarks with figures behind': hostile(() =>
    deserving('column-extra', changed(remarks('备注', row => (row % 5 === 0 ? '较上年增加3件' : '')))),
  ),
  'numbers before': ordinary(() => changed(numbered)),
  'units between': ordinary(() => changed(unitsBetween)),
  thousands: ordinary(draw => inFormat(pick(draw, '#,##0', '#,##0_ ', '#,##0_);(#,##0)', '#,##0;[Red]-#,##0'))),
  'two decimals': ordinary(draw => inFormat(pick(draw, '0.00', '0.00_ ', '#,##0.00', '0.0'))),
  accounting: ordinary(() => inFormat('_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ')),
  'units in the format': ordinary(draw => inFormat(pick(draw, '0"件"', '0 "件"', '#,##0件', '0"件";;0"件"'))),
  'Chinese numerals by format': hostile(draw =>
    inFormat(pick(draw, '[DBNum1]General', '[DBNum1][$-804]General', '[DBNum2][$-804]General')),
  ),
  'percent by format': hostile(() => deserving('cell-not-a-number', inFormat('0%'))),
  'dates by format': hostile(draw => deserving('cell-not-a-number', inFormat(pick(draw, 'm"月"d"日"', 'yyyy/m/d', 'yyyy-mm-dd')))),
  'zeros hidden by format': hostile(draw => inFormat(pick(draw, '0;-0;;@', '#', '#,###', '#.##'))),
  'zeros hidden by the sheet': hostile(() => report => xlsx({ ...sheetOf('Sheet1', cellsOf(report)), views: box })),
  'numbers as text': ordinary(draw => {
    const write = pick<(figure: string) => string>(
      draw,
      figure => figure,
      figure => `'${figure}`,
      figure => ` ${figure} `,
      figure => `${figure}\u00a0`,
      figure => `${figure}\n`,
      figure => `\u200b${figure}`,
      figure => figure.replace(/\d/g, digit => String.fromCharCode(0xff10 + Number(digit))),
      figure => `${figure}件`,
    )
    return written(figure => textCell(write(figure)))
  }),
  'numbers long in the file': ordinary(() => written(figure => numberCell(`${Number(figure)}.0`))),
  'numbers by powers of ten': ordinary(() => written(figure => numberCell(Number(figure).toExponential(6)))),
  'formulas with results': ordinary(() => formulas(figure => `><f>0+${figure || 0}</f><v>${figure}</v>`)),
  'formulas without results': hostile(() => formulas(figure => `><f>0+${figure || 0}</f>`)),
  'formulas with errors': hostile(draw => {
    const error = pick(draw, '#REF!', '#DIV/0!', '#VALUE!', '#NAME?')
    return deserving(
      'cell-not-a-number',
      formulas(() => `t="e"><f>1/0</f><v>${error}</v>`),
    )
  }),
  'formulas of text': ordinary(() => formulas(figure => `t="str"><f>TEXT(${figure || 0},"0")</f><v>${figure}</v>`)),
  'rows of zeros hidden': hostile(draw => {
    const how = pick(draw, 'hidden="1"', 'ht="0" customHeight="1"', 'hidden="1" outlineLevel="1"')
    return hiddenRows(figures => figures.every(({ text }) => text === '0' || text === ''), how)
  }),
  'some rows hidden': hostile(draw => hiddenRows(() => draw(6) === 0, 'hidden="1"')),
  filtered: hostile(() => hiddenRows(figures => figures.at(-1)?.text === '0' || figures.at(-1)?.text === '', 'hidden="1"')),
  'the year before beside, by row': hostile(draw => {
    const [seed, first] = [draw(999), draw(2) === 0]
    return report => changed(beside(report, seed, first ? ['本年', '上年'] : ['上年', '本年'], first))(report)
  }),
  'a register of bodies': hostile(draw => register(2 + draw(8), draw(2) === 0)),
  'text of tabs in UTF-16': ordinary(() => gbk),
  'labels one sign a line': ordinary(() =>
    changed(cells =>
      cells.map(each =>
        each.rows > 2 && each.column < 2 && !isFigure(each) && each.text.length < 12 ? { ...each, text: [...each.text].join('\n') } : each,
      ),
    ),
  ),
  'labels with blanks within': ordinary(draw => {
    const blank = pick(draw, ' ', '\u3000', '  ')
    return changed(cells =>
      cells.map(each =>
        isFigure(each) ? each : { ...each, text: each.text.length < 5 ? [...each.text].join(blank) : `${blank}${blank}${each.text}` },
      ),
    )
  }),
}
