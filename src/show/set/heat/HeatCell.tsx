import type { CSSProperties } from 'react'
import type { FormCell } from '../../../statute/compiled'
import { cellName } from '../../../words/names'

interface Props {
  readonly place: FormCell
  readonly colSpan: number
  /** Reports that err here. */
  readonly count: number
  /** The largest count of all cells. */
  readonly most: number
  readonly chosen: boolean
  readonly entry: boolean
}

/** A cell of the form with the number of reports that err in it, the stronger in colour the more they are. */
export const HeatCell = ({ place, colSpan, count, most, chosen, entry }: Props) => (
  <td
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid, see FormTable
    role="gridcell"
    className="heat-cell"
    colSpan={colSpan}
    tabIndex={entry ? 0 : -1}
    aria-label={`${cellName(place)}：${count === 0 ? '没有错误' : `${count} 份有错误`}`}
    aria-selected={chosen}
    data-heat={place.address}
    data-entry={entry || undefined}
    data-count={count > 0 || undefined}
    style={count > 0 ? ({ '--share': (0.08 + (count / most) * 0.37).toFixed(2) } as CSSProperties) : undefined}
  >
    {count === 0 ? '·' : count}
  </td>
)
