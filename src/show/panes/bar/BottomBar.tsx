import { useMemo } from 'react'
import { formCellAt } from '../../../model/equations'
import type { Finding } from '../../../model/finding'
import { findingOf } from '../../../model/finding'
import type { Report } from '../../../model/report'
import { isSumOf, placeNamed } from '../../../model/subject'
import { isPassedOn } from '../../../store/files/passed'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { messageOf } from '../../../words/messageOf'
import { quotesItself } from '../../../words/ownWords'
import { OtherReports } from '../../years/OtherReports'
import { type Advice, adviceOnAll } from '../findings/advice'
import { Repair } from '../findings/Repair'
import { cellMarks } from '../grid/cellMarks'
import { BarEmpty } from './BarEmpty'
import { CellWords } from './CellWords'
import { SumRow } from './SumRow'
import { type SumLine, sumsAt } from './sumLines'

/** More suggestions than the longest sum of a group has numbers say nothing: where many fit, none is likely. */
const mostAdvice = 6

/** The bar is a few lines high; the list has all findings. */
const mostSpoken = 12

interface Props {
  readonly file: Ready
  /** With the user's changes. */
  readonly report: Report
  /** Ids of the rules that are not asked: of their sums nothing is said. */
  readonly rulesOff: readonly string[]
}

/** Speaks of what is chosen: a cell's sums with the report's numbers, its findings, and what would settle them. */
export const BottomBar = ({ file, report, rulesOff }: Props) => {
  const { finding: key, cell } = useStore(state => state.selection)
  const finding = useMemo(() => findingOf(file.findings, key), [file.findings, key])
  const quote = finding && placeNamed(finding.subject).quote
  const place = useMemo(() => (cell ? formCellAt(report, cell) : null), [report, cell])
  const sums = useMemo(
    () => (cell ? sumsAt(report, cell).filter(({ equation }) => !rulesOff.includes(equation.rule)) : []),
    [report, cell, rulesOff],
  )
  const own = useMemo(() => (cell ? (cellMarks(file.findings).get(cell)?.findings ?? []) : []), [file.findings, cell])
  const spoken: readonly Finding[] = finding ? [finding] : own.slice(0, mostSpoken)
  const advice = adviceOnAll(report, spoken).slice(0, mostAdvice)
  return (
    <section className="bar" data-pane="bar" data-empty={!finding && !place} aria-label="所选内容">
      {!finding && !place && <BarEmpty passed={isPassedOn(file)} filling={report.filling === true} />}
      {(finding || place) && (
        <div className="bar-words">
          {place && (
            <CellWords
              place={place}
              cell={file.outcome.report.cells[place.address]}
              edit={file.edits[place.address]}
              filling={report.filling === true}
            />
          )}
          {spoken
            .filter(item => !isSpelledOut(item, sums))
            .map(item => (
              <p key={item.id} className="bar-finding" title={messageOf(item)}>
                <span className="mark" data-severity={item.severity} aria-hidden="true" />
                <span>{messageOf(item)}</span>
              </p>
            ))}
          {!finding && own.length > mostSpoken && <p className="bar-quote">另有 {own.length - mostSpoken} 条，见问题列表</p>}
          {quote && finding && !quotesItself(finding) && <p className="bar-quote">原文：{quote}</p>}
          {finding && <OtherReports finding={finding} />}
          {advice.map(item => (
            <Repair key={item.words} advice={item} reachable onTry={() => tryInGrid(item)} />
          ))}
        </div>
      )}
      {cell && sums.length > 0 && (
        <ul className="bar-sums" id="bar-sums" aria-label="等式">
          {sums.map(sum => (
            <SumRow key={`${sum.equation.rule}${sum.where}`} sum={sum} chosen={cell} filling={report.filling === true} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** Changes the grid and shows where. The button goes with its finding, so that the focus moves on to the changed cell. */
const tryInGrid = ({ edits, cell }: Advice): void => {
  const { editCells, chooseCell } = useStore.getState()
  editCells(edits)
  chooseCell(cell)
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`)?.focus({ preventScroll: true }))
}

/** Whether the sums at the right already say what the finding says. */
const isSpelledOut = (finding: Finding, sums: readonly SumLine[]): boolean =>
  sums.some(sum => sum.holds === false && isSumOf(finding.subject, sum.equation))
