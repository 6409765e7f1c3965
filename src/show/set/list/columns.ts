/** The columns of the list as a model of TanStack Table. Sorting is a fact of the store: from the panes of a report one goes on in the order of the list. */
import { type ColumnDef, tableFeatures } from '@tanstack/react-table'
import type { SetEntry } from '../../../store/set/entries'
import type { SortKey } from '../../../store/set/listing'
import { fileStatus } from '../../list/fileStatus'

export interface ListColumnMeta {
  /** Gives the column its width and its look. */
  readonly name: string
  readonly sort: SortKey
  /** A figure: zeros are quieter, and what is not known is left out. */
  readonly figure?: true
}

export const features = tableFeatures({ columnMeta: {} as ListColumnMeta })
export type Features = typeof features

type Column = ColumnDef<Features, SetEntry, unknown>

const column = (id: SortKey, header: string, value: (entry: SetEntry) => unknown, figure?: true): Column => ({
  id,
  header,
  accessorFn: value,
  meta: { name: id, sort: id, ...(figure && { figure }) },
})

const ifRead = (entry: SetEntry, figure: number) => (entry.verdict === null ? null : figure)

export const columns: Column[] = [
  column('agency', '机关', ({ agency }) => agency),
  column('year', '年度', ({ year }) => year),
  column('verdict', '结论', statusWords),
  column('error', '错误', entry => ifRead(entry, entry.counts.error), true),
  column('warning', '警告', entry => ifRead(entry, entry.counts.warning), true),
  column('review', '待复核', entry => ifRead(entry, entry.counts.review), true),
  column('unread', '没读出', entry => ifRead(entry, entry.unread), true),
  column('path', '文件', ({ path }) => path),
  column('readAt', '时间', ({ readAt }) => (readAt === null ? null : clock(readAt))),
]

function statusWords({ file, judged, verdict }: SetEntry): string {
  return fileStatus(file, judged, verdict).words
}

/** One for all rows: making one takes longer than drawing a row. */
const hours = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false })

/** 21:04 */
const clock = (at: number): string => hours.format(at)
