import { useEffect, useMemo, useRef } from 'react'
import type { Report } from '../../model/report'
import { forms } from '../../statute/forms'
import { tablesOf } from '../../store/amounts'
import { editCount } from '../../store/edits'
import { findingOf } from '../../store/selection'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { cellMarks } from './cellMarks'
import { chosenCells } from './chosenCells'
import { cellMatrix } from './cursor'
import { StatutoryTable } from './StatutoryTable'
import { useCellEditing } from './useCellEditing'

/** The three statutory tables with the report's numbers, in the layout of the form that each follows. */
export const GridPane = ({ file, report }: { file: Ready; report: Report }) => {
  const selection = useStore(state => state.selection)
  const { undo, redo, resetEdits } = useStore.getState()
  const original = file.outcome.report
  const body = useRef<HTMLDivElement>(null)
  const marks = useMemo(() => cellMarks(file.findings), [file.findings])
  const chosen = useMemo(() => chosenCells(findingOf(file.findings, selection.finding), selection.cell), [file.findings, selection])
  const tables = useMemo(() => tablesOf(report), [report])
  const matrix = useMemo(() => cellMatrix(tables.filter(table => report.tables[table.key])), [tables, report.tables])
  const editing = useCellEditing(file, matrix, body)
  const pane = useStore(state => state.pane)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tab that comes to the front could not be scrolled before
  useEffect(() => showCell(body.current, selection.cell), [selection.cell, pane])
  const entry = selection.cell ?? matrix[0]?.[0] ?? null
  return (
    <section className="pane grid-pane" data-pane="grid" aria-label="表格">
      <h2 className="pane-head">
        表格
        <span className="pane-tools">
          <button type="button" disabled={file.past.length === 0} onClick={undo} title="撤销（Ctrl+Z）">
            撤销
          </button>
          <button type="button" disabled={file.future.length === 0} onClick={redo} title="重做（Ctrl+Y）">
            重做
          </button>
          <button type="button" disabled={editCount(file.edits) === 0} onClick={resetEdits}>
            全部还原
          </button>
        </span>
      </h2>
      <div ref={body} className="pane-body tables" {...editing.handlers}>
        {tables.map(table => (
          <section key={table.key} className="form-part">
            <h3>{forms[report.form].sections.find(section => section.number === table.section)?.heading}</h3>
            {report.tables[table.key] ? (
              <StatutoryTable
                table={table}
                report={report}
                original={original}
                edits={file.edits}
                marks={marks}
                chosen={chosen}
                cursor={selection.cell}
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

/** Brings the chosen cell into view; where the grid has the focus, the focus goes along. */
const showCell = (body: HTMLElement | null, address: string | null) => {
  if (!body || !address) return
  const cell = body.querySelector<HTMLElement>(`[data-cell="${CSS.escape(address)}"]`)
  if (!cell) return
  if (body.contains(document.activeElement)) cell.focus({ preventScroll: true })
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
