import { formCellAt } from '../../model/equations'
import type { Finding } from '../../model/finding'
import { otherCells, otherFile } from '../../store/across/otherCells'
import { reportNow } from '../../store/edits/edits'
import { openReady } from '../../store/selectors'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { cellName } from '../../words/names'
import { lookAt } from './YearsBar'

/** More cells than these nobody reads in a bar. */
const most = 4

/** What the other reports have that a finding speaks of, each leading to its place there. */
export const OtherReports = ({ finding }: { finding: Finding }) => {
  const file = useStore(openReady)
  const files = useStore(state => state.files)
  if (!file) return null
  const cells = otherCells(finding, file, files)
  const other = cells.length === 0 ? otherFile(finding, file, files) : null
  if (cells.length === 0 && !other) return null
  return (
    <p className="bar-others">
      {other && (
        <button type="button" className="link" onClick={() => lookAt(other.id, null)}>
          看{nameOf(other)}
        </button>
      )}
      {cells.slice(0, most).map(({ file: of, cell }) => {
        const report = reportNow(of)
        const place = formCellAt(report, cell)
        const page = report.cells[cell]?.anchor?.page
        return (
          <span key={`${of.id}/${cell}`}>
            {nameOf(of)}：{place ? cellName(place) : cell} <b>{report.cells[cell]?.text.trim() || '空白'}</b>
            {page !== undefined && `，第 ${page} 页`}
            <button type="button" className="link" onClick={() => lookAt(of.id, cell)}>
              看这一格
            </button>
          </span>
        )
      })}
      {cells.length > most && <span>等 {cells.length} 格</span>}
    </p>
  )
}

/** 2022 年度报告; of another body its name. */
const nameOf = ({ outcome: { report }, name }: Ready): string =>
  report.year === null ? name : `${report.agency ?? ''} ${report.year} 年度报告`
