import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { CellAddress, Form, Table } from '../../statute/form'
import { cellMatrix, moveCursor, stepOf } from '../panes/grid/cursor'
import { FaceTable, type FaceTableProps } from './FaceTable'
import './formTables.css'

interface Props extends Omit<FaceTableProps, 'entry' | 'onKeyDown'> {
  /** Whose headings stand above the tables. */
  readonly form: Form
  readonly tables: readonly Table[]
}

/** The statutory tables below each other; the arrow keys go from cell to cell through all of them. */
export const FormTables = ({ form, tables, ...cells }: Props) => {
  const { chosen, onChoose } = cells
  const matrix = useMemo(() => cellMatrix(tables), [tables])
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const cell = chosen === null ? null : body.current?.querySelector<HTMLElement>(`[data-face="${CSS.escape(chosen)}"]`)
    if (body.current?.contains(document.activeElement)) cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosen])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = stepOf(event.key, event.ctrlKey || event.metaKey)
    const from = (event.target as HTMLElement).dataset.face as CellAddress | undefined
    if (!step || from === undefined) return
    event.preventDefault()
    const next = moveCursor(matrix, from, step)
    if (next !== null) onChoose(next)
  }
  return (
    <div className="tables form-tables" ref={body}>
      {tables.map(table => (
        <section key={table.key} className="form-part">
          <h3>{form.sections.find(section => section.number === table.section)?.heading}</h3>
          <FaceTable table={table} entry={chosen ?? matrix[0]?.[0] ?? null} onKeyDown={onKeyDown} {...cells} />
        </section>
      ))}
    </div>
  )
}
