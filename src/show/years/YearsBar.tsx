import { formCellAt } from '../../model/equations'
import type { Report } from '../../model/report'
import type { YearsOfCell } from '../../model/twoYears'
import type { CellAddress } from '../../statute/form'
import type { Pair } from '../../store/across/pairs'
import { useStore } from '../../store/store'
import { cellName } from '../../words/names'
import { amountInWords, rollInWords } from './yearsWords'

interface Props {
  readonly pair: Pair
  /** This year's. */
  readonly report: Report
  /** The one that is chosen. */
  readonly cell: YearsOfCell | null
}

/** Speaks of the chosen cell, and leads to it in either report. */
export const YearsBar = ({ pair: { before, now }, report, cell }: Props) => {
  const place = cell && formCellAt(report, cell.cell)
  const [lastYear, thisYear] = [before.outcome.report.year ?? 0, now.outcome.report.year ?? 0]
  return (
    <div className="beside-bar" role="status">
      {cell && place ? (
        <>
          <strong>{cellName(place)}</strong>
          <span>
            {lastYear} 年 {amountInWords(cell.before)}，{thisYear} 年 {amountInWords(cell.now)}
          </span>
          {cell.rolls && (
            <span className="bar-roll" data-holds={`${cell.rolls.holds ?? 'unknown'}`}>
              {rollInWords(cell.rolls, cell.now, lastYear)}
            </span>
          )}
        </>
      ) : (
        <span className="soft">点一个单元格，看两年的数字，再到那一年的报告里看原文。</span>
      )}
      <span className="bar-tools">
        <button type="button" onClick={() => lookAt(before.id, cell?.rolls?.source ?? cell?.cell ?? null)}>
          看 {lastYear} 年报告
        </button>
        <button type="button" onClick={() => lookAt(now.id, cell?.cell ?? null)}>
          看 {thisYear} 年报告
        </button>
      </span>
    </div>
  )
}

/** Shows a report, and in it a cell. */
export const lookAt = (id: number, cell: CellAddress | null): void => {
  const { showFile, chooseCell } = useStore.getState()
  showFile(id)
  if (cell !== null) chooseCell(cell)
}
