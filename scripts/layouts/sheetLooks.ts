/** Workbooks, and sheets saved as text, as people fill them in and programs write them. */
import type { RuleId } from '../../src/model/ruleArgs'
import type { BuiltTable } from '../../src/testing/marked'
import { type BuiltSheet, numberCell, textCell, workbook } from '../../src/testing/reportXlsx'
import { type Invented, invent } from './invent'
import { hostile, type LayoutOf, ordinary, pick } from './layout'

export interface MadeSheet {
  readonly ending: 'xlsx' | 'csv'
  readonly bytes: Uint8Array
  /** Rules whose findings are true of the file: it shows a date for a figure. */
  readonly deserves?: readonly RuleId[]
}

/** Makes the file of a report. */
export type MakeSheet = (report: Invented) => MadeSheet

/** A cell in its place, counted from 0. */
export interface Placed {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly columns: number
  readonly rows: number
}

export const cell = (row: number, column: number, text: string): Placed => ({ row, column, text, columns: 1, rows: 1 })

export const placed = (table: BuiltTable): Placed[] => {
  const taken = new Set<string>()
  return table.flatMap((own, row) => {
    let column = 0
    return own.map(({ text, columns = 1, rows = 1 }): Placed => {
      while (taken.has(`${row} ${column}`)) column++
      const at = { row, column, text, columns, rows }
      for (let down = row; down < row + rows; down++) for (let over = column; over < column + columns; over++) taken.add(`${down} ${over}`)
      column += columns
      return at
    })
  })
}

export const isFigure = ({ text, row }: Placed) => row > 0 && /^[\d.]*$/.test(text)
export const rowsOfFigures = (cells: readonly Placed[]) => [...new Set(cells.filter(isFigure).map(({ row }) => row))]
export const endOf = (cells: readonly Placed[]) => Math.max(...cells.map(({ column, columns }) => column + columns))

/** What becomes of the cells of a table, by the number of its section. */
export type Change = (cells: readonly Placed[], section: number) => readonly Placed[]

/** A cell more behind each row of figures of the first two tables, below a head. */
export const behind =
  (head: string, text: (row: number) => string): Change =>
  (cells, section) => {
    if (section > 3) return cells
    const [end, rows] = [endOf(cells), rowsOfFigures(cells)]
    const heads = section === 3 ? [0] : rows.filter(row => !rows.includes(row - 1)).map(row => row - 1)
    return [...cells, ...(head === '' ? [] : heads.map(row => cell(row, end, head))), ...rows.map(row => cell(row, end, text(row)))]
  }

/** All of a report below each other, the rows of a table that many apart. */
export const cellsOf = ({ title, parts }: Pick<Invented, 'title' | 'parts'>, change: Change = cells => cells, apart = 1): Placed[] => {
  const cells = [cell(0, 0, title)]
  let row = 1
  for (const [index, { heading, text, table }] of parts.entries()) {
    cells.push(cell(row++, 0, heading))
    if (table) {
      const own = change(placed(table), index + 1).map(each => ({ ...each, row: each.row * apart }))
      cells.push(...own.map(each => ({ ...each, row: each.row + row })))
      row += Math.max(...own.map(each => each.row + each.rows))
    }
    for (const line of text) cells.push(cell(row++, 0, line))
  }
  return cells
}

export type Merging = 'merged' | 'taken apart' | 'said again'

/** A, B, … Z, AA: a column counted from 0. */
export const letters = (column: number): string =>
  `${column < 26 ? '' : letters(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`

export const nameOf = ({ row, column }: Pick<Placed, 'row' | 'column'>) => `${letters(column)}${row + 1}`

export const sheetOf = (name: string, cells: readonly Placed[], merging: Merging = 'merged'): BuiltSheet => {
  const all = merging === 'said again' ? cells.flatMap(saidAgain) : cells
  const sorted = [...all].filter(({ text }) => text !== '').sort((one, other) => one.row - other.row || one.column - other.column)
  return {
    name,
    cells: Object.fromEntries(sorted.map(each => [nameOf(each), /^\d+$/.test(each.text) ? numberCell(each.text) : textCell(each.text)])),
    merges:
      merging === 'merged'
        ? cells
            .filter(({ rows, columns }) => rows * columns > 1)
            .map(each => `${nameOf(each)}:${nameOf({ row: each.row + each.rows - 1, column: each.column + each.columns - 1 })}`)
        : [],
  }
}

const saidAgain = (each: Placed): Placed[] =>
  Array.from({ length: each.rows * each.columns }, (_, index) =>
    cell(each.row + Math.floor(index / each.columns), each.column + (index % each.columns), each.text),
  )

export const xlsx = (...sheets: readonly BuiltSheet[]): MadeSheet => ({ ending: 'xlsx', bytes: workbook(sheets) })

/** @param write a row of fields. */
const csv = (report: Invented, write: (fields: readonly string[]) => string): MadeSheet => {
  const cells = cellsOf(report)
  const width = endOf(cells)
  const rows = Array.from({ length: Math.max(...cells.map(({ row }) => row)) + 1 }, () => new Array<string>(width).fill(''))
  for (const { row, column, text } of cells) (rows[row] as string[])[column] = text
  return { ending: 'csv', bytes: new TextEncoder().encode(rows.map(write).join('\n')) }
}

const quoted = (field: string) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
export const yearBefore = (title: string) => title.replace(/20\d\d/, year => String(Number(year) - 1))
export const earlier = (report: Invented, seed: number): Pick<Invented, 'title' | 'parts'> => ({
  title: yearBefore(report.title),
  parts: invent(seed + 70_000).parts,
})
export const tablesOf = ({ parts }: Pick<Invented, 'parts'>) =>
  parts.flatMap(({ heading, table }, index) => (table ? [{ heading, table, section: index + 1 }] : []))

export const changed =
  (change: Change, merging: Merging = 'merged', apart = 1): MakeSheet =>
  report =>
    xlsx(sheetOf('Sheet1', cellsOf(report, change, apart), merging))

/** Below each row of figures one of a part of it, where that row was left blank as well. */
const withDetails: Change = cells =>
  cells.flatMap(each => {
    const own = { ...each, row: each.row * 2, rows: 1 }
    if (isFigure(each)) return [own, { ...own, row: own.row + 1, text: '1' }]
    const first = each.column === 0 && cells.some(other => other.row === each.row && isFigure(other))
    return first ? [own, { ...own, row: own.row + 1, text: '其中：局机关' }] : [own]
  })

const turned =
  (section: number): Change =>
  (cells, at) =>
    at === section ? cells.map(each => ({ ...each, row: each.column, column: each.row, rows: each.columns, columns: each.rows })) : cells

const sideBySide =
  (gap: number, merging: Merging): MakeSheet =>
  report => {
    let left = 0
    const cells = tablesOf(report).flatMap(({ heading, table }) => {
      const own = placed(table)
      const at = left
      left += endOf(own) + gap
      return [cell(1, at, heading), ...own.map(each => ({ ...each, row: each.row + 2, column: each.column + at }))]
    })
    return xlsx(sheetOf('Sheet1', [cell(0, 0, report.title), ...cells], merging))
  }

export const sheetLayouts: Readonly<Record<string, LayoutOf<MakeSheet>>> = {
  plain: ordinary(() => changed(cells => cells)),
  'merged cells taken apart': ordinary(() => changed(cells => cells, 'taken apart')),
  'merged cells said again': ordinary(() => changed(cells => cells, 'said again')),
  'blank rows between': ordinary(() => changed(cells => cells, 'taken apart', 2)),
  'a sheet a table': ordinary(
    () => report =>
      xlsx(
        ...tablesOf(report).map(({ heading, table }, index) => {
          const cells = placed(table).map(each => ({ ...each, row: each.row + 2 }))
          return sheetOf(`表${index + 2}`, [cell(0, 0, report.title), cell(1, 0, heading), ...cells])
        }),
      ),
  ),
  'an earlier year on the first sheet': ordinary(draw => report => {
    const year = /20\d\d/.exec(report.title)?.[0] ?? ''
    const names = pick(draw, ['Sheet1', 'Sheet2'], [`${Number(year) - 1}年`, `${year}年`], ['上年', '本年'])
    return xlsx(sheetOf(names[0] ?? '', cellsOf(earlier(report, draw(999)))), sheetOf(names[1] ?? '', cellsOf(report)))
  }),
  'an earlier year on the last sheet': ordinary(
    draw => report => xlsx(sheetOf('1', cellsOf(report)), sheetOf('2', cellsOf(earlier(report, draw(999))))),
  ),
  'units behind': ordinary(draw => changed(behind(pick(draw, '', '单位', '计量单位'), () => '件'))),
  'ticks behind': ordinary(draw => {
    const tick = pick(draw, '√', '已核', 'OK')
    return changed(behind('', () => tick))
  }),
  'codes behind': ordinary(() => changed(behind('编号', row => String(100 + row)))),
  'figures behind without a head': hostile(draw => changed(behind('', () => String(draw(90))))),
  'rows of detail': hostile(() => changed(withDetails, 'taken apart')),
  'labels of several lines': ordinary(() =>
    changed(cells =>
      cells.map(each =>
        each.text.length > 4 && !isFigure(each) ? { ...each, text: `${each.text.slice(0, 3)}\n${each.text.slice(3)}` } : each,
      ),
    ),
  ),
  'table three turned': hostile(draw => changed(turned(3), pick(draw, 'merged', 'taken apart', 'said again'))),
  'table four turned': hostile(draw => changed(turned(4), pick(draw, 'merged', 'taken apart'))),
  'tables side by side': hostile(draw => sideBySide(draw(2), pick(draw, 'merged', 'taken apart'))),
  'fields in quotes': ordinary(() => report => csv(report, fields => fields.map(field => `"${field.replaceAll('"', '""')}"`).join(','))),
  'fields in single quotes': ordinary(draw => report => {
    const mark = pick(draw, ',', ';', '\t')
    return csv(report, fields => fields.map(field => `'${field.replaceAll("'", "''")}'`).join(mark))
  }),
  'words in single quotes': ordinary(
    () => report => csv(report, fields => fields.map(field => (/^[\d.]*$/.test(field) ? field : `'${field}'`)).join(',')),
  ),
  carets: ordinary(() => report => csv(report, fields => fields.join('^'))),
  'blank fields at the ends left out': hostile(
    () => report =>
      csv(report, fields =>
        fields
          .slice(0, fields.findLastIndex(field => field !== '') + 1)
          .map(quoted)
          .join(','),
      ),
  ),
}
