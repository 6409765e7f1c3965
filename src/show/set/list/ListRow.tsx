import type { Row } from '@tanstack/react-table'
import { memo } from 'react'
import { isBlankForm } from '../../../store/selectors'
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

/** A file of the set. It is drawn anew only where its own facts or its place changed; what stood in its place before lends it its elements. */
export const ListRow = memo(
  ({ row, at, chosen }: Props) => {
    const { id, path, tone, reading } = row.original
    return (
      <tr
        id={rowId(id)}
        aria-rowindex={at + 2}
        aria-selected={chosen}
        data-file={path}
        data-tone={tone}
        data-reading={reading || undefined}
        onClick={() => useStore.getState().showFile(id)}
      >
        {row.getAllCells().map(cell => {
          const meta = cell.column.columnDef.meta
          const value = cell.getValue()
          const zero = meta?.figure && value === 0
          return (
            <td key={cell.column.id} className={`of-${meta?.name}`} data-zero={zero || undefined}>
              <CellWords entry={row.original} of={meta?.name} value={value} />
            </td>
          )
        })}
      </tr>
    )
  },
  (one, other) => one.row.original === other.row.original && one.at === other.at && one.chosen === other.chosen,
)

const CellWords = ({ entry, of, value }: { entry: SetEntry; of: string | undefined; value: unknown }) => {
  if (of === 'path') return <PathWords folder={entry.folder} name={entry.name} />
  if (of === 'agency') return <AgencyWords {...entry} />
  return value === null ? '' : String(value)
}

/** The folder gives way before the name does. */
const PathWords = ({ folder, name }: Pick<SetEntry, 'folder' | 'name'>) => (
  <span className="set-path" title={`${folder}${name}`}>
    <span>{folder}</span>
    <span>{name}</span>
  </span>
)

/** Without a name that of the file; below it, in a narrow window, what has no column there. */
const AgencyWords = ({ agency, verdict, year, name, folder, path, file }: SetEntry) => (
  <>
    {agency ??
      (verdict ? (
        <span className="set-nameless">{isBlankForm(file) ? '空白表' : '没有机关名称'}</span>
      ) : (
        <span className="set-nameless">{name}</span>
      ))}
    <span className="set-about">
      {year !== null && `${year} · `}
      {agency === null && verdict === null ? folder : path}
    </span>
  </>
)
