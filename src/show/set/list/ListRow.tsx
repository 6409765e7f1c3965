import type { Row } from '@tanstack/react-table'
import { memo } from 'react'
import type { SetEntry } from '../../../store/set/entries'
import { useStore } from '../../../store/store'
import type { Features } from './columns'
import { rowId } from './listKeys'

interface Props {
  readonly row: Row<Features, SetEntry>
  /** Its place in the list, from 0. */
  readonly at: number
  readonly chosen: boolean
}

/** A file of the set. It is drawn anew only where its own facts or its place changed. */
export const ListRow = memo(
  ({ row, at, chosen }: Props) => {
    const { id, path, tone } = row.original
    return (
      <tr
        id={rowId(id)}
        aria-rowindex={at + 2}
        aria-selected={chosen}
        data-file={path}
        data-tone={tone}
        onClick={() => useStore.getState().showFile(id)}
      >
        {row.getAllCells().map(cell => {
          const meta = cell.column.columnDef.meta
          const value = cell.getValue()
          const zero = meta?.figure && value === 0
          return (
            <td key={cell.id} className={`of-${meta?.name}`} data-zero={zero || undefined}>
              {value === null ? '' : String(value)}
            </td>
          )
        })}
      </tr>
    )
  },
  (one, other) => one.row.original === other.row.original && one.at === other.at && one.chosen === other.chosen,
)
