import { useEffect, useMemo, useRef } from 'react'
import { findingOf } from '../../../model/finding'
import type { Report } from '../../../model/report'
import { forms } from '../../../statute/forms'
import { editCount } from '../../../store/edits/edits'
import { asFilledIn } from '../../../store/edits/fill'
import { isPassedOn } from '../../../store/files/passed'
import type { Edits, Ready, Selection } from '../../../store/state'
import { useStore } from '../../../store/store'
import { tablesOf } from '../../../store/verdict/amounts'
import { FillTools } from '../../blank/FillTools'
import { useCopy } from '../../clipboard/useCopy'
import { useKeptScroll } from '../../kit/useKeptScroll'
import { usePaneRole } from '../../layout/PaneTabs'
import { cellMarks } from './cellMarks'
import { rangeOf } from './cellRange'
import { chosenCells } from './chosenCells'
import { cellMatrix } from './cursor'
import { labelMarks } from './labelMarks'
import { reveal } from './reveal'
import { StatutoryTable } from './StatutoryTable'
import { useCellEditing } from './useCellEditing'

const noEdits: Edits = {}

/** The three statutory tables with the report's numbers, in the layout of the form that each follows. */
export const GridPane = ({ file, report }: { file: Ready; report: Report }) => {
  const selection = useStore(state => state.selection)
  const { undo, redo, resetEdits } = useStore.getState()
  const filling = report.filling === true
  const original = useMemo(() => (filling ? asFilledIn(report) : file.outcome.report), [filling, report, file.outcome.report])
  const body = useRef<HTMLDivElement>(null)
  useKeptScroll(body, `grid/${file.id}`)
  const marks = useMemo(() => cellMarks(file.findings), [file.findings])
  const labels = useMemo(() => labelMarks(original, file.findings), [original, file.findings])
  const tables = useMemo(() => tablesOf(report), [report])
  const matrix = useMemo(() => cellMatrix(tables.filter(table => report.tables[table.key])), [tables, report.tables])
  const range = useMemo(() => rangeOf(matrix, selection), [matrix, selection])
  const chosen = useMemo(
    () => chosenCells(findingOf(file.findings, selection.finding), selection.cell, range.flat()),
    [file.findings, selection, range],
  )
  useCopy(file, range)
  const editing = useCellEditing(file, matrix, body)
  const pane = useStore(state => state.pane)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tab that comes to the front could not be scrolled before
  useEffect(() => showSelection(body.current, selection), [selection, pane])
  const entry = selection.cell ?? matrix[0]?.[0] ?? null
  return (
    <section className="pane grid-pane" data-pane="grid" {...usePaneRole('grid')}>
      <div className="pane-head" data-idle={!filling && file.past.length === 0 && file.future.length === 0}>
        <h2>表格</h2>
        {(!isPassedOn(file) || file.outcome.passed?.tried) && (
          <span className="pane-tools">
            {report.filling && <FillTools report={report} />}
            <button type="button" disabled={file.past.length === 0} onClick={undo} title="撤销（Ctrl+Z）">
              撤销
            </button>
            <button type="button" disabled={file.future.length === 0} onClick={redo} title="重做（Ctrl+Y）">
              重做
            </button>
            <button type="button" disabled={editCount(file.edits) === 0} onClick={resetEdits}>
              全部撤回
            </button>
          </span>
        )}
      </div>
      <div ref={body} className="pane-body tables" {...editing.handlers}>
        {tables.map(table => (
          <section key={table.key} className="form-part">
            <h3>{forms[report.form].sections.find(section => section.number === table.section)?.heading}</h3>
            {report.tables[table.key] ? (
              <StatutoryTable
                table={table}
                report={filling ? original : report}
                original={original}
                edits={filling ? noEdits : file.edits}
                marks={marks}
                labels={labels}
                finding={selection.finding}
                chosen={chosen}
                cursor={selection.cell}
                range={selection.to ? chosen : null}
                entry={entry}
                editing={editing.address}
                renderEditor={editing.renderEditor}
              />
            ) : (
              <p className="table-missing">{table.name}未找到</p>
            )}
          </section>
        ))}
      </div>
    </section>
  )
}

/** Brings the chosen cell or label into view, with the parts of its sum if they fit; where the grid has the focus, the focus goes along. */
const showSelection = (body: HTMLElement | null, { cell, finding, to }: Selection) => {
  if (!body) return
  const wanted = cell ? `[data-cell="${CSS.escape(cell)}"]` : `[data-label-of="${CSS.escape(finding ?? '')}"]`
  const element = body.querySelector<HTMLElement>(wanted)
  if (!element) return
  if (cell && body.contains(document.activeElement)) element.focus({ preventScroll: true })
  const parts = finding ? element.closest('table')?.querySelectorAll<HTMLElement>('[data-cell][data-chosen]') : null
  // A range that grows is followed at the corner that moves.
  const corner = to ? body.querySelector<HTMLElement>(`[data-cell="${CSS.escape(to)}"]`) : null
  reveal(body, corner ?? element, [...(parts ?? [])])
  // In a low window the pane itself may stand half out of view.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
