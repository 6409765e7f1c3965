/** A report as people paste it: the same print in many layouts, and what happens to lines and cells on the way. */

import { columnsOf } from '../reconstruct/outline/printLines'
import { addressOf, cellsOf, equationsOf } from '../statute/compiled'
import type { CellAddress, Form } from '../statute/form'
import type { Draw, Figures } from './printed'
import { type PrintedRow, printedLineRows, printedRows } from './printedRows'

/** Lays out the rows of a table as lines. */
export type Layout = (rows: readonly PrintedRow[], draw: Draw) => readonly string[]

/** Figures of which all sums hold: few and small ones, or many and large ones. */
export const balancedFigures = (form: Form, draw: Draw): Figures => {
  const [some, most] = [draw(2) === 0 ? 8 : 2, draw(2) === 0 ? 12 : 400]
  const values = new Map<CellAddress, number>(cellsOf(form).map(({ address }) => [address, draw(some) === 0 ? 0 : draw(most)]))
  // What no rule of plausibility minds.
  for (const { column, address, row } of cellsOf(form)) {
    if (row.key === 'regulations') values.set(address, 0)
    if (column.key === 'inForce' && row.key !== 'regulations') values.set(address, 40 + draw(400))
    if (/^(issued|made|published)$/.test(column.key) && row.key !== 'regulations') values.set(address, draw(40))
    if (column.key === 'previous') values.set(address, 40 + draw(400))
    if (column.key === 'change') values.set(address, draw(30) - 10)
  }
  const requests = form.tables.requests
  const [columns, outcomes] = [requests.blocks[0]?.columns ?? [], form.sums.find(sum => sum.rule === 'requests-outcome-total')?.left ?? []]
  for (const { key } of columns) {
    const at = (row: string) => addressOf('requests', row, key)
    const of = (row: string) => values.get(at(row)) ?? 0
    values.set(
      at('total'),
      outcomes.reduce((sum, row) => sum + of(row), 0),
    )
    const [carriedIn, carriedOut] = [Math.min(of('carriedIn'), of('total')), of('carriedOut')]
    values.set(at('carriedIn'), carriedIn)
    values.set(at('new'), of('total') + carriedOut - carriedIn)
  }
  for (const rule of ['requests-row-total', 'proceedings-total'] as const)
    for (const { left, right } of equationsOf(form).filter(equation => equation.rule === rule))
      for (const total of right)
        values.set(
          total,
          left.reduce((sum, part) => sum + (values.get(part) ?? 0), 0),
        )
  return Object.fromEntries([...values].map(([address, value]) => [address, String(value)]))
}

const firstMark = 0xe000
const marks = /[\ue000-\uefff]/g

/** Figures of which zeros are left blank, as reports leave them: here and there, in whole rows or in whole columns. */
export const withBlanks = (figures: Figures, draw: Draw): Figures => {
  const by = draw(3)
  const share = 30 + draw(70)
  const drawn = new Map<string, boolean>()
  const isBlank = (address: string) => {
    const [table, row, column] = address.split('/')
    const place = [address, `${table}/${row}`, `${table}/${column}`][by] as string
    if (!drawn.has(place)) drawn.set(place, draw(100) < share)
    return drawn.get(place) === true
  }
  return Object.fromEntries(Object.entries(figures).map(([address, figure]) => [address, figure === '0' && isBlank(address) ? '' : figure]))
}

/** The cells of a form as marks, so that a text tells which of them are printed in it whatever was done to it. */
const markOf = (form: Form): ReadonlyMap<CellAddress, string> =>
  new Map(cellsOf(form).map(({ address }, index) => [address, String.fromCharCode(firstMark + index)]))

const cellsIn = ({ labels, values }: PrintedRow) => [...labels, ...values]
const filled = (lines: readonly string[]) => lines.filter(line => line !== '')
const hasFigures = ({ values }: PrintedRow) => values.length > 0
const halves = (label: string): readonly string[] => (label.length > 8 ? [label.slice(0, 5), label.slice(5)] : [label])

const between =
  (mark: string, before = '', after = ''): Layout =>
  rows =>
    rows.map(row => before + cellsIn(row).join(mark) + after)

/** Rows without the lines of the head: only groups over blocks stay. */
const withoutHead = (rows: readonly PrintedRow[]) => rows.filter((row, index) => hasFigures(row) || rows[index + 1]?.labels.length === 1)

const mixedGaps: Layout = (rows, draw) =>
  rows.map(row => cellsIn(row).reduce((line, cell) => `${line}${draw(2) === 0 ? ' ' : '\t'}${cell}`))

/** Cells in columns of print, Chinese characters taking two or one. */
const aligned =
  (wide: boolean): Layout =>
  rows => {
    const put = (line: string, text: string, at: number) =>
      line + ' '.repeat(Math.max(line === '' ? 0 : 1, at - (wide ? columnsOf(line) : line.length))) + text
    return rows.map(({ labels, values }) => {
      const label = labels.slice(0, hasFigures({ labels, values }) ? labels.length : 1).reduce((line, text) => put(line, text, 0), '')
      const cells = hasFigures({ labels, values }) ? values : labels.slice(1)
      return cells.reduce((line, text, index) => put(line, text, 90 + 16 * index), label)
    })
  }

const inSheet: Layout = rows =>
  rows.map(({ labels, values }) =>
    (values.length > 0 ? [...labels, ...new Array<string>(3).fill('')].slice(0, 3) : labels).concat(values).join('\t'),
  )

const figuresFirst: Layout = rows => [
  ...rows.filter(hasFigures).map(({ values }) => values.join(' ')),
  ...rows.flatMap(({ labels }) => labels),
]
const labelsFirst: Layout = rows => [
  ...figuresFirst(
    [...rows].map(row => ({ ...row, values: [] })),
    () => 0,
  ),
  ...rows.filter(hasFigures).map(({ values }) => values.join(' ')),
]

/** Column after column, the labels before: each column's figures below its head. */
const columnsFirst: Layout = rows => {
  const heads = rows.filter(row => !hasFigures(row))
  const body = rows.filter(hasFigures)
  const width = Math.max(...body.map(({ values }) => values.length))
  return [
    ...body.flatMap(({ labels }) => labels),
    ...heads.flatMap(({ labels }) => labels).slice(0, 1),
    ...Array.from({ length: width }, (_, column) => [
      ...['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].slice(column, column + 1),
      ...body.flatMap(({ values }) => values.slice(column, column + 1)),
    ]).flat(),
  ]
}

/** As viewers of PDFs copy rows: every cell on a line of its own, long labels on two, an empty line between. */
const viewerRows: Layout = rows => rows.flatMap(({ labels, values }) => [...labels.flatMap(halves), ...values]).flatMap(line => [line, ''])

/** Lines of at most so many columns, broken at blanks, as mail programs do it. */
const wrapped =
  (columns: number): Layout =>
  rows =>
    rows.flatMap(row => {
      const lines = ['']
      for (const cell of cellsIn(row)) {
        const last = lines.at(-1) ?? ''
        if (last === '') lines[lines.length - 1] = cell
        else if (columnsOf(`${last} ${cell}`) > columns) lines.push(cell)
        else lines[lines.length - 1] = `${last} ${cell}`
      }
      return lines
    })

/** A frame drawn of characters, and a line of it between any two rows. */
const framed =
  (bar: string, line: string): Layout =>
  rows => [line, ...rows.flatMap(row => [`${bar} ${cellsIn(row).join(` ${bar} `)} ${bar}`, line])]

export const layouts: Readonly<Record<string, Layout>> = {
  'one cell a line': rows => rows.flatMap(cellsIn),
  'one cell a line, empty lines between': rows => rows.flatMap(cellsIn).flatMap(line => [line, '']),
  tabs: between('\t'),
  'tabs without heads': (rows, draw) => between('\t')(withoutHead(rows), draw),
  'tabs of a sheet': inSheet,
  'bars between': between(' | '),
  'bars around': between(' | ', '| ', ' |'),
  commas: between(','),
  blanks: between(' '),
  'blanks without heads': (rows, draw) => between(' ')(withoutHead(rows), draw),
  'columns of print, wide': aligned(true),
  'columns of print, narrow': aligned(false),
  'figures above': rows => rows.flatMap(({ labels, values }) => filled([values.join(' '), labels.join(' ')])),
  'figures below': rows => rows.flatMap(({ labels, values }) => filled([labels.join(' '), values.join(' ')])),
  'figures amid': rows =>
    rows.flatMap(({ labels, values }) => {
      const label = labels.join(' ')
      return values.length > 1 && label.length > 8
        ? [label.slice(0, -3), values.join(' '), label.slice(-3)]
        : [[label, ...values].join(' ')]
    }),
  'line breaks in labels of tabbed text': rows =>
    rows.flatMap(({ labels, values }) =>
      [...labels.slice(0, -1), ...halves(labels.at(-1) ?? '')]
        .slice(0, -1)
        .concat([[...labels.slice(-1).flatMap(halves).slice(-1), ...values].join('\t')]),
    ),
  'tabs and blanks': mixedGaps,
  'tabs and blanks without heads': (rows, draw) => mixedGaps(withoutHead(rows), draw),
  'all figures, all labels': figuresFirst,
  'all labels, all figures': labelsFirst,
  'column after column': columnsFirst,
  'viewer by rows': viewerRows,
  'blanks of a Chinese character': between('\u3000'),
  'tabs with blanks': between(' \t '),
  'full-width bars': between('｜', '｜', '｜'),
  'a frame of pluses': framed('|', '+------+------+'),
  'a frame of lines': framed('│', '├──────┼──────┤'),
  'quoted in a mail': between('\t', '> '),
  'quoted in a mail, blanks': between(' ', '> '),
  'lines of forty columns': wrapped(40),
  'labels on a line, figures on one each': rows => rows.flatMap(({ labels, values }) => [...filled([labels.join(' ')]), ...values]),
  'labels before a tab, figures by blanks': rows =>
    rows.map(({ labels, values }) => [labels.join(' '), values.join(' ')].filter(part => part !== '').join('\t')),
  'groups letter by letter': rows =>
    rows.flatMap(({ labels, values }) => [...labels.slice(0, -1).flatMap(label => [...label]), [...labels.slice(-1), ...values].join(' ')]),
  'one line a table': rows => [rows.map(row => cellsIn(row).join(' ')).join(' ')],
  semicolons: between(';'),
  'merged cells repeated': rows =>
    rows.map(({ labels, values }) =>
      [...(values.length > 0 && labels.length > 0 ? [labels[0] as string, ...labels] : labels), ...values].join('\t'),
    ),
}

/** A report as lines of marks. */
export interface Zone {
  readonly lines: readonly string[]
  /** First line of each table, and one past its last. */
  readonly tables: readonly (readonly [number, number])[]
}

/** The whole report; a table that the layout does not suit is laid out by tabs. */
export const paste = (
  form: Form,
  title: string,
  layout: Layout,
  draw: Draw,
  change: (rows: readonly PrintedRow[], table: number) => readonly PrintedRow[] = rows => rows,
): Zone => {
  const { proactive, requests } = form.tables
  const marked = markOf(form)
  const columnwise = layout === layouts['column after column']
  const plain = between('\t')
  const bodies = [
    (columnwise ? plain : layout)(change(printedRows(proactive, marked), 0), draw),
    layout(change(printedRows(requests, marked), 1), draw),
    (columnwise || layout === figuresFirst || layout === labelsFirst ? plain : layout)(change(printedLineRows(form, marked), 2), draw),
  ]
  const lines: string[] = [title]
  const tables: [number, number][] = []
  const aspects = form.aspects.map(({ name }, index) => `（${'一二三四五'[index]}）${name}情况。运行平稳。`)
  for (const [index, { heading }] of form.sections.entries()) {
    lines.push(heading)
    const body = bodies[index - 1]
    if (body) {
      tables.push([lines.length, lines.length + body.length])
      lines.push(...body)
    } else
      lines.push(...(index === 0 ? aspects : index === 4 ? ['存在不足，今后改进。'] : ['本年度未收取信息处理费，没有其他需要报告的事项。']))
  }
  return { lines, tables }
}

/** The figures in the place of their marks, each as it is written. */
export const withFigures = (form: Form, text: string, figures: Figures, write = (figure: string) => figure): string => {
  const addresses = cellsOf(form).map(({ address }) => address)
  const textOf = (mark: string) => figures[addresses[mark.charCodeAt(0) - firstMark] as CellAddress] ?? ''
  return text.replace(marks, mark => (textOf(mark) === '' ? '' : write(textOf(mark))))
}

/** How often each cell's figure is printed in a text of marks. */
export const printedIn = (form: Form, text: string): ReadonlyMap<CellAddress, number> =>
  new Map([...markOf(form)].map(([address, mark]) => [address, text.split(mark).length - 1]))
