import { useMemo } from 'react'
import { twoYears, type YearsOfCell } from '../../model/twoYears'
import type { FormCell } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'
import { forms } from '../../statute/forms'
import { type Pair, pairOf, pairsIn } from '../../store/across/pairs'
import { reportNow } from '../../store/edits/edits'
import { useStore } from '../../store/store'
import { tablesOf } from '../../store/verdict/amounts'
import type { CellFace } from '../tables/FaceTable'
import { FormTables } from '../tables/FormTables'
import { PairList } from './PairList'
import { Rolls } from './Rolls'
import { YearsBar } from './YearsBar'
import { differenceFigure, figureOf, yearsName } from './yearsWords'
import './years.css'

/** 年度对照: the reports of two years side by side, cell by cell, and what rolls over from one to the other. */
export const YearsView = () => {
  const files = useStore(state => state.files)
  const open = useStore(state => state.open)
  const pairs = useMemo(() => pairsIn(files), [files])
  const pair = pairOf(pairs, open)
  if (!pair)
    return <p className="beside-empty">把同一机关上一年度的报告也放进来，这里就逐格对照两年的数字，并核对“上年结转”等是否接得上。</p>
  return (
    <div className="beside-view">
      <PairList pairs={pairs} shown={pair} />
      <PairOfYears key={pair.now.id} pair={pair} />
    </div>
  )
}

const PairOfYears = ({ pair }: { pair: Pair }) => {
  const before = useMemo(() => reportNow(pair.before), [pair.before])
  const now = useMemo(() => reportNow(pair.now), [pair.now])
  const years = useMemo(() => new Map(twoYears(before, now).map(cell => [cell.cell, cell])), [before, now])
  const cell = useStore(state => (state.open === pair.now.id ? state.selection.cell : null))
  const chosen = cell !== null && years.has(cell) ? cell : null
  const choose = (address: CellAddress) => {
    const { chooseEntry, chooseCell } = useStore.getState()
    chooseEntry(pair.now.id)
    chooseCell(address)
  }
  const source = (chosen && years.get(chosen)?.rolls?.source) ?? null
  const [thisYear, lastYear] = [now.year ?? 0, before.year ?? 0]
  return (
    <section className="beside-main" aria-label={`${lastYear} 年与 ${thisYear} 年`}>
      <div className="beside-scroll">
        <Rolls years={[...years.values()]} report={now} lastYear={lastYear} chosen={chosen} onChoose={choose} />
        <p className="years-legend">
          每格依次为<span className="then">{lastYear} 年</span>
          <b>{thisYear} 年</b>
          <span className="gap">增减</span>
        </p>
        <FormTables
          form={forms[now.form]}
          tables={tablesOf(now)}
          faceOf={place => faceOf(place, years.get(place.address), source, lastYear)}
          chosen={chosen}
          onChoose={choose}
        />
      </div>
      <YearsBar pair={pair} report={now} cell={chosen === null ? null : (years.get(chosen) ?? null)} />
    </section>
  )
}

const faceOf = (place: FormCell, cell: YearsOfCell | undefined, source: CellAddress | null, lastYear: number): CellFace => {
  if (!cell) return { name: '', content: null }
  const { before, now, difference, rolls } = cell
  return {
    name: yearsName(place, cell, lastYear),
    content: (
      <span className="two-years">
        <span className="then">{figureOf(before)}</span>
        <span className="now" data-zero={now === 0 || undefined}>
          {figureOf(now)}
        </span>
        <span className="gap">{differenceFigure(difference)}</span>
      </span>
    ),
    looks: {
      'data-rolls': rolls && `${rolls.holds ?? 'unknown'}`,
      'data-source': place.address === source || undefined,
      'data-nothing': (before === 0 && now === 0) || undefined,
    },
  }
}
