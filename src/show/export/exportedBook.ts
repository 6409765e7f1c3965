/** The reports as a workbook: 清单, 问题, 改动 where something was tried out, and 汇总 for each year. */
import { groupBy } from '../../model/groupBy'
import { type Sheet, type SheetCell, workbook } from '../../share/office/workbook'
import type { FileEntry, Ready } from '../../store/state'
import { changeRows, findingRows, listRows, type Row, type Rows } from './rows'
import { madeBy, momentInWords, type Stamp } from './stamp'
import type { Made } from './told'
import { totalsSheet } from './totalsSheet'

/** @param summary one sentence over all of them. */
export const exportedBook = (files: readonly FileEntry[], made: Made, summary: string, stamp: Stamp): Uint8Array<ArrayBuffer> =>
  workbook(sheetsOf(files, made, [summary, momentInWords(stamp.at), madeBy(stamp)].join('　')))

/** @param note over the list: what it says, when and by what it was made. */
export const sheetsOf = (files: readonly FileEntry[], made: Made, note: string): readonly Sheet[] => {
  const changes = changeRows(files, made)
  return [
    tableSheet('清单', listRows(files, made), note),
    tableSheet('问题', findingRows(files, made)),
    ...(changes.rows.length > 0 ? [tableSheet('改动', changes)] : []),
    ...totalsByYear(files),
  ]
}

const tableSheet = (name: string, { head, widths, rows }: Rows, note?: string): Sheet => ({
  name,
  widths,
  frozen: note === undefined ? 1 : 2,
  filtered: true,
  rows: [
    ...(note === undefined ? [] : [[{ value: note, look: 'note', columns: head.length } as const]]),
    head.map(value => ({ value, look: 'head' as const })),
    ...rows.map(row => row.map(tableCell)),
  ],
})

const tableCell = (value: Row[number]): SheetCell => ({ value, look: typeof value === 'number' ? 'number' : 'text' })

/** Reports of two years are not added up; the latest year first. */
const totalsByYear = (files: readonly FileEntry[]): readonly Sheet[] => {
  const ready = files.filter((file): file is Ready => file.state === 'ready')
  const years = [...groupBy(ready, file => file.outcome.report.year)].sort((one, other) => yearOf(other) - yearOf(one))
  return years.flatMap(
    ofYear => totalsSheet(ofYear, years.length === 1 ? '汇总' : `汇总 ${ofYear[0]?.outcome.report.year ?? '年度不明'}`) ?? [],
  )
}

const yearOf = (files: readonly Ready[]): number => files[0]?.outcome.report.year ?? 0
