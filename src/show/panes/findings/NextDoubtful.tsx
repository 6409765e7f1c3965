import type { Report } from '../../../model/report'
import { cellsOfTable } from '../../../statute/compiled'
import type { CellAddress } from '../../../statute/form'
import { useStore } from '../../../store/store'
import { tablesOf } from '../../../store/verdict/amounts'

/** How cells look that could not be read for certain, and the way from one to the next. */
export const NextDoubtful = ({ report }: { report: Report }) => {
  const chosen = useStore(state => state.selection.cell)
  const doubtful = doubtfulCells(report)
  const next = doubtful[chosen === null ? 0 : (doubtful.indexOf(chosen) + 1) % doubtful.length]
  if (next === undefined) return null
  const show = () => {
    useStore.getState().chooseCell(next)
    useStore.getState().showPane('grid')
  }
  const words = doubtful.length === 1 ? '看这一格' : chosen !== null && doubtful.includes(chosen) ? '看下一格' : '看第一格'
  return (
    <p>
      读不准的单元格，表中以斜纹或问号标出。
      <button type="button" className="link" onClick={show}>
        {words}
      </button>
    </p>
  )
}

/** The cells of a report that were not read, or not for certain, in the order of print. */
export const doubtfulCells = (report: Report): readonly CellAddress[] =>
  tablesOf(report)
    .flatMap(cellsOfTable)
    .flatMap(({ address }) => (report.cells[address]?.unread || report.cells[address]?.uncertain ? [address] : []))
