import { describe, expect, it } from 'vitest'
import type { Word } from '../../model/print'
import { form2021 } from '../../statute/2021/form'
import { type AlignedRow, alignRows } from './alignRows'
import { type Band, wordToSlot } from './band'

const table = form2021.tables.requests
const rows = table.blocks.flatMap(block => block.rows)

const wordOf = (text: string, line: number): Word => ({
  text,
  anchor: { line, start: 0, end: text.length },
  left: 0,
  right: text.length,
  top: line,
  bottom: line + 1,
})

/** Lines of print, label and figures apart by a bar: `2.重复申请 | 1 0`. */
const bandsOf = (lines: readonly string[], bounded = false): Band[] =>
  lines.map((line, at) => {
    const [label = '', figures = ''] = line.split('|').map(part => part.trim())
    const words = (text: string) => text.split(' ').filter(word => word !== '')
    return {
      labels: words(label).map(word => wordOf(word, at + 1)),
      slots: words(figures).map(word => wordToSlot(wordOf(word, at + 1))),
      order: 'loose',
      labelCell: -1,
      page: 1,
      bounded,
    }
  })

const told = ({ row, band, printed, unread }: AlignedRow): string =>
  [
    row?.key ?? 'no row',
    band?.slots.map(slot => slot?.text).join(' ') ?? 'blank',
    printed === row?.label ? '' : printed,
    unread && 'unread',
  ]
    .filter(Boolean)
    .join(': ')

/** The same, with a page that ends behind so many of the lines. */
const alignOverPages = (lines: readonly string[], first: number) =>
  alignRows(
    bandsOf(lines, true).map((band, at) => ({ ...band, page: at < first ? 1 : 2 })),
    table,
    false,
  ).rows.map(told)

const align = (lines: readonly string[], bounded = false) => alignRows(bandsOf(lines, bounded), table, !bounded).rows.map(told)

describe('words and figures become rows', () => {
  it('a label of which a clip hides an end is not held against the report, one that lacks its middle is', () => {
    const clipped = (line: string) =>
      alignRows(
        bandsOf([line]).map(band => ({ ...band, labels: band.labels.map(word => ({ ...word, cut: true as const })) })),
        table,
        false,
      ).rows.map(told)
    expect(clipped('7.属于行政执 | 1 1')).toEqual(['refused.enforcement: 1 1'])
    expect(clipped('4.保护第三权益 | 2 2')).toEqual(['refused.thirdParty: 2 2: 4.保护第三权益'])
  })

  it('figures on another page than all of their label are unread: its columns may be printed on several sheets', () => {
    const [label, figures, other] = bandsOf(['7.属于行政执法案卷', '| 1 1', '8.属于行政查询事项 | 2 2'])
    const onPage = (band: Band | undefined, page: number): readonly Band[] =>
      band ? [{ ...band, page, labels: band.labels.map(word => ({ ...word, anchor: { ...word.anchor, page } })) }] : []
    const read = (page: number) =>
      alignRows([...onPage(label, 1), ...onPage(figures, page), ...onPage(other, page)], table, false).rows.map(told)
    expect(read(1)).toEqual(['refused.enforcement: 1 1', 'refused.inquiry: 2 2'])
    expect(read(2)).toEqual(['refused.enforcement: 1 1: unread', 'refused.inquiry: 2 2'])
  })

  it('a label goes on behind the rest of broken figures, and behind its group', () => {
    const lines = [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开 | 10 24 11 13 13 0 71',
      '| 7 2 4',
      '（六） 其他处理',
      '申请',
      '3.其他 | 8 0 0 5 0 0 13',
    ]
    expect(alignRows(bandsOf(lines), table, false).rows.map(told)).toEqual([
      'other.uncorrected: 10 24 11 13 13 0 71',
      'no row: 7 2 4',
      'other.misc: 8 0 0 5 0 0 13',
    ])
  })

  it('a label goes on behind its figures', () =>
    expect(align(['7.属于行政', '| 1 1', '执法案卷', '8.属于行政查询事项 | 2 2'])).toEqual([
      'refused.enforcement: 1 1',
      'refused.inquiry: 2 2',
    ]))

  it('a group among the words of a label is no part of it', () =>
    expect(align(['（四）无', '1.本机关不掌握相关', '法提供', '政府信息 | 1 1', '2.没有现成信息需要另行制作 | 2 2'])).toEqual([
      'unavailable.notHeld: 1 1',
      'unavailable.notReady: 2 2',
    ]))

  it('figures stand before their labels where they do so in every row', () =>
    expect(align(rows.flatMap((row, at) => [`| ${at} ${at}`, row.label]))).toEqual(rows.map((row, at) => `${row.key}: ${at} ${at}`)))

  it("figures apart from their label are in doubt beside figures that are no row's", () => {
    const apart = ['（七）总计', '| 7 7', '四、结转下年度继续办理 | 2 2']
    expect(align(apart)).toEqual(['total: 7 7', 'carriedOut: 2 2'])
    expect(align(['| 1 1', ...apart])).toContain('total: 7 7: unread')
  })

  it('a label alone is a row left blank', () =>
    expect(align(['1.信访举报投诉类申请 | 1 1', '2.重复申请', '3.要求提供公开出版物 | 3 3'])).toEqual([
      'declined.petition: 1 1',
      'declined.repeat: blank',
      'declined.publication: 3 3',
    ]))

  it('a row without figures is unread where figures without a row stand', () =>
    expect(align(['1.信访举报投诉类申请 | 1 1', '2.重复申请', '3.要求提供公开出版物 | 3 3', '| 2 2'])).toContain(
      'declined.repeat: blank: unread',
    ))

  it('a row that stands elsewhere is that row, torn too', () =>
    expect(align(['（七）总计 | 3 3', '四、结转下年度继续办理 | 4 4', '2.重复', '申请 | 1 1'])).toEqual([
      'total: 3 3',
      'carriedOut: 4 4',
      'declined.repeat: 1 1',
    ]))

  it('a row that the form does not have keeps its words', () =>
    expect(align(['8.属于行政查询事项 | 1 1', '9.其他不予公开情形 | 2 2'])).toEqual([
      'refused.inquiry: 1 1',
      'no row: 2 2: 9.其他不予公开情形',
    ]))

  it('a misprint is told', () => expect(align(['8.属于行政查询某项 | 1 1'])).toEqual(['refused.inquiry: 1 1: 8.属于行政查询某项']))

  it('a label copied into each place of a merged cell is said once', () =>
    expect(align(['2.重复申请 2.重复申请 2.重复申请 | 1 1'], true)).toEqual(['declined.repeat: 1 1']))

  it('a cell of a label cut over a line break is one label', () =>
    expect(align(['5.属于三类', '内部事务信息 | 1 1'], true)).toEqual(['refused.internal: 1 1']))

  it.each([
    ['beginning', ['5.要求行政机关确认或重新出具已获取信息 | 1 1', '请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 2 2']],
    [
      'end',
      [
        '1.申请人无正当理由逾期不补正、行政机关不再处理其 | 1 1',
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 2 2',
      ],
    ],
  ])('of a label without its %s nothing is said where a page ends', (_, lines) => {
    expect(alignOverPages(lines, 1).every(row => /^[\w.]+: \d \d$/.test(row))).toBe(true)
    expect(alignOverPages(lines, 2).some(row => /行政机关不再处理其/.test(row))).toBe(true)
  })

  it('a word that says that the table goes on is no part of a label', () =>
    expect(align(['（续） 6.属于四类过程性信息 | 1 1'], true)).toEqual(['refused.process: 1 1']))

  it('a letter of its group amid a label is none of it where a page ends', () => {
    const lines = ['8.属于行政查询事项 | 2 2', '1.本无机关不掌握相关政府信息 | 1 1']
    expect(alignOverPages(lines, 1)).toContain('unavailable.notHeld: 1 1')
    expect(alignOverPages(lines, 2)).toContain('unavailable.notHeld: 1 1: 1.本无机关不掌握相关政府信息')
  })

  it('a misprint where a page ends is told', () =>
    expect(alignOverPages(['7.属于行政执法案卷 | 2 2', '8.属于行政查询某项 | 1 1'], 1)).toContain(
      'refused.inquiry: 1 1: 8.属于行政查询某项',
    ))

  it('two labels in one word are two rows, and nobody can tell whose the figures beside them are', () =>
    expect(align(['1.信访举报投诉类申请2.重复申请 | 1 1', '| 2 2'])).toEqual([
      'declined.petition: blank: unread',
      'declined.repeat: 1 1: unread',
      'no row: 2 2',
    ]))

  it('a slip is told without the group that stands in one word with it', () =>
    expect(align(['（五）不予处理1.信访举报投诉类申情 | 1 1'], true)).toEqual(['declined.petition: 1 1: 1.信访举报投诉类申情']))

  it('what stands in the cell of a label is its label, also what the form has no use for', () =>
    expect(align(['8.属于行政查询事项 另见附件 | 1 1'], true)).toEqual(['refused.inquiry: 1 1: 8.属于行政查询事项另见附件']))

  it('half a label without figures is unread in a text, where a whole one is a row left blank', () => {
    const lines = (label: string) => [label, '8.属于行政查询事项 | 2 2']
    expect(align(lines('7.属于行政'))).toEqual(['refused.enforcement: blank: unread', 'refused.inquiry: 2 2'])
    expect(align(lines('7.属于行政执法案卷'))).toEqual(['refused.enforcement: blank', 'refused.inquiry: 2 2'])
  })

  it('a label that lacks its end is a slip, but where the lines of a text break within labels', () => {
    const read = (...first: readonly string[]) => alignRows(bandsOf([...first, '8.属于行政查询 | 2 2']), table, false).rows.map(told)
    expect(read('7.属于行政执法案卷 | 1 1')).toEqual(['refused.enforcement: 1 1', 'refused.inquiry: 2 2: 8.属于行政查询'])
    expect(read('7.属于行政', '执法案卷 | 1 1')).toEqual(['refused.enforcement: 1 1', 'refused.inquiry: 2 2'])
  })

  it('a label whose end stands beside figures of their own is no slip, and whose figures are which nobody can tell', () =>
    expect(align(['5.要求行政机关确认或 | 5 0', '重新出具已获取信息 | 24 32'], true)).toEqual([
      'declined.confirmation: 5 0: unread',
      'no row: 24 32: 重新出具已获取信息',
    ]))

  it('a label over a row with a label of its own is unread, and the figures are no row’s of the form', () => {
    expect(align(['8.属于行政查询事项', '其中：局机关 | 1 1'], true)).toEqual([
      'refused.inquiry: blank: unread',
      'no row: 1 1: 其中：局机关',
    ])
    expect(align(['8.属于行政查询事项', '8.属于行政查询事项 | 1 1'], true)).toEqual(['refused.inquiry: 1 1'])
    expect(align(['8.属于行政', '查询事项 | 1 1'], true)).toEqual(['refused.inquiry: 1 1'])
  })

  it('figures without a label below a row of blank cells are unread, but where most rows are set so', () => {
    const read = (...lines: readonly string[]) => {
      const bands = bandsOf(lines, true).map(band => (band.slots.length > 0 ? band : { ...band, slots: [null, null] }))
      return alignRows(bands, table, false).rows.map(told)
    }
    const full = ['5.属于三类内部事务信息 | 3 3', '6.属于四类过程性信息 | 4 4']
    expect(read(...full, '7.属于行政执法案卷', '| 1 1', '8.属于行政查询事项 | 2 2')).toContain('refused.enforcement: 1 1: unread')
    expect(read('7.属于行政执法案卷', '| 1 1', '8.属于行政查询事项', '| 2 2')).toEqual(['refused.enforcement: 1 1', 'refused.inquiry: 2 2'])
  })
})

it('of a label in doubt no wording is said: print of something else may lie on it', () => {
  const wordingIn = (doubt: boolean) => {
    const [band, ...others] = bandsOf(['（七）总计行政复议 | 1 2 3 4 5 6 21', '四、结转下年度继续办理 | 1 2 3 4 5 6 21'], true)
    const labels = (band?.labels ?? []).map(word => (doubt ? { ...word, doubt: true as const } : word))
    return alignRows([{ ...(band as Band), labels }, ...others], table, false).rows[0]?.printed
  }
  expect([wordingIn(false), wordingIn(true)]).toEqual(['（七）总计行政复议', '（七）总计'])
})

it('words in a cell beside that of a label, as of a table that lies over this one, are none of its wording', () => {
  const wordingWith = (left: number) => {
    const [band, ...others] = bandsOf(['8.属于行政查询事项 上年 | 1 1', '（七）总计 | 1 1'], true)
    const [label, aside] = (band?.labels ?? []).map(word => ({ ...word, anchor: { ...word.anchor, page: 1 }, top: 100, bottom: 110 }))
    const labels = [
      { ...(label as Word), left: 0, right: 90 },
      { ...(aside as Word), left, right: 180 },
    ]
    return alignRows([{ ...(band as Band), labels }, ...others], table, false).rows[0]?.printed
  }
  expect([wordingWith(0), wordingWith(90)]).toEqual(['8.属于行政查询事项上年', '8.属于行政查询事项'])
})
