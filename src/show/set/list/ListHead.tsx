import type { HeaderGroup } from '@tanstack/react-table'
import type { SetEntry } from '../../../store/set/entries'
import { nextSorting } from '../../../store/set/listing'
import { useStore } from '../../../store/store'
import type { Features } from './columns'

/** The headings: each sorts by its column, the other way round, and not at all. */
export const ListHead = ({ groups }: { groups: readonly HeaderGroup<Features, SetEntry>[] }) => {
  const sorting = useStore(state => state.listing.sorting)
  const setListing = useStore(state => state.setListing)
  return (
    <thead>
      {groups.map(group => (
        <tr key={group.id} aria-rowindex={1}>
          {group.headers.map(({ id, column }) => {
            const meta = column.columnDef.meta
            if (!meta) return null
            const order = sorting.by !== meta.sort ? 'none' : sorting.down ? 'descending' : 'ascending'
            return (
              <th key={id} scope="col" aria-sort={order} className={`of-${meta.name}`}>
                <button type="button" tabIndex={-1} onClick={() => setListing({ sorting: nextSorting(sorting, meta.sort) })}>
                  {String(column.columnDef.header)}
                </button>
              </th>
            )
          })}
        </tr>
      ))}
    </thead>
  )
}
