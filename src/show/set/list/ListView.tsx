import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useStore } from '../../../store/store'
import { useKeptScroll } from '../../kit/useKeptScroll'
import { useNarrow } from '../../kit/useNarrow'
import { markShapes } from '../../list/markShapes'
import { useListed } from '../useSet'
import { columns, features } from './columns'
import { ListFilters } from './ListFilters'
import { ListHead } from './ListHead'
import { ListRow } from './ListRow'
import { listKeys, rowId } from './listKeys'
import './list.css'

const marks = markShapes()

/** Heights of a row (pixels), as in list.css. */
const rowHeight = { wide: 34, narrow: 62 } as const

/** Rows drawn above and below those in view. */
const overscan = 6

/** One row a file. Only those in view are drawn; the list itself has the focus and says which row is chosen. */
export const ListView = () => {
  // A click is answered first, its rows come right after; and what is read meanwhile never makes a click wait.
  const entries = useDeferredValue(useListed())
  const open = useStore(state => state.open)
  const table = useTable({ features, columns, data: useMemo(() => [...entries], [entries]), getRowId: ({ id }) => `${id}` })
  const { rows } = table.getRowModel()
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  useKeptScroll(scroller, 'list')
  const height = rowHeight[useNarrow() ? 'narrow' : 'wide']
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan })
  const at = entries.findIndex(({ id }) => id === open)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height of rows
  useEffect(() => virtual.measure(), [height])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row comes into view as it is chosen, not whenever reports that are read move it
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [open])
  const sorting = useStore(state => state.listing.sorting)
  const sortedBy = useRef(sorting)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one sorts to see what comes first, and scrolls on from there
  useEffect(() => {
    if (sortedBy.current !== sorting) virtual.scrollToOffset(0)
    sortedBy.current = sorting
  }, [sorting])
  // It may come a moment after the file that had the focus has gone.
  useEffect(() => {
    if (document.activeElement === document.body) grid.current?.focus({ preventScroll: true })
  }, [])
  const drawn = virtual.getVirtualItems()
  const before = drawn[0]?.start ?? 0
  const after = virtual.getTotalSize() - (drawn[drawn.length - 1]?.end ?? 0)
  return (
    <>
      <ListFilters />
      <div className="set-scroll" ref={scroller}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one moves through it with the arrow keys
          role="grid"
          className="set-list"
          style={marks}
          tabIndex={0}
          data-entry="true"
          aria-label="报告列表"
          aria-rowcount={rows.length + 1}
          aria-activedescendant={at >= 0 ? rowId(open) : undefined}
          onKeyDown={listKeys}
        >
          <ListHead groups={table.getHeaderGroups()} />
          <tbody>
            <Gap height={before} />
            {drawn.map(({ index }) => {
              const row = rows[index]
              return row && <ListRow key={index} row={row} at={index} chosen={row.original.id === open} />
            })}
            <Gap height={after} />
          </tbody>
        </table>
        {rows.length === 0 && <p className="set-none">没有符合条件的报告</p>}
      </div>
    </>
  )
}

/** In place of the rows that are not drawn. */
const Gap = ({ height }: { height: number }) =>
  height > 0 && (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" style={{ height }} />
  )
