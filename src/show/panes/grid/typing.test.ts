import { describe, expect, it } from 'vitest'
import { readTyped } from './typing'

describe('typing into a cell', () => {
  it('takes whole numbers, full-width digits and separators', () => {
    expect(readTyped(' 12 ', 'count')).toEqual({ ok: true, edit: { text: '12', value: 12 } })
    expect(readTyped('１２', 'count')).toEqual({ ok: true, edit: { text: '12', value: 12 } })
    expect(readTyped('1,234', 'count')).toEqual({ ok: true, edit: { text: '1234', value: 1234 } })
  })

  it('takes what a cell of a document may say, as the number it stands for', () => {
    expect(readTyped('3件', 'count')).toEqual({ ok: true, edit: { text: '3', value: 3 } })
    expect(readTyped('三', 'count')).toEqual({ ok: true, edit: { text: '3', value: 3 } })
    expect(readTyped('—', 'count')).toEqual({ ok: true, edit: { text: '0', value: 0 } })
  })

  it('takes an emptied cell as blank, not as zero', () => {
    expect(readTyped('  ', 'count')).toEqual({ ok: true, edit: { text: '', value: null } })
  })

  it.each(['-1', '1.5', '若干', '1 2', '22（其中修订16件）', '1e3', '12345678901'])('refuses %s for a count', typed => {
    expect(readTyped(typed, 'count').ok).toBe(false)
  })

  it('says of a number that is too large that it is, and of nothing else', () => {
    const hintOn = (typed: string, quantity: 'count' | 'amount' | 'change') => {
      const result = readTyped(typed, quantity)
      return result.ok ? '' : result.hint
    }
    expect(hintOn('99999999999999999999', 'count')).toBe('数字太大，最多 9 位')
    expect(hintOn('-99999999999', 'change')).toBe('数字太大，最多 9 位')
    expect(hintOn('99999999999.5', 'amount')).toBe('数字太大，最多 9 位')
    expect(hintOn('-99999999999', 'count')).toContain('不能为负')
    expect(hintOn('12345678901x', 'count')).not.toContain('太大')
    expect(hintOn('0.12345678', 'amount')).toContain('金额')
  })

  it('takes decimals for an amount and a sign for a change', () => {
    expect(readTyped('7730.28', 'amount')).toEqual({ ok: true, edit: { text: '7730.28', value: 7730.28 } })
    expect(readTyped('-3', 'change')).toEqual({ ok: true, edit: { text: '-3', value: -3 } })
    expect(readTyped('-3', 'amount').ok).toBe(false)
  })
})
