import type { HeaderGroup } from '@tanstack/react-table'
import type { Features } from './columns'
import type { GridLayout, GridRow } from './gridLayout'

interface Props {
  readonly groups: readonly HeaderGroup<Features, GridRow>[]
  readonly layout: GridLayout
}

/** The head with its merged headings; the note stands over the labels. Tables whose blocks carry their own headings have none. */
export const TableHead = ({ groups, layout }: Props) => {
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
            return (
              <th key={header.id} rowSpan={rowSpan} colSpan={header.colSpan} scope={meta.kind === 'head' ? 'colgroup' : 'col'}>
                {String(header.column.columnDef.header)}
              </th>
            )
          })}
        </tr>
      ))}
    </thead>
  )
}
