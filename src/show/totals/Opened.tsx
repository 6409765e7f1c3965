import { formCellAt } from '../../model/equations'
import type { Report } from '../../model/report'
import type { BesideWhole, CellTotal, PartAmount } from '../../model/totals'
import type { CellAddress } from '../../statute/form'
import type { Chosen } from '../../store/parts/parts'
import type { Ready } from '../../store/state'
import { cellName } from '../../words/names'
import { unknownInWords } from '../../words/unknowns'
import { lookAt } from '../years/YearsBar'
import { knownSum, unknownParts } from './totalsWords'
import { useTotalCell } from './useTotalCell'

interface Props {
  readonly total: CellTotal
  readonly beside: BesideWhole | null
  readonly chosen: Chosen
  /** Whose form the tables follow. */
  readonly leading: Report
}

/** A cell opened into its parts: which body, how much. What is not known comes first, then the largest. */
export const Opened = ({ total, beside, chosen, leading }: Props) => {
  const place = formCellAt(leading, total.cell)
  const parts = [...total.parts].sort(byWeight)
  const told = parts.filter(({ amount }) => amount !== 0)
  const zeros = parts.length - told.length
  return (
    <aside className="opened" aria-label="这一格的组成">
      <header>
        <h3>{place ? cellName(place) : total.cell}</h3>
        <button type="button" className="mini" aria-label="关闭" onClick={() => useTotalCell.setState({ cell: null })}>
          ×
        </button>
      </header>
      <p className="opened-sum">
        {total.sum === null ? (
          <>
            合计<b>不明</b>：已知的相加为 {knownSum(total)}，{unknownParts(total)}
          </>
        ) : (
          <>
            {total.parts.length} 份相加 <b>{total.sum}</b>
          </>
        )}
      </p>
      {beside && chosen.whole && (
        <p className="opened-whole" data-differs={(beside.difference ?? 0) !== 0}>
          汇总报告：{typeof beside.whole === 'number' ? beside.whole : unknownInWords[beside.whole]}
          {beside.difference !== null &&
            beside.difference !== 0 &&
            `，${beside.difference > 0 ? '多' : '少'} ${Math.abs(beside.difference)}`}
          <button type="button" className="link" onClick={() => lookAt(chosen.whole?.id ?? 0, total.cell)}>
            看这一格
          </button>
        </p>
      )}
      <ul>
        {told.map(part => (
          <PartRow key={part.part} part={part} file={chosen.parts[part.part]} cell={total.cell} />
        ))}
        {zeros > 0 && <li className="opened-zeros">{told.length === 0 ? `${zeros} 份都是 0` : `其余 ${zeros} 份为 0`}</li>}
      </ul>
    </aside>
  )
}

const byWeight = (one: PartAmount, other: PartAmount): number =>
  (other.amount ?? Number.MAX_VALUE) - (one.amount ?? Number.MAX_VALUE) || one.part - other.part

const PartRow = ({ part, file, cell }: { part: PartAmount; file: Ready | undefined; cell: CellAddress }) =>
  file && (
    <li>
      <button
        type="button"
        title="看这份报告的这一格"
        data-unknown={part.amount === null || undefined}
        onClick={() => lookAt(file.id, cell)}
      >
        <span>{file.outcome.report.agency ?? file.name}</span>
        <b>{part.unknown === undefined ? part.amount : unknownInWords[part.unknown]}</b>
      </button>
    </li>
  )
