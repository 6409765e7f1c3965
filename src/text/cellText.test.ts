import { describe, expect, it } from 'vitest'
import { hasTwoFigures, looksLikeValue, readCellText } from './cellText'

const numberIn = (text: string, quantity?: Parameters<typeof readCellText>[1]) => {
  const read = readCellText(text, quantity)
  return read.kind === 'number' ? read.value : read.kind
}
const notationOf = (text: string) => {
  const read = readCellText(text)
  return read.kind === 'number' ? read.notation : read.kind
}

describe('the text of a cell', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['１２', 12],
    ['1,627', 1627],
    ['1，627', 1627],
    ['3件', 3],
    ['3批', 3],
    ['共3件', 3],
    ['合计：12', 12],
    ['5张', 5],
    ['22（其中修订16件）', 22],
    ['7730.28', 7730.28],
    ['-5', -5],
    ['－7', -7],
    ['-', 0],
    ['\u00ad', 0],
    ['——', 0],
    ['‒', 0],
    ['⸺', 0],
    ['/', 0],
    ['无', 0],
    ['n/a', 0],
    ['三', 3],
    ['十二', 12],
    ['一百零五', 105],
    ['二〇', 20],
    ['贰拾叁', 23],
    ['壹万贰仟叁佰零肆', 12304],
    ['266.', 266],
    ['0。', 0],
  ])('%j is the number %d', (text, value) => expect(numberIn(text)).toBe(value))

  it.each([
    ['6①', 6],
    ['0¹', 0],
    ['12*', 12],
    ['3[1]', 3],
    ['—（注）', 0],
    ['2（注1）', 2],
    ['8注', 8],
    ['3√', 3],
  ])('%j is the number %d with the mark of a note, whose digit is none of it', (text, value) =>
    expect(readCellText(text)).toEqual({ kind: 'number', value, notation: null, note: true }),
  )

  it.each(['若干', '1.、', '12/13', '3件以上', '1,62', '约5', '一二'])('%j is no number', text => expect(numberIn(text)).toBe('words'))

  it('with a stop behind it is no place for figures by itself, as the numeral of a label, and no amount whose decimals may be lost', () => {
    expect(looksLikeValue('1.')).toBe(false)
    expect(numberIn('12.', 'amount')).toBe('words')
    expect(notationOf('266.')).toBe('其他写法')
  })

  it.each(['', '　', '\u00a0'])('%j is blank', text => expect(numberIn(text)).toBe('blank'))

  it.each(['1 2', '265 1', '1 627', '1\n2', '1\u20092', '1\u200962\u20097', '1\u2009627 5', '⑧③', '①①', '²⁴', '⁵', '⒊0', '⒈⒈'])(
    '%j is torn, never one figure',
    text => expect(numberIn(text)).toBe('torn'),
  )

  it('thin blanks set thousands apart', () =>
    expect(['1\u2009627', '1\u202f627\u202f000件'].map(text => numberIn(text))).toEqual([1627, 1627000]))

  it.each([
    ['+3', 3],
    ['-2', -2],
    ['增3', 3],
    ['减2', -2],
    ['0', 0],
    ['-', 0],
    ['○', 0],
    ['十二', 12],
  ])('%j is the change %d', (text, value) => expect(numberIn(text, 'change')).toBe(value))

  it.each(['21上年11', '349↑12%', '0其中1件', '5较上年+2'])('%j has two figures', text => {
    expect(numberIn(text)).toBe('words')
    expect(hasTwoFigures(text)).toBe(true)
  })

  it.each(['约5', '3件以上', '1月2日', '2024年1月5日', '2024/1/5', '12/13', '1.', '若干', '#REF!', '第3页'])('%j has not', text =>
    expect(hasTwoFigures(text)).toBe(false),
  )

  it('keeps an amount in the unit of the cell', () => {
    expect(numberIn('251000元', 'amount')).toBe(251000)
    expect(numberIn('25.1万元', 'amount')).toBe(25.1)
  })
})

describe('notation', () => {
  it.each([
    ['12', null],
    ['１２', '全角数字'],
    ['1,627', '千位分隔符'],
    ["1'627", '千位分隔符'],
    ['12’015件', '带单位'],
    ['3件', '带单位'],
    ['—', '用符号或“无”代替 0'],
    ['三', '汉字数字'],
    ['5.00', '其他写法'],
    ['+3', '其他写法'],
    ['-7', null],
  ])('%j is %j', (text, notation) => expect(notationOf(text)).toBe(notation))
})

it('a numeral of a label looks like no figure', () => {
  for (const text of ['（一）', '2.重复申请', '三', '1.']) expect(looksLikeValue(text)).toBe(false)
  for (const text of ['12', '-', '无', '3件', '增3', '1 2']) expect(looksLikeValue(text)).toBe(true)
})

it.each(['\u202d12\u202c', '\u200e12', '12\u2060', '\u206612\u2069'])('marks that nobody sees are no part of a figure: %j', text =>
  expect(readCellText(text)).toMatchObject({ kind: 'number', value: 12 }),
)

it.each(['nan', 'NaN', 'None', 'null', 'nil', '<NA>'])('%s, which a program writes, says neither a number nor that there is none', text => {
  expect(readCellText(text).kind).toBe('torn')
})

it('a figure that is written from right to left is none', () => expect(readCellText('\u202e12').kind).toBe('words'))
