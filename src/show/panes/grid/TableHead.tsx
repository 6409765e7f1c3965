import type { HeaderGroup } from '@tanstack/react-table'
import type { Features } from './columns'
import { cellsUnder, type GridLayout, type GridRow } from './gridLayout'
import { LabelWords, labelProps } from './LabelWords'
import { type LabelMark, markOfLabel } from './labelMarks'

interface Props {
  readonly groups: readonly HeaderGroup<Features, GridRow>[]
  readonly layout: GridLayout
  readonly labels: readonly LabelMark[]
  /** Key of the chosen finding. */
  readonly finding: string | null
}

/** The head with its merged headings; the note stands over the labels. Tables whose blocks carry their own headings have none. */
export const TableHead = ({ groups, layout, labels, finding }: Props) => {
  if (layout.head.length === 0) return null
  return (
    <thead>
      {groups.map((group, depth) => (
        <tr key={group.id}>
          {depth === 0 && layout.labels > 0 && (
            <th className="note" scope="colgroup" rowSpan={groups.length} colSpan={layout.labels}>
              {layout.table.note}
            </th>
          )}
          {group.headers.map(header => {
            const meta = header.column.columnDef.meta
            if (!meta || meta.kind === 'label' || header.rowSpan === 0 || meta.headRows === 0) return null
            const rowSpan = meta.kind === 'head' ? meta.headRows : header.rowSpan
            const label = String(header.column.columnDef.header)
            const at = header.column.getLeafColumns().map(column => column.columnDef.meta?.at ?? 0)
            const mark = markOfLabel(labels, label, cellsUnder(layout, at))
            const scope = meta.kind === 'head' ? 'colgroup' : 'col'
            const spans = { rowSpan, colSpan: header.colSpan }
            return (
              <th key={header.id} className="marked" scope={scope} {...spans} {...labelProps(mark, finding)}>
                <LabelWords label={label} mark={mark} />
              </th>
            )
          })}
        </tr>
      ))}
    </thead>
  )
}
