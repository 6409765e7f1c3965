import { describe, expect, it } from 'vitest'
import { looksLikeValue, parseNumber } from './numbers'

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    [' 1 2 ', 12],
    ['１２', 12],
    ['1,627', 1627],
    ['1，627', 1627],
    ['3件', 3],
    ['22（其中修订16件）', 22],
    ['7730.28', 7730.28],
    ['-5', -5],
    ['－7', -7],
    ['-', 0],
    ['——', 0],
    ['/', 0],
    ['无', 0],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each(['', '　', '若干', '1.', '12/13', '3件以上', '1,62', '约5'])('does not guess at %j', text => {
    expect(parseNumber(text)).toBeNull()
  })

  it.each([
    ['+3', 3],
    ['-2', -2],
    ['增3', 3],
    ['减2', -2],
    ['0', 0],
  ])('reads the change %j as %d', (text, value) => {
    expect(parseNumber(text, 'change')).toBe(value)
  })

  it('keeps an amount in the unit of the cell', () => {
    expect(parseNumber('251000元', 'amount')).toBe(251000)
    expect(parseNumber('25.1万元', 'amount')).toBe(25.1)
  })

  it('takes a numeral of a label for no figure', () => {
    expect(looksLikeValue('（一）')).toBe(false)
    expect(looksLikeValue('2.重复申请')).toBe(false)
  })
})
