import { describe, expect, it } from 'vitest'
import type { PrintCell, PrintTable, Word } from '../../model/print'
import { form2021 } from '../../statute/2021/form'
import { withWholeWording } from './cutWording'

const table = form2021.tables.requests
const EM = 10
const WIDTH = 60

/** A cell of six characters' width, its text from the left, or ending at the right. */
const cellOf = (text: string, row: number, side: 'left' | 'right' = 'left'): PrintCell => {
  const length = [...text].length * EM
  const [left, right] = side === 'left' ? [2, 2 + length] : [WIDTH - 2 - length, WIDTH - 2]
  const top = row * 20
  const anchor = { line: row + 1, start: 0, end: text.length, page: 1, box: [left, top, right, top + EM] as const }
  const words: Word[] = [{ text, anchor, left, right, top, bottom: top + EM }]
  return { text, words, anchor, left: 0, right: WIDTH, rowFrom: row, rowTo: row + 1, columnFrom: 0, columnTo: 1 }
}

const partOf = (cells: readonly PrintCell[], evidence: PrintTable['evidence'] = 'rulings'): PrintTable => ({
  evidence,
  rows: cells.map(cell => ({ page: 1, cells: [cell] })),
})

const read = (parts: readonly PrintTable[]) => {
  const { parts: whole, torn } = withWholeWording(parts, table)
  const texts = whole.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ text, uncertain }) => (uncertain ? `${text}?` : text))),
  )
  return { texts, torn }
}
const cells = (...texts: readonly string[]) => partOf(texts.map((text, row) => cellOf(text, row)))

describe('wording that its cell cuts off', () => {
  it('is told by what is seen of it', () =>
    expect(read([cells('7.属于行政', '8.属于行政', '3.其他')])).toEqual({
      texts: ['7.属于行政执法案卷', '8.属于行政查询事项', '3.其他'],
      torn: false,
    }))

  it('may lack its beginning', () =>
    expect(read([partOf([cellOf('行政执法案卷', 0, 'right'), cellOf('于国家秘密', 1, 'right')])]).texts).toEqual([
      '7.属于行政执法案卷',
      '1.属于国家秘密',
    ]))

  it('is none where it goes on in the next cell, though another wording ends alike', () => {
    const [first, last] = [cellOf('法人或其他', 0, 'right'), cellOf('组织', 0)]
    const divided = { page: 1, cells: [first, { ...last, columnFrom: 1, columnTo: 2 }] }
    const part = partOf([cellOf('7.属于行政', 1), cellOf('8.属于行政', 2)])
    expect(read([{ ...part, rows: [divided, ...part.rows] }]).texts).toEqual([
      ...['法人或其他', '组织', '7.属于行政执法案卷', '8.属于行政查询事项'],
    ])
  })

  it('is in doubt where it may be of several', () => {
    const { proceedings } = form2021.tables
    const narrow = cells('结果', '尚未审')
    const rows = narrow.rows.map(row => ({ ...row, cells: row.cells.map(cell => ({ ...cell, right: 25 })) }))
    const { parts, torn } = withWholeWording([{ ...narrow, rows }], proceedings)
    expect(parts[0]?.rows.map(({ cells: [cell] }) => [cell?.text, cell?.uncertain])).toEqual([
      ['结果', true],
      ['尚未审结', undefined],
    ])
    expect(torn).toBe(true)
  })

  it('ends with an ellipsis, also alone and in a cell with room', () => {
    expect(read([cells('2.重…')]).texts).toEqual(['2.重复申请'])
    expect(read([cells('2.…')])).toEqual({ texts: ['2.…?'], torn: true })
  })

  it('is told in rows of a fixed height, where neither a character more fits in beside it nor a line more below it', () => {
    /** Set in seven points from its borders, in a cell of eleven and a half characters, on one line of a row of this height. */
    const padded = (text: string, row: number, height: number): PrintCell => {
      const cell = cellOf(text, row)
      const box = [0, row * 40, 14 + 11.5 * EM, row * 40 + height] as const
      const words = cell.words.map(word => ({
        ...word,
        left: 7,
        right: 7 + [...text].length * EM,
        top: row * 40 + 2,
        bottom: row * 40 + 12,
      }))
      return { ...cell, words, right: box[2], anchor: { line: row + 1, start: 0, end: text.length, page: 1, box } }
    }
    const told = (height: number) =>
      read([partOf(['1.本机关不掌握相关政', '3.危及“三安全一稳', '5.属于三类', '3.其他'].map((text, row) => padded(text, row, height)))])
        .texts
    expect(told(20)).toEqual(['1.本机关不掌握相关政府信息', '3.危及“三安全一稳定”', '5.属于三类', '3.其他'])
    expect(told(30)).toEqual(['1.本机关不掌握相关政', '3.危及“三安全一稳', '5.属于三类', '3.其他'])
  })

  it('is none where one cell alone is full, where room is left, or where no lines are round cells', () => {
    expect(read([cells('7.属于行政', '3.其他')]).texts).toEqual(['7.属于行政', '3.其他'])
    expect(read([cells('7.属于', '8.属于')]).texts).toEqual(['7.属于', '8.属于'])
    expect(read([partOf([cellOf('7.属于行政', 0), cellOf('8.属于行政', 1)], 'positions')]).texts).toEqual(['7.属于行政', '8.属于行政'])
  })

  it('is none where the rest stands in a cell beside it or below', () => {
    const split = (row: number) => [cellOf('7.属于行政', row), { ...cellOf('执法案卷', row, 'right'), columnFrom: 1, columnTo: 2 }]
    const part: PrintTable = { evidence: 'areas', rows: [0, 1].map(row => ({ page: 1, cells: split(row) })) }
    expect(read([part]).texts).toEqual(['7.属于行政', '执法案卷', '7.属于行政', '执法案卷'])
    expect(read([cells('5.要求行政', '机关确认或', '重新出具已', '获取信息')]).texts).toEqual([
      '5.要求行政',
      '机关确认或',
      '重新出具已',
      '获取信息',
    ])
    expect(read([cells('7.属于行政', '执法案卷', '8.属于行政', '查询事项')]).texts).toEqual([
      '7.属于行政',
      '执法案卷',
      '8.属于行政',
      '查询事项',
    ])
  })

  it('is some where what stands beside it is another head, or what it lacks stands on the wrong side', () => {
    const { proceedings } = form2021.tables
    const heads = (...texts: readonly string[]): PrintTable => ({
      evidence: 'rulings',
      rows: [{ page: 1, cells: texts.map((text, at) => ({ ...cellOf(text, 0), right: 25, columnFrom: at, columnTo: at + 1 })) }],
    })
    const textsOf = (part: PrintTable) => withWholeWording([part], proceedings).parts[0]?.rows[0]?.cells.map(({ text }) => text)
    expect(textsOf(heads('其他结果', '其…', '尚…'))).toEqual(['其他结果', '其他结果', '尚未审结'])
    expect(textsOf(heads('结果', '其他', '尚未'))).toEqual(['结果', '其他结果', '尚未审结'])
    expect(textsOf(heads('其他', '结果', '尚未', '审结'))).toEqual(['其他', '结果', '尚未', '审结'])
  })

  it('is some at the end of a page where the next one does not say the rest', () =>
    expect(read([cells('4.保护第三', '5.属于三类'), cells('6.属于四类', '7.属于行政')]).texts).toEqual([
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
    ]))

  it('is none where the rest may stand on the next page', () =>
    expect(read([cells('7.属于行政', '3.要求提供', '1.信访举报'), cells('投诉类申请', '2.没有现成', '8.属于行政')]).texts).toEqual([
      '7.属于行政执法案卷',
      '3.要求提供公开出版物',
      '1.信访举报',
      '投诉类申请',
      '2.没有现成信息需要另行制作',
      '8.属于行政查询事项',
    ]))

  it('is told where a clip cuts it amid words that nothing bounds, if it can be of one label only', () => {
    const clipped = (text: string, row: number): PrintCell => {
      const cell = cellOf(text, row)
      return { ...cell, words: cell.words.map(word => ({ ...word, cut: true })) }
    }
    const { parts } = withWholeWording([partOf([clipped('1.申请人无', 0), clipped('3.', 1), cellOf('2.申请人逾', 2)], 'positions')], table)
    const words = parts[0]?.rows.flatMap(({ cells: own }) => own.flatMap(cell => cell.words.map(({ text }) => text)))
    expect(words).toEqual(['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '3.', '2.申请人逾'])
  })
})
