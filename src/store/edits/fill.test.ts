import { describe, expect, it } from 'vitest'
import { check } from '../../check/check'
import { blankForm } from '../../model/blankForm'
import { reportWithEdits } from '../../model/edits'
import type { CellAddress } from '../../statute/form'
import { caseOf } from '../../testing/caseOf'
import { readyFile } from '../../testing/readyFile'
import type { Edits } from '../state'
import { editCells } from './edits'
import { filledCount, totalsToFill, zerosToFill } from './fill'

const blank = readyFile(blankForm(2025))
const filled = (...steps: readonly Edits[]) =>
  reportWithEdits(blank.outcome.report, steps.reduce((file, edits) => editCells(file, edits), blank).edits)
const typed = (cells: Readonly<Record<string, number>>): Edits =>
  Object.fromEntries(Object.entries(cells).map(([cell, value]) => [cell, { text: String(value), value }]))

describe('filling in a blank form', () => {
  it('adds up a total when all its parts are there, and totals of totals after it', () => {
    const parts = typed({ 'proceedings/review/upheld': 2, 'proceedings/review/corrected': 1, 'proceedings/review/other': 0 })
    expect(totalsToFill(filled(parts))).toEqual({})
    const pending = typed({ 'proceedings/review/pending': 4 })
    expect(totalsToFill(filled(parts, pending))).toEqual(typed({ 'proceedings/review/total': 7 }))
  })

  it('leaves a total that somebody typed', () => {
    const report = filled(zerosToFill(blank.outcome.report), typed({ 'proceedings/review/total': 3 }))
    expect(Object.keys(totalsToFill(report))).not.toContain('proceedings/review/total')
  })

  it('is whole after zeros and totals, and nothing is wrong with it', () => {
    const zeros = filled(typed({ 'requests/new/natural': 3, 'requests/granted/natural': 3 }))
    const whole = filled(
      typed({ 'requests/new/natural': 3, 'requests/granted/natural': 3 }),
      zerosToFill(zeros),
      totalsToFill(filled(typed({ 'requests/new/natural': 3, 'requests/granted/natural': 3 }), zerosToFill(zeros))),
    )
    expect(filledCount(whole)).toEqual({ filled: 200, of: 200 })
    expect(whole.cells['requests/new/total' as CellAddress]?.value).toBe(3)
    expect(check(caseOf(whole)).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
