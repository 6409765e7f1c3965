import type { Report } from '../../model/report'
import type { Roll, YearsOfCell } from '../../model/twoYears'
import { tableOfAddress } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'
import { formOfTable } from '../../store/verdict/amounts'
import { withoutNoise } from '../../text/withoutNoise'
import { figureOf, rollInWords, rollName } from './yearsWords'

interface Props {
  readonly years: readonly YearsOfCell[]
  /** This year's. */
  readonly report: Report
  readonly lastYear: number
  readonly chosen: CellAddress | null
  readonly onChoose: (cell: CellAddress) => void
}

/** What must go on from last year to this: each pair of figures joined by a line, which is broken where they do not fit. */
export const Rolls = ({ years, report, lastYear, chosen, onChoose }: Props) => {
  const rolling = years.flatMap(cell => (cell.rolls ? [{ ...cell, rolls: cell.rolls }] : []))
  if (rolling.length === 0) return null
  return (
    <section className="joints" aria-label="年度衔接">
      <h3>年度衔接</h3>
      {kinds.map(({ kind, title }) => {
        const ofKind = rolling.filter(({ rolls }) => rolls.kind === kind)
        const told = ofKind.filter(cell => !isNothing(cell))
        if (ofKind.length === 0) return null
        const others = ofKind.length - told.length
        return (
          <div key={kind} className="joint-row">
            <h4>{title}</h4>
            <ul>
              {told.map(cell => (
                <li key={cell.cell}>
                  <button
                    type="button"
                    className="joint"
                    data-roll={cell.cell}
                    data-holds={`${cell.rolls.holds ?? 'unknown'}`}
                    aria-pressed={cell.cell === chosen}
                    aria-label={`${rollName(formOfTable(report, tableOfAddress(cell.cell)), cell)}：${rollInWords(cell.rolls, cell.now, lastYear)}`}
                    onClick={() => onChoose(cell.cell)}
                  >
                    <span className="joint-name">{rollName(formOfTable(report, tableOfAddress(cell.cell)), cell)}</span>
                    <span className="joint-from">{cell.rolls.from ?? '?'}</span>
                    <span className="joint-join" aria-hidden="true">
                      {joints[kind]}
                    </span>
                    <span className="joint-now">{figureOf(cell.now)}</span>
                    {cell.rolls.holds === false && <span className="joint-off">{offOf(cell)}</span>}
                  </button>
                </li>
              ))}
              {others > 0 && <li className="joint-rest">{told.length === 0 ? '都是 0' : `其余 ${others} 项两年都是 0`}</li>}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

const kinds: readonly { readonly kind: Roll['kind']; readonly title: string }[] = [
  { kind: 'equal', title: '申请：上年“结转下年度” → 本年“上年结转”' },
  { kind: 'least', title: '复议诉讼：上年“尚未审结” → 本年总计，不能更少' },
  { kind: 'most', title: '现行有效：上年 + 制发 − 废止 → 本年，一般不更多' },
]

/** How the two figures should stand to each other. */
const joints: Readonly<Record<Roll['kind'], string>> = { equal: '=', least: '≤', most: '≥' }

const isNothing = ({ rolls, now }: YearsOfCell): boolean => rolls?.from === 0 && now === 0

const offOf = ({ rolls, now }: YearsOfCell): string => {
  const off = withoutNoise(Number(now) - (rolls?.from ?? 0))
  return off > 0 ? `多 ${off}` : `少 ${-off}`
}
