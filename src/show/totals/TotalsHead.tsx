import type { Report } from '../../model/report'
import { type BesideWhole, type CellTotal, doubtsIn, isDifferent } from '../../model/totals'
import type { CellAddress } from '../../statute/form'
import { type Chosen, odditiesOf } from '../../store/parts/parts'
import { useStore } from '../../store/store'
import { copyTable } from '../clipboard/copyTable'
import { lookAt } from '../years/YearsBar'
import { totalsTable } from './totalsTable'
import { besideInWords, doubtInWords } from './totalsWords'

interface Props {
  readonly chosen: Chosen
  readonly totals: readonly CellTotal[]
  readonly wholes: ReadonlyMap<CellAddress, BesideWhole>
  readonly leading: Report
}

/** What was added up, whether it agrees with the whole, and what of it is not known. */
export const TotalsHead = ({ chosen, totals, wholes, leading }: Props) => {
  const unknown = totals.filter(({ sum }) => sum === null).length
  const { years, twice } = odditiesOf(chosen)
  const copy = async () => {
    const done = await copyTable(totalsTable(leading, totals), 'right')
    useStore.getState().say(done ? '已复制合计表，可粘贴到 Word、WPS 或 Excel' : '没能复制，请改用导出')
  }
  return (
    <header className="beside-head totals-head">
      <h2>{chosen.parts.length} 份合计</h2>
      {chosen.whole && (
        <p data-tone={[...wholes.values()].some(isDifferent) ? 'error' : undefined}>
          {besideInWords([...wholes.values()], chosen.complete)}
        </p>
      )}
      <button type="button" onClick={copy}>
        复制合计表
      </button>
      {years.length > 0 && (
        <p className="totals-odd">
          所选报告不是同一年度：{years.map(({ year, count }) => `${year === null ? '年度不明' : `${year} 年`} ${count} 份`).join('、')}
        </p>
      )}
      {twice.length > 0 && <p className="totals-odd">同一机关选了两份：{twice.join('、')}</p>}
      <Doubts chosen={chosen} totals={totals} unknown={unknown} />
    </header>
  )
}

/** Never summed silently: what is not known is named, body by body. */
const Doubts = ({ chosen, totals, unknown }: Pick<Props, 'chosen' | 'totals'> & { unknown: number }) => {
  const doubts = doubtsIn(totals)
  if (doubts.length === 0) return null
  return (
    <details className="totals-doubts">
      <summary>
        {unknown} 格的合计不明：{doubts.length} 份报告里有没读准的格
      </summary>
      <ul>
        {doubts.map(doubt => {
          const file = chosen.parts[doubt.part]
          return (
            file && (
              <li key={file.id}>
                {file.outcome.report.agency ?? file.name}：{doubtInWords(doubt)}
                <button type="button" className="link" onClick={() => lookAt(file.id, doubt.cells[0]?.cell ?? null)}>
                  去核对
                </button>
              </li>
            )
          )
        })}
      </ul>
    </details>
  )
}
