/** Texts that were taken out of pages: pieces in another order than the page's, lines that end at the page's edge. */
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { rulesIn } from '../../testing/findingsIn'
import { type PrintedRow, printedLineRows, printedRows } from '../../testing/printedRows'
import { reconstruct } from '../reconstruct'

const form = forms['2021']
const { proactive, requests } = form.tables

/** Rows whose sums hold: each figure of a row of table three is 1000 and the row's number. */
const figures = new Map(
  cellsOf(form).map(({ address, table, row, column }) => {
    const at = table.blocks.flatMap(block => block.rows).indexOf(row)
    const total = column.key === 'total'
    const parts = table.key === 'requests' ? 6 : 4
    return [address, String((total ? parts : 1) * (1000 + at))]
  }),
)

const inRows = (rows: readonly PrintedRow[]) => rows.map(({ labels, values }) => [...labels, ...values].join(' ')).join('\n')
const inLines = (rows: readonly PrintedRow[]) => rows.flatMap(({ labels, values }) => [...labels, ...values]).join('\n')

const two = inRows(printedRows(proactive, figures))
const three = inRows(printedRows(requests, figures))
const four = inRows(printedLineRows(form, figures))

const read = (tables: { two?: string; three?: string; four?: string }) => {
  const text = [
    '青石县水务局2023年政府信息公开工作年度报告',
    '一、总体情况\n本机关依法公开政府信息。',
    `二、主动公开政府信息情况\n${tables.two ?? two}`,
    `三、收到和处理政府信息公开申请情况\n${tables.three ?? three}`,
    `四、政府信息公开行政复议、行政诉讼情况\n${tables.four ?? four}`,
    '五、存在的主要问题及改进情况\n存在不足，今后改进。',
    '六、其他需要报告的事项\n本年度未收取信息处理费。',
  ].join('\n')
  const lines = text.split('\n').map(line => ({ text: line }))
  return reconstruct({ kind: 'text', lines, pages: [], losses: [] })
}

type Report = ReturnType<typeof read>

const certainIn = (report: Report) => Object.entries(report.cells).filter(([, cell]) => cell && !cell.unread && !cell.uncertain)

/** Cells that are for certain another than what is printed on the page. */
const wrong = (report: Report, printed: (address: string) => string | undefined) =>
  certainIn(report).filter(([address, cell]) => cell?.text !== (printed(address) ?? ''))

const certain = (report: Report, of: string) => certainIn(report).filter(([address]) => address.startsWith(of))

const ofForm = (report: Report) => rulesIn(report).filter(rule => /^(?:column|row|table|cell)/.test(rule))

describe('figures apart from their labels', () => {
  const rows = inLines(printedRows(proactive, figures))
  const first = ['1000', '1000', '1000'].join('\n')
  const second = ['1001', '1001', '1001'].join('\n')

  it('have their row where all stand below', () => expect(wrong(read({ two: rows }), address => figures.get(address as never))).toEqual([]))

  it('are in doubt where some stand above, some below: the row above a blank one may be its own', () => {
    const blank = rows.replace(`规章\n${first}\n行政规范性文件\n${second}`, `${second}\n规章\n行政规范性文件`)
    expect(blank).not.toBe(rows)
    const printed = (address: string) => (address.includes('/regulations/') ? '' : figures.get(address as never))
    const report = read({ two: blank })
    expect(wrong(report, printed)).toEqual([])
    expect(ofForm(report)).toEqual([])
  })

  it('are in doubt where a head stands amid another part: its figure may be of that', () => {
    const torn = rows
      .replace(/\n现行有效件数|(?<=1001\n1001)\n1001/g, '')
      .replace('行政事业性收费\n1005', '现行有效件数\n1001\n行政事业性收费')
    const printed = (address: string) =>
      address.endsWith('/inForce') || address.includes('/fees/') ? undefined : figures.get(address as never)
    expect(wrong(read({ two: torn }), printed)).toEqual([])
  })
})

it('a row whose figures stand on two lines has none for certain where not all of one line are its own', () => {
  const label = '5.要求行政机关确认或重新出具已获取信息'
  const own = printedRows(requests, figures).find(({ labels }) => labels.includes(label))?.values ?? []
  const torn = three.replace(
    `${label} ${own.join(' ')}`,
    `5.要求 ${own.slice(0, 3).join(' ')}\n行政机关确认或 ${own.slice(3).join(' ')}\n重新出具已获取信息`,
  )
  expect(torn).not.toBe(three)
  expect(wrong(read({ three: torn }), address => figures.get(address as never))).toEqual([])
})

describe('a row that goes on behind the foot of a page, a cell a line', () => {
  const label = '4.无正当理由大量反复申请'
  const own = printedRows(requests, figures).find(({ labels }) => labels.includes(label))?.values ?? []
  const foot = 'https://www.example.invalid/nb/1.html\n\n4/6\n'
  const lines = inLines(printedRows(requests, figures))
  /** The row in pieces, in place of its label and figures. */
  const torn = (...pieces: readonly string[]) => {
    const text = lines.replace([label, ...own].join('\n'), pieces.join('\n'))
    expect(text).not.toBe(lines)
    return read({ three: text })
  }
  const [first = '', ...others] = ['54', ...own.slice(1, -1), String(54 + 5 * Number(own[1]))]
  const printed = (address: string) =>
    address.endsWith('excessive/natural') ? first : address.endsWith('excessive/total') ? others.at(-1) : figures.get(address as never)

  it('has no figures for certain whose first stands behind the others', () => {
    const report = torn('4.无正当理由', ...others, first, foot, '大量反复申请')
    expect(wrong(report, printed)).toEqual([])
    expect(rulesIn(report)).not.toContain('requests-row-total')
  })

  it('has none of the next row', () => {
    const report = torn(label, ...others, foot, first)
    expect(certain(report, 'requests/declined.excessive')).toEqual([])
    expect(rulesIn(report)).not.toContain('requests-row-total')
  })

  it('has those that its sum confirms', () =>
    expect(certain(torn('4.无正当理由', first, ...others, foot, '大量反复申请'), 'requests/declined.excessive')).toHaveLength(own.length))

  it('breaks its sum where the foot stands before or behind it', () => {
    const broken = [label, ...own.slice(0, -1), '6']
    expect(rulesIn(torn(foot, ...broken))).toContain('requests-row-total')
    expect(rulesIn(torn(...broken, foot))).toContain('requests-row-total')
  })
})

describe('table four with its heads in pieces', () => {
  const groups = '行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉'
  const pieces = '结\n果\n维\n持\n其他\n结\n未 总 结\n审 计 果\n果 尚\n纠\n正'
  const own = printedLineRows(form, figures).at(-1)?.values ?? []
  const moved = [...own.slice(0, 4), ...own.slice(5, 9), own[4], ...own.slice(9)]

  it('has its figures where the sums say so', () =>
    expect(certain(read({ four: [groups, pieces, ...own].join('\n') }), 'proceedings/')).toHaveLength(own.length))

  it('has none for certain where they do not', () => {
    const report = read({ four: [groups, pieces, ...moved].join('\n') })
    expect(certain(report, 'proceedings/')).toEqual([])
    expect(rulesIn(report)).not.toContain('proceedings-total')
  })

  it('breaks its sums where the heads stand whole, a cell a line', () =>
    expect(rulesIn(read({ four: inLines(printedLineRows(form, figures)).replace('\n4000\n', '\n4001\n') }))).toContain('proceedings-total'))
})

describe('lines that end at the edge of a page', () => {
  /** The table without what stands behind so many figures of a row, and without the last digits of the last. */
  const cutRows = (count: number, digits: number) =>
    printedRows(requests, figures).map(({ labels, values }) => ({
      labels: labels
        .map(label => (label === '科研机构' ? '科研' : label))
        .filter(label => !/^(?:社会公益组织|法律服务机构|其他|总计)$/.test(label)),
      values: [...values.slice(0, count - 1), ...values.slice(count - 1, count).map(value => value.slice(0, digits))],
    }))

  it('leave no column out, nor the last figures certain', () => {
    const report = read({ three: inRows(cutRows(3, 1)) })
    expect(wrong(report, address => figures.get(address as never))).toEqual([])
    expect(ofForm(report)).toEqual([])
  })

  it('leave totals in doubt of which all that are as long lack their end', () => {
    const short = three.replace(/ (6\d{3})$/gm, (_, total: string) => ` ${total.slice(0, 2)}`)
    const report = read({ three: short })
    expect(wrong(report, address => figures.get(address as never))).toEqual([])
    expect(rulesIn(report)).not.toContain('requests-row-total')
  })

  it('are none where one total alone does not hold, one head is written otherwise or one column is left out', () => {
    expect(rulesIn(read({ three: three.replace(/ 6018$/m, ' 601') }))).toContain('requests-row-total')
    expect(rulesIn(read({ three: three.replace('科研机构', '科研') }))).toContain('column-label')
    const headless = three.replace(/ (?:总计|6\d{3})$/gm, '')
    expect(rulesIn(read({ three: headless }))).toContain('column-missing')
  })
})

it('marks of a mail before each line take no blank row out of its table', () => {
  const quoted = inLines(printedRows(proactive, figures))
    .replace(/\n1005$/, '\n')
    .replace(/^/gm, '> ')
    .replace(/\n/g, '\n> \n')
  expect(ofForm(read({ two: quoted }))).not.toContain('row-missing')
})

describe('the first part of table two behind the others', () => {
  const rows = printedRows(proactive, figures)
  const parts = [rows.slice(0, 4), rows.slice(4)].map(part =>
    part.map(({ labels, values }) => [...labels, ...values].join('\t')).join('\n'),
  )
  const [first = '', others = ''] = parts

  it('has its rows where its heads break within words over lines', () => {
    const torn = first
      .replace('信息内容\t本年制发件数', '信息\n内容\t本年\n制发件数')
      .replace('本年废止件数\t现行有效件数', '本年\n废止件数\t现\n行有效件数')
      .replace('行政规范性文件', '行\n政规范性文件')
    expect(torn.split('\n')).toHaveLength(first.split('\n').length + 5)
    const report = read({ two: `${others}\n\n续表\n${torn}` })
    expect(ofForm(report)).not.toContain('row-missing')
    expect(wrong(report, address => figures.get(address as never))).toEqual([])
  })
})
