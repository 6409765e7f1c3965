/** The reports as a workbook: 清单, 问题, 改动 where something was tried out, and 汇总 of the parts that were chosen, else for each year. */
import { groupBy } from '../../model/groupBy'
import { besideWhole, leadingOf, totalsOf } from '../../model/totals'
import { type Sheet, type SheetCell, workbook } from '../../share/office/workbook'
import { reportNow } from '../../store/edits/edits'
import type { Chosen } from '../../store/parts/parts'
import type { FileEntry, Ready } from '../../store/state'
import { besideInWords } from '../totals/totalsWords'
import { changeRows, findingRows, listRows, type Row, type Rows } from './rows'
import { madeBy, momentInWords, type Stamp } from './stamp'
import type { Made } from './told'
import { differenceRows, totalsSheet } from './totalsSheet'

/** @param summary one sentence over all of them. @param chosen what is added up on the page. */
export const exportedBook = (
  files: readonly FileEntry[],
  made: Made,
  summary: string,
  stamp: Stamp,
  chosen?: Chosen,
): Uint8Array<ArrayBuffer> => workbook(sheetsOf(files, made, [summary, momentInWords(stamp.at), madeBy(stamp)].join('　'), chosen))

/** @param note over the list: what it says, when and by what it was made. @param chosen what is added up on the page; without it all of a year are. */
export const sheetsOf = (files: readonly FileEntry[], made: Made, note: string, chosen?: Chosen): readonly Sheet[] => {
  const changes = changeRows(files, made)
  return [
    tableSheet('清单', listRows(files, made), note),
    tableSheet('问题', findingRows(files, made)),
    ...(changes.rows.length > 0 ? [tableSheet('改动', changes)] : []),
    ...(chosen && chosen.parts.length > 0 ? totalsChosen(chosen) : totalsByYear(files)),
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

/** As the page has them: with what was tried out, and held against the report that sums them up. */
const totalsChosen = ({ parts, whole, complete }: Chosen): readonly Sheet[] => {
  const summed = whole ? reportNow(whole) : undefined
  const reports = parts.map(reportNow)
  const leading = summed ?? leadingOf(reports)
  if (!leading) return []
  const totals = totalsOf(reports, summed)
  const sheet = totalsSheet({ name: '汇总', reports, files: parts, totals, leading })
  if (!summed) return [sheet]
  const beside = besideWhole(totals, summed)
  return [sheet, tableSheet('与汇总报告对照', differenceRows(beside, summed), besideInWords(beside, complete))]
}

/** Reports of two years are not added up; the latest year first. */
const totalsByYear = (files: readonly FileEntry[]): readonly Sheet[] => {
  const ready = files.filter((file): file is Ready => file.state === 'ready')
  const years = [...groupBy(ready, file => file.outcome.report.year)].sort((one, other) => yearOf(other) - yearOf(one))
  return years.flatMap(ofYear => {
    const reports = ofYear.map(({ outcome }) => outcome.report)
    const name = years.length === 1 ? '汇总' : `汇总 ${reports[0]?.year ?? '年度不明'}`
    const leading = leadingOf(reports)
    return leading ? [totalsSheet({ name, reports, files: ofYear, totals: totalsOf(reports), leading })] : []
  })
}

const yearOf = (files: readonly Ready[]): number => files[0]?.outcome.report.year ?? 0
