import type { BesideWhole, CellTotal } from '../../model/totals'
import type { FormCell } from '../../statute/compiled'
import { cellName } from '../../words/names'
import type { CellFace } from '../tables/FaceTable'
import { unknownParts } from './totalsWords'

/** A sum; where the whole has another number, that too. */
export const totalFace = (place: FormCell, total: CellTotal | undefined, beside: BesideWhole | undefined): CellFace => {
  if (!total) return { name: cellName(place), content: null }
  const { sum } = total
  const difference = beside?.difference ?? 0
  const known = sum === null ? `合计不明，${unknownParts(total)}` : `合计 ${sum}`
  const whole = difference === 0 ? '' : `，汇总报告写 ${beside?.whole}，${difference > 0 ? '多' : '少'} ${Math.abs(difference)}`
  return {
    name: `${cellName(place)}，${known}${whole}`,
    content: (
      <span className="total-figure">
        {sum === null ? <span className="figure-unknown">?</span> : <span className="now">{sum}</span>}
        {difference !== 0 && <span className="total-whole">汇总写 {beside?.whole}</span>}
      </span>
    ),
    looks: {
      'data-state': sum === 0 ? 'zero' : 'number',
      'data-unknown': sum === null || undefined,
      'data-differs': difference !== 0 || undefined,
    },
  }
}
