import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiefCell, isSumOf } from '../../../model/subject'
import { cellsOf } from '../../../statute/compiled'
import type { CellAddress } from '../../../statute/form'
import { forms } from '../../../statute/forms'
import { everyFindingIn } from '../../../testing/findingsIn'
import { reportWith } from '../../../testing/reportWith'
import { runs } from '../../../testing/runs'
import { sumsAt } from './sumLines'

describe('the sums of a cell', () => {
  it('never contradicts the findings, whatever stands in the cells', () => {
    const addresses = cellsOf(forms['2021']).map(place => place.address)
    const content = fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom(null, 'unread', '无', '暂无', '1.5', 'absent'))
    const changes = fc.dictionary(fc.constantFrom(...addresses), content, { maxKeys: 12 })
    fc.assert(
      fc.property(changes, changed => {
        const report = reportWith(changed)
        const broken = everyFindingIn(report).filter(({ subject }) => subject.kind === 'sum')
        for (const finding of broken) {
          const line = sumsAt(report, chiefCell(finding.subject) as CellAddress).find(sum => isSumOf(finding.subject, sum.equation))
          expect(line?.holds).toBe(false)
        }
        const told = new Set(
          addresses.flatMap(at =>
            sumsAt(report, at)
              .filter(sum => sum.holds === false)
              .map(sum => sum.equation.rule + sum.where),
          ),
        )
        expect(told.size).toBe(broken.length)
      }),
      { numRuns: runs(60) },
    )
  })
})
