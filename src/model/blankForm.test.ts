import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { caseOf } from '../testing/caseOf'
import { blankForm, blankFormFile, yearOfBlankForm } from './blankForm'

describe('a blank form', () => {
  it('has every cell of the form of its year, and nothing to find fault with', () => {
    expect(blankForm(2020).form).toBe('2019')
    const report = blankForm(2025)
    expect([report.form, Object.keys(report.cells).length]).toEqual(['2021', 200])
    expect(check(caseOf(report))).toEqual([])
  })

  it('is checked as far as it is filled in', () => {
    const report = blankForm(2025)
    const filled = Object.keys(report.cells).filter(address => address.startsWith('proceedings/review/'))
    const cells = Object.fromEntries(filled.map((address, at) => [address, { text: String(at), value: at, anchor: null }]))
    expect(filled).toHaveLength(5)
    expect(check(caseOf({ ...report, cells: { ...report.cells, ...cells } })).map(({ rule }) => rule)).toEqual(['proceedings-total'])
  })

  it('is told by its file, and by no other', () => {
    expect(yearOfBlankForm(blankFormFile(2025))).toBe(2025)
    for (const text of [
      '',
      '{}',
      '{"schema":"gouji/blank-form/1"}',
      '{"schema":"gouji/blank-form/1","year":1999}',
      'x gouji/blank-form/1',
    ]) {
      expect(yearOfBlankForm(text)).toBeNull()
    }
  })
})
