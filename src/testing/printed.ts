/** Prints a report's tables the way text extraction leaves them, for tests of the reconstruction: same figures, many shapes. */
import { addressOf, cellsOf } from '../statute/compiled'
import type { CellAddress, Form, Row, Table } from '../statute/form'

/** Figures of a report by address; cells not named are 0. */
export type Figures = Readonly<Partial<Record<CellAddress, string>>>

/** Draws whole numbers from 0 to below `bound`; the same seed draws the same numbers. */
export type Draw = (bound: number) => number

/** A small deterministic generator (mulberry32), so that a failing print can be printed again. */
export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0
  return bound => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * bound)
  }
}

/** Figures that are 0, short or long, and never alike by design. */
export const drawFigures = (form: Form, draw: Draw): Figures =>
  Object.fromEntries(
    cellsOf(form).map(cell => [
      cell.address,
      draw(2) === 0
        ? '0'
        : cell.column.quantity === 'amount' && cell.row.key === 'fees'
          ? `${draw(9000)}.${1 + draw(9)}`
          : String(draw(draw(3) === 0 ? 20000 : 30)),
    ]),
  )

const figure = (figures: Figures, table: Table, row: string, column: string): string => figures[addressOf(table.key, row, column)] ?? '0'

const rowFigures = (figures: Figures, table: Table, row: Row): string[] => {
  const block = table.blocks.find(each => each.rows.includes(row))
  return (block?.columns ?? []).map(column => figure(figures, table, row.key, column.key))
}

const frame = (form: Form, title: string, tables: readonly string[]): string => {
  const [one, two, three, four, five, six] = form.sections.map(section => section.heading)
  const overview =
    '（一）主动公开情况。公开信息若干。\n（二）依申请公开情况。依法办理。\n（三）政府信息管理情况。规范有序。\n（四）平台建设情况。运行平稳。\n（五）监督保障情况。落实到位。'
  return [
    title,
    one,
    overview,
    two,
    tables[0],
    three,
    tables[1],
    four,
    tables[2],
    five,
    '存在不足，今后改进。',
    six,
    '本年度未收取信息处理费。',
  ].join('\n\n')
}

/** Breaks a label into lines at random places, never inside a numeral. */
const wrap = (text: string, draw: Draw, most: number): string[] => {
  const parts = 1 + draw(most)
  let rest = text
  const lines: string[] = []
  for (let part = 1; part < parts && rest.length > 6; part++) {
    const cut = 4 + draw(rest.length - 5)
    lines.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return [...lines, rest]
}

/** Tears a row of figures over one or two lines. */
const tear = (values: readonly string[], draw: Draw): string[] => {
  if (values.length < 2 || draw(4) > 0) return [values.join(' ')]
  const cut = 1 + draw(values.length - 1)
  return [values.slice(0, cut).join(' '), values.slice(cut).join(' ')]
}

const maybePageNumber = (draw: Draw): string[] => (draw(12) === 0 ? [`- ${1 + draw(9)} -`] : draw(12) === 0 ? [''] : [])

/** A row as text extraction leaves it: label and figures on one line, on several, or the figures between the label's halves. */
const tornRow = (label: string, values: readonly string[], draw: Draw): string[] => {
  const lines = wrap(label, draw, 3)
  if (lines.length === 1 && draw(3) > 0) return [`${label} ${values.join(' ')}`, ...maybePageNumber(draw)]
  if (lines.length > 1 && draw(3) === 0) return [lines[0] as string, values.join(' '), ...lines.slice(1), ...maybePageNumber(draw)]
  return [...lines, ...tear(values, draw), ...maybePageNumber(draw)]
}

/** A report as the torn lines of a PDF's text. */
export const printTorn = (form: Form, title: string, figures: Figures, draw: Draw): string => {
  const { proactive, requests, proceedings } = form.tables
  const two = proactive.blocks.flatMap(block => [
    block.heading ?? '',
    [block.corner, ...block.columns.map(column => column.label)].join(' '),
    ...block.rows.flatMap(row => [`${row.label} ${rowFigures(figures, proactive, row).join(' ')}`, ...maybePageNumber(draw)]),
  ])
  const block = requests.blocks[0] as Table['blocks'][number]
  let group = ''
  const three = [
    ...wrap(requests.note ?? '', draw, 2),
    '申请人情况',
    ...block.columns.flatMap(column => wrapColumn(column.label, draw)),
    ...block.rows.flatMap(row => {
      const own = row.under?.at(-1) ?? ''
      const heading = own === group || own === '' ? [] : wrap(own, draw, 2)
      group = own
      return [...heading, ...tornRow(row.label, rowFigures(figures, requests, row), draw)]
    }),
  ]
  const line = proceedings.blocks[0] as Table['blocks'][number]
  const four = [
    '行政复议 行政诉讼',
    ...line.rows.flatMap((_, index) => [
      ...(index === 1 ? ['未经复议直接起诉 复议后起诉'] : []),
      ...line.columns.flatMap(column => wrapColumn(column.label, draw)),
    ]),
    ...tear(
      line.rows.flatMap(row => rowFigures(figures, proceedings, row)),
      draw,
    ),
  ]
  return frame(form, title, [two.join('\n'), three.join('\n'), four.join('\n')])
}

const wrapColumn = (label: string, draw: Draw): string[] =>
  draw(2) === 0 || label.length < 4 ? [label] : [label.slice(0, 2), label.slice(2)]

/** A report with its tables as cells between delimiters; merged cells are left empty or, at random, out, as copies of web pages do. */
export const printDelimited = (form: Form, title: string, figures: Figures, draw: Draw, delimiter: '\t' | '|'): string => {
  const line = (cells: readonly string[]) => (delimiter === '\t' ? cells.join('\t') : `| ${cells.join(' | ')} |`)
  const { proactive, requests, proceedings } = form.tables
  const two = proactive.blocks.flatMap(block => {
    const pad = (cells: readonly string[]) => line([...cells, ...new Array<string>(Math.max(0, 4 - cells.length)).fill('')])
    return [
      pad([block.heading ?? '']),
      pad([block.corner ?? '', ...block.columns.map(column => column.label)]),
      ...block.rows.map(row => pad([row.label, ...rowFigures(figures, proactive, row)])),
    ]
  })
  const block = requests.blocks[0] as Table['blocks'][number]
  const drop = delimiter === '\t' && draw(2) === 0
  let group: string | undefined
  let outcome: string | undefined
  const three = block.rows.map(row => {
    const under = row.under ?? []
    const first = under[0] !== undefined && under[0] !== outcome ? under[0] : ''
    const second = under[1] !== undefined && under[1] !== group ? under[1] : ''
    outcome = under[0]
    group = under[1]
    const values = rowFigures(figures, requests, row)
    const labels = under.length === 0 ? [row.label, '', ''] : under.length === 1 ? [first, row.label, ''] : [first, second, row.label]
    // Copies of web pages leave the empty cell of a merged label out and an empty one at the end of the line.
    if (drop && under.length < 2) return line([...labels.slice(0, 2), ...values, ''])
    return line([...labels, ...values])
  })
  const heads = [
    line([requests.note ?? '', '', '', '申请人情况', '', '', '', '', '', '']),
    line(['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计']),
    line(['', '', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '']),
  ]
  const rule = delimiter === '|' ? [line(new Array<string>(10).fill('---'))] : []
  const row = proceedings.blocks[0] as Table['blocks'][number]
  const results = row.columns.map(column => column.label)
  const none = (count: number) => new Array<string>(count).fill('')
  const four = [
    line(['行政复议', ...none(4), '行政诉讼', ...none(9)]),
    line([...results, '未经复议直接起诉', ...none(4), '复议后起诉', ...none(4)]),
    line([...none(5), ...results, ...results]),
    line(row.rows.flatMap(each => rowFigures(figures, proceedings, each))),
  ]
  return frame(form, title, [two.join('\n'), [heads[0], ...rule, ...heads.slice(1), ...three].join('\n'), four.join('\n')])
}
