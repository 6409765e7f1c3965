/** Text as people paste it: whatever parts cells and breaks lines, a figure is in its cell or the cell is unread. */
import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../model/source'
import { cellsOf } from '../statute/compiled'
import type { Table } from '../statute/form'
import { forms } from '../statute/forms'
import { everyFindingIn } from '../testing/findingsIn'
import { type PrintedRow, printedLineRows, printedRows, valuesOfRow } from '../testing/printedRows'
import { reconstruct } from './reconstruct'

const form = forms['2021']
const { proactive, requests, proceedings } = form.tables

/** Every cell has a figure of its own, so that no two can change places unseen. */
const figureOf = new Map(cellsOf(form).map(({ address }, index) => [address, String(index + 3)]))

const valuesOf = (table: Table, row: string) => valuesOfRow(table, row, figureOf)
const rowsOf = (table: Table) => printedRows(table, figureOf)
const lineRows = printedLineRows(form, figureOf)
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

type Layout = (rows: readonly PrintedRow[]) => string
const eachCell: Layout = rows => rows.flatMap(({ labels, values }) => [...labels, ...values]).join('\n')
const between =
  (mark: string, end = ''): Layout =>
  rows =>
    rows.map(({ labels, values }) => [...labels, ...values].join(mark) + end).join('\n')
const tabs = between('\t')

const reportOf = (two: string, three: string, four: string): string =>
  [
    '青石县虚构局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '本机关依法公开政府信息。',
    '二、主动公开政府信息情况',
    two,
    '三、收到和处理政府信息公开申请情况',
    three,
    '四、政府信息公开行政复议、行政诉讼情况',
    four,
    '五、存在的主要问题及改进情况',
    '存在不足，今后改进。',
    '六、其他需要报告的事项',
    '本年度未收取信息处理费。',
  ].join('\n')

const laidOut = (layout: Layout): string => reportOf(layout(rowsOf(proactive)), layout(rowsOf(requests)), layout(lineRows))

const read = (text: string) => {
  const source: SourceDocument = { kind: 'text', lines: text.split('\n').map(line => ({ text: line })), pages: [], losses: [] }
  return reconstruct(source)
}

/** What is not as printed, unread cells as such; findings of rows and heads besides. */
const differences = (text: string, printed: (address: string) => string | null | undefined = address => figureOf.get(address as never)) => {
  const report = read(text)
  const cells = cellsOf(form).flatMap(({ address }) => {
    const cell = report.cells[address]
    const said = !cell || cell.unread || cell.uncertain ? 'unread' : cell.value === null ? null : String(cell.value)
    return said === printed(address) ? [] : [`${address}: ${said}`]
  })
  const findings = everyFindingIn(report).filter(({ rule }) => /^(?:row|column|table|cell-not|section-missing)/.test(rule))
  return [...cells, ...findings.map(({ rule }) => rule)]
}

const withNewlines: Layout = rows =>
  rows
    .map(({ labels, values }) =>
      [
        ...labels.map((label, index) =>
          index === labels.length - 1 && label.length > 5 ? `${label.slice(0, 4)}\n${label.slice(4)}` : label,
        ),
        ...values,
      ].join('\t'),
    )
    .join('\n')

const figuresAbove: Layout = rows =>
  rows.map(({ labels, values }) => [values.join(' '), labels.join(' ')].filter(Boolean).join('\n')).join('\n')
const figuresBelow: Layout = rows =>
  rows.map(({ labels, values }) => [labels.join(' '), values.join(' ')].filter(Boolean).join('\n')).join('\n')
const figuresAmid: Layout = rows =>
  rows
    .map(({ labels, values }) => {
      const label = labels.join(' ')
      return values.length > 1 && label.length > 8
        ? `${label.slice(0, -3)}\n${values.join(' ')}\n${label.slice(-3)}`
        : [label, ...values].join(' ')
    })
    .join('\n')
const mixedGaps: Layout = rows =>
  rows
    .map(({ labels, values }, index) =>
      [...labels, ...values].reduce((line, cell, at) => `${line}${(at + index) % 3 === 0 ? ' ' : '\t'}${cell}`),
    )
    .join('\n')
const figuresFirst: Layout = rows =>
  [...rows.filter(({ values }) => values.length > 0).map(({ values }) => values.join(' ')), ...rows.flatMap(({ labels }) => labels)].join(
    '\n',
  )
const repeated: Layout = rows =>
  rows
    .map(({ labels, values }) => [...(values.length > 0 && labels.length > 0 ? [labels[0], ...labels] : labels), ...values].join('\t'))
    .join('\n')

/** As copied from a list that numbers its items by itself. */
const withoutNumerals =
  (numeral: RegExp, layout: Layout): Layout =>
  rows =>
    layout(rows.map(({ labels, values }) => ({ labels: labels.map(label => label.replace(numeral, '')), values })))

const lettersApart: Layout = rows => rows.map(({ labels, values }) => [...labels.join(''), ...values].join(' ')).join('\n')

const layouts: Readonly<Record<string, string>> = {
  'items without their numerals': laidOut(withoutNumerals(/^\d\./, tabs)),
  'items without their numerals, between bars': laidOut(withoutNumerals(/^\d\./, between(' | '))),
  'items without the marks of their numerals': laidOut(withoutNumerals(/(?<=^\d)\./, between(' | '))),
  'one cell a line': laidOut(eachCell),
  'one cell a line, an empty line between': laidOut(rows => eachCell(rows).replace(/\n/g, '\n\n')),
  'one cell a line, each with a bar, and bars alone for merged cells': laidOut(rows => between(' |\n', ' |\n||||')(rows)),
  'bars between cells': laidOut(between(' | ')),
  'bars behind cells': laidOut(between(' | ', ' |')),
  'commas between cells': laidOut(between(',', ',,,')),
  'line breaks within labels of tabbed text': laidOut(withNewlines),
  'figures above their labels': laidOut(figuresAbove),
  'figures below their labels': laidOut(figuresBelow),
  'figures amid their labels': laidOut(figuresAmid),
  'some tabs as blanks': laidOut(mixedGaps),
  'all figures before all labels': reportOf(figuresFirst(rowsOf(proactive)), figuresFirst(rowsOf(requests)), tabs(lineRows)),
  'merged cells repeated': laidOut(repeated),
  'a table a line': laidOut(rows => rows.map(({ labels, values }) => [...labels, ...values].join(' ')).join(' ')),
  'bars of a drawn frame': laidOut(rows => rows.map(row => `├───┼───┤\n${between(' │ ')([row])}`).join('\n')),
  'letters of labels apart': reportOf(lettersApart(rowsOf(proactive)), tabs(rowsOf(requests)), tabs(lineRows)),
  'notes below the tables': laidOut(rows => `${between(' ')(rows)}\n说明：其他处理包括撤回申请 2 件`),
}

describe('text is read whatever parts its cells', () => {
  for (const [name, text] of Object.entries(layouts)) it(name, () => expect(differences(text)).toEqual([]))
})

describe('text that says less than it should', () => {
  const rowsWith = (label: string, values: readonly string[]) =>
    rowsOf(proactive).map(row => (row.labels.at(-1) === label ? { ...row, values } : row))
  const withProactive = (rows: readonly PrintedRow[], layout: Layout) => reportOf(layout(rows), layout(rowsOf(requests)), layout(lineRows))

  it('rows in other places than on the form have their own figures', () => {
    const moved = [...rowsOf(requests)]
    const at = moved.findIndex(({ labels }) => labels.includes('2.重复申请'))
    moved.splice(at + 2, 0, ...moved.splice(at, 1))
    for (const layout of [eachCell, figuresBelow, between(' ')]) {
      const found = differences(reportOf(tabs(rowsOf(proactive)), layout(moved), tabs(lineRows)))
      expect(found.filter(text => text.includes(':'))).toEqual([])
    }
  })

  it('two figures under three columns are unread: nobody can tell which is missing', () => {
    const text = withProactive(rowsWith('规章', ['8', '9']), between(' | '))
    expect(differences(text, address => (address.includes('regulations') ? 'unread' : figureOf.get(address as never)))).toEqual([])
  })

  it('a line of a no-break space is a blank cell', () => {
    const text = withProactive(rowsWith('规章', ['8', '\u00a0', '9']), eachCell)
    const wanted: Record<string, string | null> = {
      'proactive/regulations/issued': '8',
      'proactive/regulations/repealed': null,
      'proactive/regulations/inForce': '9',
    }
    expect(differences(text, address => (address in wanted ? wanted[address] : figureOf.get(address as never)))).toEqual([])
  })

  it('words in place of a figure are what the cell says, never a blank', () => {
    for (const layout of [tabs, between(' | ')]) {
      const { cells } = read(withProactive(rowsWith('行政许可', ['详见附件']), layout))
      expect(cells['proactive/licensing/decisions']).toMatchObject({ text: '详见附件', value: null })
      expect(cells['proactive/punishment/decisions']?.value).not.toBeNull()
    }
  })

  it('of a sheet without the blanks at its ends a short row says which of its cells are there', () => {
    const sheet: Layout = rows => {
      const width = Math.max(...rows.map(({ values }) => values.length))
      return rows
        .map(({ labels, values }, index) => {
          const item = width < 7 || values.length === 0 ? labels : [...new Array<string>(labels.length > 1 ? 0 : 1).fill(''), ...labels]
          const kept = width < 7 ? values : values.map((value, at) => ((at + index) % 3 === 1 ? '' : value))
          return [...item, ...kept].join('\t').replace(/\t+$/, '')
        })
        .join('\n')
    }
    const text = reportOf(sheet(rowsWith('规章', ['8'])), sheet(rowsOf(requests)), tabs(lineRows))
    const { cells } = read(text)
    const of = (column: string) => cells[`proactive/regulations/${column}` as never] as { value: number | null; unread?: true } | undefined
    expect(['issued', 'repealed', 'inForce'].map(column => [of(column)?.value, of(column)?.unread])).toEqual([
      [8, undefined],
      [null, undefined],
      [null, undefined],
    ])
  })

  it('a missing line is no blank cell', () => {
    const text = withProactive(rowsWith('规章', ['8', '9']), eachCell)
    expect(differences(text, address => (address.includes('regulations') ? 'unread' : figureOf.get(address as never)))).toEqual([])
  })

  it('a label without its line of figures is unread where figures have lines of their own', () => {
    const own = valuesOf(requests, 'declined.repeat').join(' ')
    const text = laidOut(figuresBelow).replace(`\n${own}\n`, '\n')
    expect(read(text).cells['requests/declined.repeat/natural']?.unread).toBe(true)
  })

  it('a table in one line that is torn goes on in the next one', () => {
    const text = laidOut(rows => rows.map(({ labels, values }) => [...labels, ...values].join(' ')).join(' ')).replace(
      '行政处罚 ',
      '行政处罚\n',
    )
    expect(differences(text)).toEqual([])
  })

  it('half a label alone is no blank row: its figures stood with the rest', () => {
    const text = laidOut(withNewlines).replace(/\n三类内部事务信息[^\n]*/, '')
    expect(differences(text, address => (address.includes('refused.internal') ? 'unread' : figureOf.get(address as never)))).toEqual([])
  })

  it('a row of which only the beginning of its label was copied is unread, one of which only the numeral was is missing', () => {
    const withInstead = (text: string) => differences(laidOut(tabs).replace(/5\.属于三类内部事务信息\t.*/, text))
    const found = withInstead('5.属于')
    expect(found).toHaveLength(7)
    expect(found.every(text => text.startsWith('requests/refused.internal') && text.endsWith('unread'))).toBe(true)
    expect(withInstead('5.')).toContain('row-missing')
  })

  it('a heading of a block that was copied behind all blocks is not written as another one’s', () => {
    const two = [
      ...[
        '规章',
        '',
        '信息内容',
        '',
        '行政规范性文件',
        '',
        '第二十条第（一）项',
        '本年制发件数',
        '本年废止件数',
        '0',
        '0',
        '',
        '现行有效件数',
        '0',
      ],
      ...['', '行政处罚', '行政强制', '', '信息内容', '信息内容', '', '信息内容', '行政事业性收费', '', '24', '', '5', ''],
      ...['第二十条第（五）项', '本年处理决定数量', '0', '第二十条第（六）项', '本年处理决定数量', '0', '0', '第二十条第（八）项'],
      ...['本年收费金额（单位：万元）', '0'],
    ].join('\n')
    const found = everyFindingIn(read(reportOf(two, tabs(rowsOf(requests)), tabs(lineRows))))
    expect(found.filter(({ rule }) => rule === 'column-label')).toEqual([])
  })

  it('a label that was copied behind the table is no row in another place: its figures stand where they should', () => {
    const last = '2.重复申请'
    const three = between(' ')(rowsOf(requests)).replace(`${last} `, '')
    expect(differences(reportOf(tabs(rowsOf(proactive)), `${three}\n${last}`, tabs(lineRows)))).toEqual([])
  })

  it('a figure that lost the gap to its label is told from it', () =>
    expect(differences(laidOut(tabs).replace(/行政强制\t/, '行政强制'))).toEqual([]))

  it('a label whose letters stand apart on its line is not accused of lacking some', () => {
    const apart: readonly (readonly [string, string])[] = [
      ['4.无正当理由', '4 . 无 正 当理由'],
      ['1.申请人无正当理由', '1 .申请 人 无 正当理由'],
      ['7.属于行政执法案卷', '7 .属 于行政 执法案卷'],
    ]
    for (const layout of [tabs, between('  ')]) {
      const text = apart.reduce((all, [label, spaced]) => all.replace(label, spaced), laidOut(layout))
      expect(differences(text).filter(one => !one.endsWith('unread'))).toEqual([])
    }
    const lacking = laidOut(between('  ')).replace('7.属于行政执法案卷', '7.于行政 执法案卷')
    expect(differences(lacking)).toEqual(['row-label'])
  })

  it('the numeral of a label whose mark stands apart is no figure of the row before', () => {
    for (const gap of [' . ', ' .', ' 、 '])
      for (const layout of [tabs, between(' ')])
        expect(differences(laidOut(layout).replace(/(?<=\d)\.(?=[\u4e00-\u9fff])/g, gap))).toEqual([])
  })

  it('figures that nothing tells from their label leave the row unread', () => {
    const text = laidOut(between(' ')).replace(/行政强制 /, '行政强制;')
    expect(differences(text, address => (address.includes('coercion') ? 'unread' : figureOf.get(address as never)))).toEqual([])
  })

  it('a line with a number alone is no part of a row that has its cells, and makes its blank ones doubtful', () => {
    const [one = '', ...rest] = valuesOf(requests, 'declined.repeat')
    const three = between(' | ')(rowsOf(requests)).replace(`2.重复申请 | ${one} |`, '2.重复申请 |  |').replace('\n3.要求', '\n7\n3.要求')
    const text = reportOf(tabs(rowsOf(proactive)), three, tabs(lineRows))
    const { cells } = read(text)
    expect(cells['requests/declined.repeat/natural']?.unread).toBe(true)
    expect(cells['requests/declined.repeat/total']).toMatchObject({ value: Number(rest.at(-1)) })
    expect(
      differences(text, address => (address === 'requests/declined.repeat/natural' ? 'unread' : figureOf.get(address as never))),
    ).toEqual([])
  })

  it('a copied row that breaks at cells with blocks is read where all its cells are there, for blank ones behind a block are left out', () => {
    const row = `2.重复申请\t${valuesOf(requests, 'declined.repeat').join('\t')}`
    const columns = requests.blocks[0]?.columns ?? []
    const reads = (copied: string, wanted: readonly (string | null)[]) => {
      const text = reportOf(tabs(rowsOf(proactive)), tabs(rowsOf(requests)).replace(row, `2.重复申请${copied}`), tabs(lineRows))
      const cells = new Map<string, string | null>(
        columns.map(({ key }, at) => [`requests/declined.repeat/${key}`, wanted[at] ?? null] as const),
      )
      expect(differences(text, address => (cells.has(address) ? cells.get(address) : figureOf.get(address as never)))).toEqual([])
    }
    const unread = columns.map(() => 'unread')
    reads('\t4\t\t\n9\n3\t\t5\t21', ['4', null, '9', '3', null, '5', '21'])
    reads('\t\t\t\t\n9\n4\n13', unread)
    reads('\t11\t3\t9\t\t\n9\n32', unread)
    // The last cell may be one for remarks.
    reads('\t11\t3\t9\t\t\n9\n32\t', unread)
  })

  it('rows whose figures stand a line below their labels are unread, from the label without any to the figures without a label', () => {
    const of = (row: string) => valuesOf(requests, row).join(' ')
    const three = between(' ')(rowsOf(requests))
      .replace('（五）不予处理 ', '')
      .replace(`2.重复申请 ${of('declined.repeat')}`, '2.重复申请')
      .replace(
        `3.要求提供公开出版物 ${of('declined.publication')}`,
        `（五）不予 3.要求提供公开出版物 ${of('declined.repeat')}\n处理 ${of('declined.publication')}`,
      )
    const text = reportOf(tabs(rowsOf(proactive)), three, tabs(lineRows))
    const isShifted = (address: string) => /declined\.(?:repeat|publication)/.test(address)
    expect(differences(text, address => (isShifted(address) ? 'unread' : figureOf.get(address as never)))).toEqual([])
  })

  it('a row with a cell less than the others is unread', () => {
    const three = tabs(rowsOf(requests))
      .split('\n')
      .map(line => line.replace(/^(2\.重复申请\t\d+)\t/, '$1'))
      .join('\n')
    const text = reportOf(tabs(rowsOf(proactive)), three, tabs(lineRows))
    expect(differences(text, address => (address.includes('declined.repeat') ? 'unread' : figureOf.get(address as never)))).toEqual([])
  })

  it('a table of which no word was copied is unread, not absent', () => {
    const figures = rowsOf(requests).flatMap(({ values }) => (values.length > 0 ? [values.join(' ')] : []))
    const text = reportOf(tabs(rowsOf(proactive)), figures.join('\n'), tabs(lineRows))
    expect(differences(text, address => (address.startsWith('requests/') ? 'unread' : figureOf.get(address as never)))).toEqual([])
  })

  it('a row that is not there is unread, not missing, where the figures of another stand without their label', () => {
    const rows = rowsOf(proactive).filter(({ labels }) => !labels.includes('规章'))
    const text = withProactive(rows, tabs).replace('行政事业性收费\t', '')
    expect(differences(text, address => (/regulations|fees|charges/.test(address) ? 'unread' : figureOf.get(address as never)))).toEqual([])
  })

  it('a label alone is no blank row where the next one has the figures of two', () => {
    const [one, two] = ['declined.petition', 'declined.repeat'].map(row => valuesOf(requests, row).join(' '))
    const three = between(' ')(rowsOf(requests)).replace(` ${one}`, '').replace(`2.重复申请 ${two}`, `2.重复申请\n${one} ${two}`)
    const text = reportOf(tabs(rowsOf(proactive)), three, tabs(lineRows))
    expect(
      differences(text, address => (/declined\.(?:petition|repeat)/.test(address) ? 'unread' : figureOf.get(address as never))),
    ).toEqual([])
  })

  it('figures in the merged columns beside a row of one figure leave its own where it is', () => {
    const text = withProactive(rowsWith('行政许可', [figureOf.get('proactive/licensing/decisions') ?? '', '0', '0']), between(' | ', ' |'))
    expect(differences(text)).toEqual([])
  })
})

describe('more than one table', () => {
  it('three tables under headings of their own are one', () => {
    const names = ['行政复议', '行政诉讼：未经复议直接起诉', '行政诉讼：复议后起诉']
    const parts = ['review', 'direct', 'afterReview'].map(
      (row, index) => `（${'一二三'[index]}）${names[index]}\n${results.join('\t')}\n${valuesOf(proceedings, row).join('\t')}`,
    )
    expect(differences(reportOf(tabs(rowsOf(proactive)), tabs(rowsOf(requests)), parts.join('\n\n')))).toEqual([])
  })

  it('a sentence with a figure over figures that were copied before their labels takes none of them', () => {
    const rows = rowsOf(proactive)
    const copied = [
      ...rows.flatMap(({ values }) => (values.length > 0 ? [values.join(' ')] : [])),
      ...rows.flatMap(({ labels }) => labels),
    ].join('\n')
    const said = (words: string) => reportOf(`${words}\n${copied}`, tabs(rowsOf(requests)), tabs(lineRows))
    expect(differences(said('全年依法公开信息 156 条，具体情况见下表：'))).toEqual([])
    // In other words it may be a row of the office's own, and then no figure below it is told to be nobody's.
    const { cells } = read(said('全年依法公开信息 156 条'))
    expect(
      Object.entries(cells).filter(([address, cell]) => address.startsWith('proactive/') && cell?.value === null && !cell.unread),
    ).toEqual([])
  })

  it('columns of table four that were copied one after the other have each figure below its head', () => {
    const names = ['行政复议', '行政诉讼\n未经复议直接起诉', '复议后起诉']
    const groups = ['review', 'direct', 'afterReview'].map((row, index) => {
      const values = valuesOf(proceedings, row)
      return [names[index], ...results.flatMap((head, at) => [head, values[at]])].join('\n')
    })
    const whole = reportOf(tabs(rowsOf(proactive)), tabs(rowsOf(requests)), groups.join('\n'))
    expect(differences(whole)).toEqual([])
    // With one head lost nothing says which figure is whose.
    const torn = whole.replace('复议后起诉\n结果维持\n', '复议后起诉\n')
    expect(differences(torn, address => (address.startsWith('proceedings/') ? 'unread' : figureOf.get(address as never)))).toEqual([])
  })

  it("last year's table before this year's is not read for it", () => {
    const last = tabs(lineRows.map(row => ({ ...row, values: row.values.map(() => '1') })))
    const both = `2022年度情况（供对比）：\n${last}\n2023年度情况：\n${tabs(lineRows)}`
    expect(differences(reportOf(tabs(rowsOf(proactive)), tabs(rowsOf(requests)), both))).toEqual([])
  })

  it("last year's figures are not this year's where this year's table is blank", () => {
    const [last, own] = ['1', ''].map(figure => tabs(lineRows.map(row => ({ ...row, values: row.values.map(() => figure) }))))
    for (const both of [`2022年度情况：\n${last}\n2023年度情况：\n${own}`, `本年度情况：\n${own}\n上年度情况：\n${last}`]) {
      const { cells } = read(reportOf(tabs(rowsOf(proactive)), tabs(rowsOf(requests)), both))
      const said = cellsOf(form).flatMap(({ address }) =>
        address.startsWith('proceedings/') && cells[address]?.value !== null && !cells[address]?.unread ? [cells[address]?.value] : [],
      )
      expect(said).toEqual([])
    }
  })

  it('captions over a table may be a year alone; where they are none, nobody says which of two tables is meant', () => {
    const last = tabs(rowsOf(requests).map(row => ({ ...row, values: row.values.map(() => '1') })))
    const both = (other: string, own: string) =>
      differences(reportOf(tabs(rowsOf(proactive)), `${other}\n${last}\n${own}\n${tabs(rowsOf(requests))}`, tabs(lineRows)), address =>
        other === '一张表' && address.startsWith('requests/') ? 'unread' : figureOf.get(address as never),
      )
    expect(both('2022年：', '（二）本年度')).toEqual([])
    expect(both('对比：上年（2022年）', '（二）2023年情况')).toEqual([])
    expect(both('表：2022年情况', '这是现在的表')).toEqual([])
    expect(both('又一张表', '（二）2023年情况')).toEqual([])
    expect(both('1.2022年情况', '2.2023年情况')).toEqual([])
    expect(both('一、上年度情况', '二、本年度情况')).toEqual([])
    expect(both('（一）上一年度', '本年情况：')).toEqual([])
    expect(both('一张表', '另一张表：')).toEqual([])
    expect(both('去年的表', '现在的表：')).toEqual([])
  })

  it('a table that stands twice with other figures is unread: which is the report’s own nobody says', () => {
    const other = tabs(rowsOf(proactive).map(row => ({ ...row, values: row.values.map(() => '1') })))
    const text = reportOf(`${other}\n${tabs(rowsOf(proactive))}`, tabs(rowsOf(requests)), tabs(lineRows))
    expect(differences(text, address => (address.startsWith('proactive/') ? 'unread' : figureOf.get(address as never)))).toEqual([])
  })

  it('a column of the office’s own behind the last of the form is told by its head', () => {
    const rows = rowsOf(requests).map(row =>
      row.values.length > 0
        ? { ...row, values: [...row.values, row.labels.includes('2.重复申请') ? '' : '9'] }
        : { ...row, labels: row.labels.includes('总计') ? [...row.labels, '上年总计'] : row.labels },
    )
    for (const layout of [tabs, between(' | '), between(' | ', ' |')])
      expect(differences(reportOf(tabs(rowsOf(proactive)), layout(rows), tabs(lineRows)))).toEqual(['column-extra'])
    // Without a head nothing says which of eight figures is none of the form's.
    const nameless = rows.map(row => ({ ...row, labels: row.labels.filter(label => label !== '上年总计') }))
    const { cells } = read(reportOf(tabs(rowsOf(proactive)), tabs(nameless), tabs(lineRows)))
    expect(cells['requests/declined.petition/natural']?.unread).toBe(true)
  })

  it('heads that are none of the form’s begin another table', () => {
    const own = '序号\t渠道\t数量\n1\t网站\t3\n2\t微信\t5'
    expect(differences(reportOf(`${tabs(rowsOf(proactive))}\n${own}`, tabs(rowsOf(requests)), tabs(lineRows)))).toEqual([])
  })

  it("a table of the office's own behind this one is none of it", () => {
    const own = '按季度统计如下：\n序号\t季度\t收到\t办结\n1\t一季度\t3\t3\n2\t二季度\t7\t7\n\t合计\t10\t10'
    expect(differences(reportOf(tabs(rowsOf(proactive)), `${tabs(rowsOf(requests))}\n\n${own}`, tabs(lineRows)))).toEqual([])
  })

  it('of two lines of figures that nothing tells apart none is read', () => {
    const last = tabs(lineRows.map(row => ({ ...row, values: row.values.map(() => '1') })))
    const text = reportOf(tabs(rowsOf(proactive)), tabs(rowsOf(requests)), `${last}\n${tabs(lineRows)}`)
    expect(differences(text, address => (address.startsWith('proceedings/') ? 'unread' : figureOf.get(address as never)))).toEqual([])
  })

  it('a table whose heading was not copied is none of the one before it', () => {
    for (const layout of [eachCell, tabs, figuresBelow]) {
      const text = laidOut(layout).replace('四、政府信息公开行政复议、行政诉讼情况\n', '')
      expect(differences(text)).toEqual(['section-missing'])
    }
  })

  it('rows pasted again are rows too many, however many, and put no figure in the row of another', () => {
    const rows = rowsOf(requests)
    for (const layout of [eachCell, figuresAbove])
      for (const count of [1, 3, rows.length]) {
        const again = rows.slice(6, 6 + count).map(row => ({ ...row, values: row.values.map(() => '1') }))
        const found = differences(reportOf(tabs(rowsOf(proactive)), layout([...rows, ...again]), tabs(lineRows)))
        expect(found.filter(text => text !== 'row-extra' && !text.endsWith(': unread'))).toEqual([])
      }
  })

  it('a block that was copied after the others stands in its place', () => {
    const rows = rowsOf(proactive)
    const text = `${between(' ')(rows.slice(4))}\n${between(' | ', ' |')(rows.slice(0, 4))}`
    expect(differences(reportOf(text, tabs(rowsOf(requests)), tabs(lineRows)))).toEqual([])
  })
})

describe('marks that part no cells elsewhere', () => {
  it('a table of lines parted by them is unread, not missing', () => {
    const { tables, cells } = read(reportOf(between('；')(rowsOf(proactive)), tabs(rowsOf(requests)), tabs(lineRows)))
    expect(tables.proactive).toBeDefined()
    expect(cells['proactive/licensing/decisions']).toMatchObject({ value: null, unread: true })
  })

  it('sentences about a table that is not there are none', () => {
    const prose = ['规章：本年没有制发；', '行政许可决定3件；', '行政处罚决定0件，行政强制决定2件；', '行政事业性收费0元。']
    expect(read(reportOf(prose.join('\n'), tabs(rowsOf(requests)), tabs(lineRows))).tables.proactive).toBeUndefined()
  })
})

describe('less than a report', () => {
  it('a table that was given alone is read, and the rest is not missing', () => {
    const { part, losses, cells } = read(tabs(rowsOf(requests)))
    expect([part, losses]).toEqual([true, [{ kind: 'part-only', form: '2021', parts: ['requests'] }]])
    expect(Object.keys(cells)).toHaveLength(cellsOf(form).filter(({ address }) => address.startsWith('requests/')).length)
  })

  it('text before a heading is not lost with the table that begins behind it on its line', () => {
    const text = laidOut(tabs).replace('政府信息。\n二、', '政府信息。二、').replace('政府信息情况\n第二十条', '政府信息情况 第二十条')
    expect(differences(text)).toEqual([])
    expect(read(text).sections[0]?.body.map(passage => passage.text)).toEqual(['本机关依法公开政府信息。'])
  })
})

describe('a page as programs write its text', () => {
  const rows = rowsOf(requests)
  const blanks = between(' ')
  const unreadRow = (row: string) =>
    valuesOf(requests, row).map((_, at) => `requests/${row}/${requests.blocks[0]?.columns[at]?.key}: unread`)
  const withRequests = (text: string) => reportOf(blanks(rowsOf(proactive)), text, blanks(lineRows))

  it('rows that stand close, their figures on one line, are in doubt and none of them blank', () => {
    const [one = '', other = ''] = [rows[10], rows[11]].map(row => (row?.values ?? []).join(' '))
    const mixed = one.split(' ').map((figure, at) => `${figure}${at < 3 ? (other.split(' ')[at] ?? '') : ''}`)
    const lines = blanks(rows).split('\n')
    const text = lines.map((line, at) =>
      at === 10 ? line.replace(` ${one}`, '') : at === 11 ? line.replace(other, `${mixed.join(' ')}\n33`) : line,
    )
    expect(differences(withRequests(text.join('\n')))).toEqual([...unreadRow('refused.thirdParty'), ...unreadRow('refused.internal')])
  })

  it('a figure that its narrow cell breaks leaves its row in doubt: the rest of it stands on a line of its own', () => {
    const text = blanks(rows).replace(/^(一、.*)(\d)$/m, '$1\n$2')
    expect(differences(withRequests(text))).toEqual(unreadRow('new'))
  })

  it('figures of a row that stand a line above and below each other are in doubt where they do not add up', () => {
    const own = rows[6]?.values ?? []
    const level = (high: boolean) => own.filter((_, at) => at % 2 === (high ? 0 : 1)).join(' ')
    const text = blanks(rows).replace(` ${own.join(' ')}`, ` ${level(true)}\n${level(false)}`)
    expect(differences(withRequests(text))).toEqual(unreadRow('partial'))
  })

  it('figures further down that do not go on at the left edge are in doubt though they add up: they may belong between', () => {
    const [first] = rows.filter(({ labels }) => labels.at(-1) === '2.重复申请') as [PrintedRow]
    const text = blanks(rows).replace(` ${first.values.join(' ')}`, ' 9 2 3 4 5 25\n      2')
    expect(differences(withRequests(text)).filter(each => !each.includes('declined.repeat'))).toEqual([])
    expect(read(withRequests(text)).cells['requests/declined.repeat/business']?.uncertain).toBe(true)
    const broken = blanks(rows).replace(` ${first.values.join(' ')}`, ' 9 2 3 4 5\n2 25')
    expect(read(withRequests(broken)).cells['requests/declined.repeat/business']).toMatchObject({ value: 2 })
  })

  it('a row next to one with the figures of two is in doubt where its figures stand apart from its label', () => {
    const [first, second, third] = [12, 13, 14].map(at => rows[at] as PrintedRow) as [PrintedRow, PrintedRow, PrintedRow]
    const apart = ({ labels, values }: PrintedRow) => [labels.join(' '), values.join(' ')]
    const [own, next, last] = [apart(first), apart(second), apart(third)]
    const lines = [own[0], own[1], next[1], next[0], last[1], last[0]]
    const text = [blanks(rows.slice(0, 12)), lines.join('\n'), blanks(rows.slice(15))].join('\n')
    const wrong = differences(withRequests(text)).filter(each => !each.endsWith(': unread'))
    expect(wrong).toEqual([])
  })

  it('a figure amid a label is none of its words', () => {
    const text = blanks(rows).replace(/^2\.重复申请 (\d+)/m, '2.重复申\n$1\n请')
    expect(differences(withRequests(text)).filter(each => each.startsWith('row'))).toEqual([])
  })

  it('a group between the halves of a label moves no row', () => {
    const [late] = rows.filter(({ labels }) => labels.at(-1)?.startsWith('1.申请人无正当理由'))
    const text = rows.map(row => {
      const [group = '', label = ''] = row.labels
      return row === late ? `${label.slice(0, 24)} ${row.values.join(' ')}\n${group} ${label.slice(24)}` : blanks([row])
    })
    // Two rows without labels before it: their figures stand together.
    const at = rows.indexOf(rows[17] as PrintedRow)
    const parted = text.map((line, index) =>
      index === at
        ? rows[at]?.labels.at(-1)
        : index === at + 1
          ? `${rows[at + 1]?.labels.at(-1)}\n${[rows[at], rows[at + 1]].map(row => row?.values.join(' ')).join('\n')}`
          : line,
    )
    expect(differences(withRequests(parted.join('\n'))).filter(each => each === 'row-order')).toEqual([])
  })

  it('the head of another table beside figures is no row of its own', () => {
    expect(differences(withRequests(`现行有效件数\n0\n368\n${blanks(rows)}`)).filter(each => each.startsWith('row'))).toEqual([])
  })

  it('figures of one row above the label of the next are in doubt where no other row has any', () => {
    const labels = rows.flatMap(({ labels: own }) => own)
    const first = labels.indexOf('一、本年新收政府信息公开申请数量')
    const text = [labels[first], ...labels.slice(0, first), '1710 1750 1688', '1395', '2007 1726 10276', '', ...labels.slice(first + 1)]
    expect(differences(withRequests(text.join('\n'))).filter(each => !each.endsWith(': unread'))).toEqual([])
  })

  it('a title below the first heading is one, and a sentence there is none', () => {
    const [title = '', heading = '', ...rest] = laidOut(tabs).split('\n')
    expect(read([heading, '', title, ...rest].join('\n')).agency).toBe('青石县虚构局')
    expect(read([heading, `${title}如下。`, ...rest].join('\n')).title).toBeNull()
  })

  it('two columns with a heading amid a sentence are damaged, a heading behind a sentence is not', () => {
    const columns = laidOut(tabs)
      .replace('\n二、', '\n（一）主动公开情况。及时发布各类政府信息，内容准确、便于 二、')
      .replace('\n第二十条', '\n查找。\n第二十条')
    expect(read(columns).damaged).toBe(true)
    expect(read(columns.replace('便于 二', '便于查找。 二')).damaged).toBeUndefined()
  })
})

it('an old figure beside the new one leaves a blank cell before it where it is, and is in doubt', () => {
  const grid = rowsOf(requests).map(({ labels, values }) => (values.length === 0 ? labels : [...labels, '', ''].slice(0, 3).concat(values)))
  const text = grid
    .map((line, at) =>
      line.map((cell, index) => (at === 12 && index === 3 ? '' : at === 12 && index === 6 ? `75 ${cell}` : cell)).join('\t'),
    )
    .join('\n')
  const row = rowsOf(requests)[12]?.values ?? []
  const addresses = cellsOf(form).flatMap(({ address }) =>
    row.includes(figureOf.get(address) ?? '') && address.startsWith('requests/') ? [address] : [],
  )
  const printed = (address: string) =>
    address === addresses[0] ? null : address === addresses[3] ? 'unread' : figureOf.get(address as never)
  expect(differences(reportOf(tabs(rowsOf(proactive)), text, tabs(lineRows)), printed)).toEqual([])
})

describe('more beside the tables than the form has', () => {
  const blank = '' as const
  const wide = rowsOf(requests)
  /** A remark at the end of rows; the first figure of some is blank. */
  const withRemark = (remark: string, mark: string) =>
    wide.map(({ labels, values }, at) =>
      [...labels, ...(at === 10 ? [blank, ...values.slice(1), remark] : values.length > 0 ? [...values, blank] : [])].join(mark),
    )
  const first = cellsOf(form).find(({ address }) => address.startsWith('requests/refused.thirdParty/'))?.address

  it.each([
    ['无', '\t'],
    ['较上年增加3件', '\t'],
    ['无', ' | '],
    ['详见附件', ' | '],
  ])('a remark (%s) behind a row whose first cell is blank moves none of its figures', (remark, mark) => {
    const text = reportOf(tabs(rowsOf(proactive)), withRemark(remark, mark).join('\n'), tabs(lineRows))
    const found = differences(text, address => (address === first ? null : figureOf.get(address as never)))
    expect(found.filter(each => !each.endsWith(': unread'))).toEqual([])
    expect(found.length).toBeLessThan(8)
  })

  it.each(['\t', '\n'])("last year's figure beside a blank one is not this year's (%j between)", mark => {
    const rows = rowsOf(proactive).map(({ labels, values }) =>
      labels.includes('信息内容') && labels.length === 2
        ? [...labels, '上年']
        : values.length === 1
          ? [...labels, ...(mark === '\t' ? [blank] : []), ...values]
          : [...labels, ...values],
    )
    const found = differences(reportOf(rows.map(row => row.join(mark)).join('\n'), tabs(wide), tabs(lineRows)))
    expect(found).toEqual(
      ['licensing/decisions', 'punishment/decisions', 'coercion/decisions', 'fees/amount'].map(cell => `proactive/${cell}: unread`),
    )
  })

  it.each([
    ['图1 近三年主动公开情况', '2021 2022 2023', '231', '304', '118'],
    ['各季度统计表', '序号 季度 新收 办结', '1 第一季度 5 6', '2 第二季度 7 8'],
  ])('%s below a table is no row of it', (...lines) => {
    expect(
      differences(reportOf([between(' ')(rowsOf(proactive)), ...lines].join('\n'), tabs(wide), tabs(lineRows))).filter(each =>
        each.startsWith('row'),
      ),
    ).toEqual([])
  })

  it.each([
    '* 含上年结转 5 件',
    '★ 总计 340 件中网上申请 12 件',
    '※其中涉及不动产登记 30 件。',
    '数据来源：县司法局 29 件',
    '【注】 1. 其他包括撤回 5 件',
    '图：近三年趋势\n2021年 2022年 2023年\n31 44 52\n0 20 40 60 80 100',
    '月份\t1月\t2月\t3月\n信息公开\t31\t44\t52',
    '季度\t新收\t办结\n第一季度\t5\t6',
  ])('%j before or below a table is no row of it', lines => {
    const found = (two: string, three: string) => differences(reportOf(two, three, tabs(lineRows))).filter(each => each.startsWith('row'))
    const [two, three] = [tabs(rowsOf(proactive)), tabs(wide)]
    expect([found(`${lines}\n${two}`, three), found(`${two}\n${lines}`, three), found(two, `${three}\n${lines}`)]).toEqual([[], [], []])
  })

  it.each(['9.其他情形', '（八）其他'])('a row more with the numeral %s is one among the rows and at their end', label => {
    const extra = `${label}${'\t0'.repeat(7)}`
    const lines = tabs(wide).split('\n')
    const at = (index: number) =>
      differences(reportOf(tabs(rowsOf(proactive)), lines.toSpliced(index, 0, extra).join('\n'), tabs(lineRows)))
    expect([at(15), at(lines.length)]).toEqual([['row-extra'], ['row-extra']])
  })

  it("a kind of act behind the last row of table two is a row more, and none under heads of the office's own", () => {
    const withBehind = (lines: string) => differences(reportOf(`${tabs(rowsOf(proactive))}\n${lines}`, tabs(wide), tabs(lineRows)))
    expect(withBehind('行政确认\t0')).toEqual(['row-extra'])
    expect(withBehind('行政权力种类\t数量\n行政确认\t5\n行政奖励\t2')).toEqual([])
  })

  it('a column that is not there, with blanks in all rows but few, leaves its table unread: none of the others is told for it', () => {
    const grid = wide.map(({ labels, values }, at) =>
      [...labels, '', ''].slice(0, 3).concat(values.map((value, column) => (at < 6 || (at + column) % 3 > 0 ? value : ''))),
    )
    const text = grid.map(cells => cells.toSpliced(5, 1).join('\t')).join('\n')
    const report = read(reportOf(tabs(rowsOf(proactive)), text, tabs(lineRows)))
    const wrong = cellsOf(form).filter(({ address }) => {
      const cell = report.cells[address]
      return cell?.value != null && !cell.unread && !cell.uncertain && String(cell.value) !== figureOf.get(address)
    })
    expect(wrong).toEqual([])
  })

  it('a row of an earlier form is a row more', () => {
    const two = tabs(rowsOf(proactive)).replace(/(行政许可.*)/, '$1\n其他对外管理服务事项\t0')
    expect(differences(reportOf(two, tabs(wide), tabs(lineRows)))).toEqual(['row-extra'])
  })

  it("an office's own table that has rows of the form too is none of it where the form's follows whole", () => {
    const own = '指标\t单位\t数量\n微信发布信息\t条\t795\n行政许可\t件\t506\n行政处罚\t件\t883'
    expect(differences(reportOf(`${own}\n${tabs(rowsOf(proactive))}`, tabs(wide), tabs(lineRows)))).toEqual([])
    expect(differences(reportOf(`${own.replaceAll('\t', ' | ')}\n${tabs(rowsOf(proactive))}`, tabs(wide), tabs(lineRows)))).toEqual([])
  })

  it('a unit behind a blank is a part of its figure', () => {
    const text = eachCell(wide.map(row => ({ ...row, values: row.values.map((value, at) => (at % 2 === 0 ? `${value} 件` : value)) })))
    expect(differences(reportOf(tabs(rowsOf(proactive)), text, tabs(lineRows)))).toEqual(['cell-notation'])
  })

  it('a cell too few in a row of a sheet leaves the row unread', () => {
    const grid = wide.map(({ labels, values }) => (values.length === 0 ? labels : [...labels, '', ''].slice(0, 3).concat(values)))
    const text = grid.map((line, at) => (at === 4 ? [...line.slice(0, 5), ...line.slice(6)] : line).join('\t')).join('\n')
    const found = differences(reportOf(tabs(rowsOf(proactive)), text, tabs(lineRows)))
    expect(found).toEqual(
      valuesOf(requests, 'carriedIn').map((_, at) => `requests/carriedIn/${requests.blocks[0]?.columns[at]?.key}: unread`),
    )
  })

  it('rows that are filled up at their ends leave those unread that lack figures, where no blank stands before a figure', () => {
    const width = Math.max(...wide.map(({ labels, values }) => labels.length + values.length)) + 2
    const kept = (index: number, at: number) => index !== 8 || at === 0 || at === 6
    const text = wide
      .map(({ labels, values }, index) => [...labels, ...values.filter((_, at) => kept(index, at))])
      .map(row => [...row, ...new Array<string>(width - row.length).fill('')].join(' | ').concat(' |'))
      .join('\n')
    const found = differences(reportOf(tabs(rowsOf(proactive)), text, tabs(lineRows)))
    expect(new Set(found.map(each => each.replace(/[^/]*:/, ':')))).toEqual(new Set(['requests/refused.law/: unread']))
  })

  it.each(['', '\u00a0'])('a remark behind a blank cell (%j) leaves a row of a cell a line unread', nothing => {
    const text = wide.flatMap(({ labels, values }, at) => [...labels, ...(at === 10 ? [nothing, ...values.slice(1), '无'] : values)])
    const found = differences(reportOf(tabs(rowsOf(proactive)), text.join('\n'), tabs(lineRows)))
    expect(found).toEqual(
      valuesOf(requests, 'refused.thirdParty').map(
        (_, at) => `requests/refused.thirdParty/${requests.blocks[0]?.columns[at]?.key}: unread`,
      ),
    )
  })

  it('a row of a sheet with a remark column that lacks a cell is unread', () => {
    const grid = wide.map(({ labels, values }) => (values.length === 0 ? labels : [...labels, '', ''].slice(0, 3).concat(values, '')))
    const text = grid.map((line, at) => (at === 11 ? [...line.slice(0, 5), ...line.slice(6)] : line).join('\t')).join('\n')
    const found = differences(reportOf(tabs(rowsOf(proactive)), text, tabs(lineRows)))
    expect(found).toEqual(
      valuesOf(requests, 'refused.internal').map((_, at) => `requests/refused.internal/${requests.blocks[0]?.columns[at]?.key}: unread`),
    )
  })
})

describe('a cell a line', () => {
  it.each(['（含转办）', 'Number of items'])('with %j below every label has each figure in its own row', remark => {
    const remarked: Layout = rows =>
      rows.flatMap(({ labels, values }) => [...labels.flatMap(label => [label, remark]), ...values]).join('\n')
    const report = read(laidOut(remarked))
    const wrong = cellsOf(form).filter(({ address }) => {
      const cell = report.cells[address]
      return cell && !cell.unread && !cell.uncertain && String(cell.value) !== figureOf.get(address)
    })
    expect(wrong).toEqual([])
  })

  it('with a remark below one label in three has no figure in another row', () => {
    const remarked: Layout = rows =>
      rows.flatMap(({ labels, values }, at) => [...labels, ...(at % 3 === 0 ? ['（含转办件）'] : []), ...values]).join('\n')
    const report = read(laidOut(remarked))
    const wrong = cellsOf(form).filter(({ address }) => {
      const cell = report.cells[address]
      return cell && !cell.unread && !cell.uncertain && String(cell.value) !== figureOf.get(address)
    })
    expect(wrong).toEqual([])
  })

  it('takes no number of a row for its first figure, where a blank cell leaves as many figures as there are columns', () => {
    const numbered: Layout = rows =>
      rows
        .map(({ labels, values }, at) =>
          [...labels, ...(values.length > 0 ? [String(at)] : []), ...(at % 2 === 0 ? values.slice(1) : values)].join(' '),
        )
        .join('\n')
    const report = read(laidOut(numbered))
    const certain = cellsOf(form).filter(({ address }) => {
      const cell = report.cells[address]
      return address.startsWith('requests') && cell && !cell.unread && !cell.uncertain
    })
    expect(certain).toEqual([])
  })

  it.each([
    ['a number of the row', (at: number) => [String(101 + at)]],
    ['an article of English', () => ['Item 5 of Article 20']],
  ])('takes not %s below labels for the figure of a row whose own is blank', (_, below) => {
    const coded: Layout = rows =>
      rows
        .flatMap(({ labels, values }, at) => [
          ...labels,
          ...(values.length > 0 ? below(at) : []),
          ...(at % 4 === 1 ? values : values.map(() => '\u00a0')),
        ])
        .join('\n')
    const report = read(laidOut(coded))
    const wrong = cellsOf(form).filter(({ address }) => {
      const cell = report.cells[address]
      return cell?.value != null && !cell.unread && !cell.uncertain && String(cell.value) !== figureOf.get(address)
    })
    expect(wrong).toEqual([])
  })

  it('calls no row blank whose figures a word of the page parts from its label', () => {
    const report = read(laidOut(eachCell).replace('2.重复申请\n', '2.重复申请\n\u00a0\n\u00a0\n长者模式\n'))
    const blank = cellsOf(form).filter(({ address }) => {
      const cell = report.cells[address]
      return cell && !cell.unread && !cell.uncertain && cell.value === null
    })
    expect(blank).toEqual([])
  })

  it('accuses no figure beside a word of the page’s bar, nor a picture', () => {
    const text = laidOut(tabs)
      .replace(/\t(\d+)$/m, '\t关闭$1')
      .replace(/\t(\d+)$/m, '\t![]($1.png)')
      .replace(/\t(\d+)$/m, '\t$1📈')
    expect(everyFindingIn(read(text)).filter(({ rule }) => rule === 'cell-not-a-number')).toEqual([])
  })
})

describe('a slip in a text of one cell a line', () => {
  const slip = (wanted: string, printed: string, layout: Layout = eachCell) => differences(laidOut(layout).replace(wanted, printed))

  it('is told of a head in other words', () => {
    expect(slip('社会公益组织', '公益慈善组织')).toEqual(['column-label'])
    expect(slip('自然人', '个人')).toEqual(['column-label'])
    expect(slip('尚未审结', '尚未办结')).toEqual(['column-label'])
    expect(slip('\n复议后起诉', '\n经复议后再起诉')).toEqual(['column-label'])
  })

  it('is told of a label without the words in brackets that it ends in, unless they stand below it', () => {
    const [label, short] = ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开']
    expect(slip(label, short)).toEqual(['row-label'])
    expect(slip(label, short, tabs)).toEqual(['row-label'])
    expect(slip(label, `${short}\n（区分处理的，只计这一情形，不计其他情形）`)).toEqual([])
  })
})
