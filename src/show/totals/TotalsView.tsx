import { useMemo } from 'react'
import { besideWhole, leadingOf, totalsOf } from '../../model/totals'
import type { CellAddress } from '../../statute/form'
import { forms } from '../../statute/forms'
import { reportNow } from '../../store/edits/edits'
import { type Chosen, chosenIn, noParts } from '../../store/parts/parts'
import { useStore } from '../../store/store'
import { tablesOf } from '../../store/verdict/amounts'
import { FormTables } from '../tables/FormTables'
import { Opened } from './Opened'
import { PartsPicker } from './PartsPicker'
import { TotalsHead } from './TotalsHead'
import { totalFace } from './totalFace'
import { useTotalCell } from './useTotalCell'
import './totals.css'

/** 汇总: reports added up in the layout of the form, each cell opening into its parts, beside the whole where there is one. */
export const TotalsView = () => {
  const files = useStore(state => state.files)
  const declared = useStore(state => state.parts) ?? noParts
  const chosen = useMemo(() => chosenIn(files, declared), [files, declared])
  return (
    <div className="beside-view">
      <PartsPicker files={files} declared={declared} />
      {chosen.parts.length === 0 ? (
        <p className="beside-empty">
          勾选要相加的报告，这里就按法定表格逐格给出合计；点一格，看它由哪些单位的多少相加而成。如果有汇总报告（如县政府的），在左下选上它，合计与它不同的格会标出来。
        </p>
      ) : (
        <Totals chosen={chosen} />
      )}
    </div>
  )
}

const Totals = ({ chosen }: { chosen: Chosen }) => {
  const { whole: wholeFile, parts: files } = chosen
  const parts = useMemo(() => files.map(reportNow), [files])
  const whole = useMemo(() => (wholeFile ? reportNow(wholeFile) : undefined), [wholeFile])
  const totals = useMemo(() => totalsOf(parts, whole), [parts, whole])
  const byCell = useMemo(() => new Map(totals.map(total => [total.cell, total])), [totals])
  const wholes = useMemo(() => new Map(whole ? besideWhole(totals, whole).map(one => [one.cell, one]) : []), [totals, whole])
  const cell = useTotalCell(state => state.cell)
  const choose = (address: CellAddress) => useTotalCell.setState({ cell: address })
  const leading = useMemo(() => whole ?? leadingOf(parts), [parts, whole])
  const opened = cell === null ? undefined : byCell.get(cell)
  if (!leading) return null
  return (
    <section className="beside-main" aria-label="合计">
      <TotalsHead chosen={chosen} totals={totals} wholes={wholes} leading={leading} />
      <div className="totals-body">
        <div className="beside-scroll">
          <FormTables
            form={forms[leading.form]}
            tables={tablesOf(leading)}
            faceOf={place => totalFace(place, byCell.get(place.address), wholes.get(place.address))}
            chosen={cell}
            onChoose={choose}
          />
        </div>
        {opened && <Opened total={opened} beside={wholes.get(opened.cell) ?? null} chosen={chosen} leading={leading} />}
      </div>
    </section>
  )
}
