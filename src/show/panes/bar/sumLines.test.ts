import { describe, expect, it } from 'vitest'
import { blankForm } from '../../../model/blankForm'
import { reportWith } from '../../../testing/reportWith'
import { differenceInWords, shownTerms, sumsAt } from './sumLines'

describe('the sums of a cell', () => {
  it('spells out a broken group of 表四', () => {
    const report = reportWith({ 'proceedings/review/upheld': 10, 'proceedings/review/corrected': 1 })
    const [sum, ...more] = sumsAt(report, 'proceedings/review/total')
    expect(more).toEqual([])
    expect(sum).toMatchObject({ equation: { rule: 'proceedings-total' }, where: '行政复议', leftSum: 11, rightSum: 0, holds: false })
    expect(sum?.left.map(term => term.value)).toEqual([10, 1, 0, 0])
    expect(sum && differenceInWords(sum)).toBe('少 11')
  })

  it('finds all three sums of a total in 表三', () => {
    const sums = sumsAt(reportWith(), 'requests/total/total')
    expect(sums.map(sum => sum.equation.rule)).toEqual(['requests-row-total', 'requests-outcome-total', 'requests-balance'])
    expect(sums.every(sum => sum.holds)).toBe(true)
  })

  it('has no sums for 表二', () => {
    expect(sumsAt(reportWith(), 'proactive/licensing/decisions')).toEqual([])
  })

  it('is unknown, not wrong, with an unreadable cell', () => {
    const [sum] = sumsAt(reportWith({ 'proceedings/review/upheld': 'unread' }), 'proceedings/review/total')
    expect(sum).toMatchObject({ leftSum: null, holds: null })
    expect(sum && differenceInWords(sum)).toBe('')
  })

  it('counts a blank as 0', () => {
    const [sum] = sumsAt(reportWith({ 'proceedings/review/upheld': null }), 'proceedings/review/total')
    expect(sum?.holds).toBe(true)
    expect(sum?.left[0]).toMatchObject({ value: null, blank: true, amount: 0 })
  })

  it('is still to be filled in where a blank form has nothing yet', () => {
    const [sum] = sumsAt(blankForm(2024), 'proceedings/review/total')
    expect(sum).toMatchObject({ leftSum: null, holds: null })
    expect(sum?.right[0]).toMatchObject({ value: null, blank: true, amount: null })
  })

  it('never calls a blank 0', () => {
    const blanks = { 'requests/refused.law/natural': null, 'requests/refused.security/natural': null }
    const sum = sumsAt(reportWith(blanks), 'requests/total/natural').find(line => line.equation.rule === 'requests-outcome-total')
    const terms = sum?.left ?? []
    expect(shownTerms(terms, 'requests/total/natural')).toEqual({ shown: [], zeros: terms.length - 2, blanks: 2 })
    expect(shownTerms(terms, 'requests/refused.law/natural')).toMatchObject({ shown: [{ blank: true }], blanks: 1 })
  })

  it('forms the sums of the rows that the document has', () => {
    const outdated = reportWith({ 'requests/other/natural': 3, 'requests/total/natural': 3 }, { follows: { requests: '2019' } })
    const sum = sumsAt(outdated, 'requests/other/natural').find(line => line.equation.rule === 'requests-outcome-total')
    expect(sum).toMatchObject({ leftSum: 3, rightSum: 3, holds: true })
  })

  it('is unknown where the document lacks a row', () => {
    const short = reportWith({}, { withoutRows: ['requests/refused.law'] })
    const lacking = sumsAt(short, 'requests/granted/natural').find(line => line.equation.rule === 'requests-outcome-total')
    expect(lacking?.holds).toBeNull()
  })

  it('writes out the numbers of a long sum, not its zeros, but always the chosen cell', () => {
    const report = reportWith({ 'requests/granted/natural': 4, 'requests/partial/natural': 2 })
    const sum = sumsAt(report, 'requests/declined.repeat/natural').find(line => line.equation.rule === 'requests-outcome-total')
    const { shown, zeros } = shownTerms(sum?.left ?? [], 'requests/declined.repeat/natural')
    expect(shown.map(term => term.value)).toEqual([4, 2, 0])
    expect(zeros).toBe((sum?.left.length ?? 0) - 3)
  })
})
