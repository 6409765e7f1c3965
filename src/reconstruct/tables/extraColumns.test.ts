/** Columns beside those of the form, in tables whose cells the file, lines or delimiters tell. */
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../read/html/readHtml'
import { addressOf, cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { everyFindingIn } from '../../testing/findingsIn'
import { type BuiltTable, buildParts } from '../../testing/marked'
import { tableHtml } from '../../testing/reportHtml'
import { withColumn } from '../../testing/withColumn'
import { reconstruct } from '../reconstruct'

const form = forms['2021']
const title = '青石县水务局2023年政府信息公开工作年度报告'
/** Every cell has a figure of its own. */
const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 3)]))

const page = (section: number, change: (table: BuiltTable) => BuiltTable): string =>
  [
    `<meta charset="utf-8"><h1>${title}</h1>`,
    ...buildParts(form, figures).flatMap(({ heading, text, table }, index) => [
      `<h2>${heading}</h2>`,
      ...(table ? [tableHtml(index + 1 === section ? change(table) : table)] : []),
      ...text.map(line => `<p>${line}</p>`),
    ]),
  ].join('\n')

const read = (section: number, change: (table: BuiltTable) => BuiltTable) => {
  const source = readHtml(new TextEncoder().encode(page(section, change)))
  if (!('lines' in source)) throw new Error('the page is read')
  return reportOf(source)
}

const reportOf = (source: Parameters<typeof reconstruct>[0]) => {
  const report = reconstruct(source)
  const wrong = cellsOf(form).filter(({ address }) => {
    const cell = report.cells[address]
    return cell && !cell.unread && !cell.uncertain && cell.text !== figures[address]
  })
  return {
    wrong: wrong.length,
    unread: Object.values(report.cells).filter(cell => cell?.unread).length,
    extra: Object.values(report.tables).flatMap(table => table?.extraColumns?.map(({ text }) => text) ?? []),
    rules: everyFindingIn(report)
      .map(({ rule }) => rule)
      .filter(rule => /^(?:row|column|table|cell)-/.test(rule)),
    losses: report.losses.length,
  }
}

const named = (head: string) => ({ wrong: 0, unread: 0, extra: [head], rules: ['column-extra'], losses: 0 })

/** 行政许可 left blank: a block of its own. */
const withoutLicensing = (table: BuiltTable): BuiltTable =>
  table.map(row => (row[0]?.text === '行政许可' ? row.map((cell, at) => (at === 1 ? { ...cell, text: '' } : cell)) : row))

const figure = (row: number) => String(900 + row)
const remark = (row: number) => (row === 1 ? '比上年减少' : '')

describe('a column of its own beside those of the form', () => {
  it.each([2, 3])('is named, and the figures of the form keep their cells (section %d)', section => {
    for (const [head, content] of [
      ['备注', remark],
      ['上年数', figure],
      // Over a table of another year it would be a caption; beside other heads it is none.
      ['上年', figure],
      ['合计', figure],
      ['增减', figure],
    ] as const)
      expect(read(section, table => withColumn(table, head, content))).toEqual(named(head))
  })

  const beside = [[{ text: '' }], [{ text: '备注', rows: 2 }], [], [{ text: '无' }]]
  it('is named in the table of one line, where its head stands beside the results', () =>
    expect(read(4, table => table.map((row, index) => [...row, ...(beside[index] ?? [])]))).toEqual(named('备注')))

  it('is named where its head stands in the first row of the heads alone', () => {
    const first = (table: BuiltTable) =>
      withColumn(table, '备注', remark).map((row, at) =>
        at === 0 ? row.map(cell => (cell.text === '备注' ? { text: cell.text } : cell)) : at < 3 ? [...row, { text: '' }] : row,
      )
    expect(read(3, first)).toEqual(named('备注'))
  })

  it('hides no figure where nothing stands in it and its head is in the first row of the heads alone', () => {
    const first = (table: BuiltTable) =>
      withColumn(table, '备注', () => '').map((row, at) =>
        at === 0 ? row.map(cell => (cell.text === '备注' ? { text: cell.text } : cell)) : at < 3 ? [...row, { text: '' }] : row,
      )
    expect(read(3, first)).toEqual({ ...named('备注'), extra: [], rules: [] })
    const last = (table: BuiltTable) => table.map((row, at) => [...row, { text: at === 0 ? '备注' : '' }])
    expect(read(4, last)).toEqual({ ...named('备注'), extra: [], rules: [] })
  })

  it('is left out where it has figures and no head, as of sums that somebody worked out beside the table', () => {
    expect(read(3, table => withColumn(table, '', figure))).toEqual({ ...named(''), extra: [], rules: [] })
    expect(read(3, table => withColumn(table, '校对', figure))).toEqual(named('校对'))
  })

  it('is no end of the labels where it has their units', () => {
    const units = (table: BuiltTable) =>
      table.map((row, at): BuiltTable[number] => {
        if (at === 0) return [...row.slice(0, 1), { text: '单位', rows: 3 }, ...row.slice(1)]
        return at < 3 ? row : [...row.slice(0, -7), { text: '件' }, ...row.slice(-7)]
      })
    expect(read(3, units)).toEqual({ ...named('单位'), extra: [], rules: [] })
  })

  it.each(['before', 'behind'])('is no figure of the form where it is the other half of each column (%s)', place => {
    const halves = <T>(own: T, other: T) => (place === 'before' ? [other, own] : [own, other])
    const both = (table: BuiltTable) =>
      table.flatMap((row, at): BuiltTable[number][] => {
        if (at === 0) return [row.map((cell, index) => (index === 0 ? { ...cell, rows: 4 } : { ...cell, columns: 14 }))]
        if (at === 2)
          return [
            row.map(cell => ({ ...cell, columns: 2 })),
            Array.from({ length: 7 }, () => halves({ text: '2023年' }, { text: '上年' })).flat(),
          ]
        if (at === 1) return [row.map(cell => ({ ...cell, columns: 2 * (cell.columns ?? 1) }))]
        return [[...row.slice(0, -7), ...row.slice(-7).flatMap(cell => halves(cell, { text: String(900 + at) }))]]
      })
    expect(read(3, both)).toEqual({ ...named(''), extra: [], rules: [] })
  })

  it('is named between the columns of the form', () => {
    const between = (table: BuiltTable) =>
      withColumn(table, '上年数', figure).map(row => (row.length === 5 ? [...row.slice(0, 2), ...row.slice(4), ...row.slice(2, 4)] : row))
    expect(read(2, between)).toEqual(named('上年数'))
  })

  it('is named once where each block of the table has it, and two columns are one finding', () => {
    const both = read(3, table => withColumn(withColumn(table, '上年数', figure), '增减', figure))
    expect(both).toEqual({ ...named(''), extra: ['上年数', '增减'] })
  })

  it('is named in delimited rows that have all their cells', () => {
    const { proactive } = form.tables
    const rows = proactive.blocks.flatMap(block => [
      ['信息内容', ...block.columns.map(({ label }) => label), '备注'],
      ...block.rows.map(row => [row.label, ...block.columns.map(({ key }) => figures[addressOf('proactive', row.key, key)] ?? ''), '如实']),
    ])
    const text = [title, '一、总体情况', '依法公开。', form.sections[1]?.heading ?? '', ...rows.map(row => row.join('\t'))]
    const { wrong, extra } = reportOf({ kind: 'text', lines: text.map(line => ({ text: line })), pages: [], losses: [] })
    expect([wrong, extra]).toEqual([0, ['备注']])
  })
})

describe('nothing is said', () => {
  const silent = (section: number, change: (table: BuiltTable) => BuiltTable) => {
    const { wrong, extra, rules } = read(section, change)
    expect([wrong, extra, rules]).toEqual([0, [], []])
  }

  it('of clean tables', () => {
    for (const section of [2, 3, 4]) silent(section, table => table)
  })

  it('of a column without a word or figure', () => silent(3, table => withColumn(table, '备注', () => '')))

  it("of an office's own order and measures", () => {
    for (const head of ['序号', '计量单位', '（单位：件）']) silent(3, table => withColumn(table, head, figure))
  })

  it('of a column of words alone, or below the head of a helper, and all figures are read', () => {
    for (const [head, content] of [
      ['', () => '件'],
      ['', () => '√'],
      ['', () => '已核'],
      ['单位', () => '件'],
      ['编号', figure],
    ] as const)
      for (const section of [2, 3]) {
        const { unread, wrong, extra } = read(section, table => withColumn(table, head, content))
        expect({ unread, wrong, extra }).toEqual({ unread: 0, wrong: 0, extra: [] })
      }
  })

  it('of a column of words beside a block that was left blank: it stands beside others too', () => {
    for (const [head, content] of [
      ['', () => '件'],
      ['编号', figure],
    ] as const) {
      const { unread, extra, rules } = read(2, table => withoutLicensing(withColumn(table, head, content)))
      expect({ unread, extra, rules }).toEqual({ unread: 0, extra: [], rules: ['cell-blank'] })
    }
  })

  it('of what stands below its head beside a block that was left blank, but that it is there', () => {
    const { unread, extra } = read(2, table => withoutLicensing(withColumn(table, '备注', () => '已核对')))
    expect({ unread, extra }).toEqual({ unread: 0, extra: ['备注'] })
  })

  it('of figures beside those of the form without a head: which are whose nothing tells', () => {
    const { wrong, extra } = read(3, table => withColumn(table, '', figure))
    expect({ wrong, extra }).toEqual({ wrong: 0, extra: [] })
  })

  it('of a column whose head is wording of any form', () => {
    for (const head of ['上一年项目数量', '处理决定数量', '信息内容']) silent(2, table => withColumn(table, head, figure))
  })

  it('where a head of the form is misprinted: the other may be it', () =>
    expect(
      read(3, table =>
        withColumn(
          table.map(row => row.map(cell => (cell.text === '科研机构' ? { ...cell, text: '科研所' } : cell))),
          '备注',
          figure,
        ),
      ).extra,
    ).toEqual([]))
})
