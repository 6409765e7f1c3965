import { useCallback, useMemo, useRef, useState } from 'react'
import type { Finding, Severity } from '../../../model/finding'
import type { Report } from '../../../model/report'
import { cellsNamed, isAboutLabels } from '../../../model/subject'
import type { CellAddress } from '../../../statute/form'
import { type Row, rowsWithTried } from '../../../store/edits/tried'
import { doubtfulCell } from '../../../store/selection/doubt'
import type { ReadOutcome, Tried } from '../../../store/state'
import { useStore } from '../../../store/store'
import { causesInWords } from '../../../words/causes'
import { severityNames } from '../../../words/severities'
import { placeInWords } from '../source/evidence'
import { type Advice, adviceOn } from './advice'
import { FindingItem } from './FindingItem'
import { firstWindow, growDown, growUp, PART, windowWith } from './findingWindow'
import { FindingDetail } from './lazyParts'
import { focusFinding } from './stepThroughFindings'

interface Props {
  readonly severity: Severity
  /** All of this severity, in their order. */
  readonly findings: readonly Finding[]
  /** The suggestions of the file that were tried out. */
  readonly tried: readonly Tried[]
  /** With the user's changes. */
  readonly report: Report
  readonly outcome: ReadOutcome
  /** Id of the finding that is chosen. */
  readonly chosen: string | null
  /** Id of the finding that takes the focus when the pane is entered. */
  readonly entry: string | undefined
  /** The cell that is chosen alone. */
  readonly touched: CellAddress | null
}

/** The findings of one severity; of very many a part, around the one that is chosen, and more as one asks for them. */
export const FindingGroup = ({ severity, findings, tried, report, outcome, chosen, entry, touched }: Props) => {
  const list = useRef<HTMLUListElement>(null)
  const [window, setWindow] = useState(firstWindow)
  const rows = useMemo(() => rowsWithTried(findings, tried, severity), [findings, tried, severity])
  const at = chosen === null ? -1 : rows.findIndex(({ finding }) => finding.id === chosen)
  const shown = windowWith(window, at, rows.length)
  if (shown !== window) setWindow(shown)
  const { from, to } = shown
  const items = useMemo(() => rows.slice(from, to).map(row => itemOf(report, row, outcome)), [rows, report, outcome, from, to])
  const tryOut = useCallback((finding: Finding, advice: Advice) => tryInList(rows, finding, advice), [rows])
  const more = (grow: typeof growUp, first: string) => {
    setWindow(grow(shown))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-finding-key="${CSS.escape(first)}"]`)?.focus())
  }
  return (
    <details className="group" data-severity={severity} open>
      <summary>
        <span className="mark" data-severity={severity} aria-hidden="true" />
        {severityNames[severity]} <span className="count">{findings.length}</span>
      </summary>
      <More where="前面" count={from} next={rows[from - 1]?.finding} onMore={first => more(growUp, first)} />
      <ul ref={list}>
        {items.map(({ finding, ...item }) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            {...item}
            id={finding.id}
            chosen={finding.id === chosen}
            entry={finding.id === entry}
            onTry={tryOut}
            touched={touched !== null && !isAboutLabels(finding.subject) && cellsNamed(finding.subject).includes(touched)}
          >
            {finding.id === chosen && !item.tried && (
              <FindingDetail finding={finding} id={finding.id} report={report} lines={outcome.lines} />
            )}
          </FindingItem>
        ))}
      </ul>
      <More where="后面" count={rows.length - to} next={rows[to]?.finding} onMore={first => more(growDown, first)} />
    </details>
  )
}

/** Changes the grid and stays in the list, on the row of the finding. */
const tryInList = (rows: readonly Row[], finding: Finding, { edits, words }: Advice): void => {
  const { open, tryOut } = useStore.getState()
  if (open === null) return
  const behind = rows.slice(
    0,
    rows.findIndex(row => row.finding === finding),
  )
  tryOut({ file: open, finding, behind: behind.map(row => row.finding.id), words, edits })
  requestAnimationFrame(() => focusFinding(finding.id))
}

const itemOf = (report: Report, { finding, tried }: Row, { tables }: ReadOutcome) => {
  const [advice] = adviceOn(report, finding)
  // The advice says so itself where it was found that way.
  const doubtful = doubtfulCell(report, finding) !== null && advice?.cause !== causesInWords.reading
  return { finding, tried, advice, place: placeInWords(report, finding, tables), doubtful }
}

interface MoreProps {
  readonly where: '前面' | '后面'
  readonly count: number
  /** The first of those that are left out, seen from those that are shown. */
  readonly next: Finding | undefined
  readonly onMore: (next: string) => void
}

const More = ({ where, count, next, onMore }: MoreProps) =>
  count > 0 &&
  next && (
    <button type="button" className="more-findings" data-finding-beyond={next.id} onClick={() => onMore(next.id)}>
      {where}还有 {count} 条<span className="more-step">，再显示 {Math.min(count, PART)} 条</span>
    </button>
  )
