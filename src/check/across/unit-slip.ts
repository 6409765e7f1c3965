import type { CellAddress } from '../../statute/form'
import { statutoryForm } from '../basis'
import type { Rule } from '../rule'
import { numberIn } from './numberIn'

/** The fees of two years differ by a factor near 10,000: one of them was filled in in yuan. */
export const unitSlip: Rule<'unit-slip'> = {
  id: 'unit-slip',
  title: '收费金额单位',
  severity: 'review',
  group: 'across',
  about: 'across',
  needs: 'before',
  level: 'arithmetic',
  basis: `${statutoryForm}：收费金额以万元为单位`,
  wants: '行政事业性收费金额与上年报告用同一单位万元，不相差约 1 万倍。',
  find: ({ report, before: earlier }) => {
    if (!earlier) return []
    const before = numberIn(earlier, amount)
    const now = numberIn(report, amount)
    if (!before || !now || Math.abs(Math.log10(now / before)) < nearest || Math.abs(Math.log10(now / before)) > farthest) return []
    const cells = [{ of: 'before', cell: amount } as const, { of: 'report', cell: amount } as const]
    return [{ subject: { kind: 'across', cells, at: {} }, args: { year: earlier.year ?? 0, before, now }, found: now }]
  },
}

const amount: CellAddress = 'proactive/fees/amount'

/** Fees that rise or fall by half within the year leave the factor between these powers of ten. */
const nearest = 3.5
const farthest = 4.5
