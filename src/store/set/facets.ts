/** What a set can be filtered by, with how many reports each has. */
import type { RuleId } from '../../model/ruleArgs'
import type { CellAddress } from '../../statute/form'
import { errorCells } from './arrange'
import type { SetEntry } from './entries'

export interface Facet<Of> {
  readonly of: Of
  /** Reports. */
  readonly count: number
}

/** Rules that find something open, notices left out, by how many reports they hit; of equals in the order of the reports. */
export const rulesHit = (entries: readonly SetEntry[]): readonly Facet<RuleId>[] =>
  counted(
    entries.flatMap(({ judged }) => [
      ...new Set(judged?.open.filter(({ severity }) => severity !== 'notice').map(({ rule }) => rule) ?? []),
    ]),
  ).sort((one, other) => other.count - one.count)

/** The latest first; 'none' for reports that name none at the end. */
export const yearsFound = (entries: readonly SetEntry[]): readonly Facet<number | 'none'>[] =>
  counted(entries.flatMap(({ verdict, year }) => (verdict === null ? [] : [year ?? ('none' as const)]))).sort(
    (one, other) => (other.of === 'none' ? -1 : other.of) - (one.of === 'none' ? -1 : one.of),
  )

/** Every folder that files or folders stand in, outer ones before inner; '' where some file stands in none but others do. */
export const foldersFound = (entries: readonly SetEntry[]): readonly Facet<string>[] => {
  const counts = new Map<string, number>()
  // Many files stand in few folders.
  for (const { of, count } of counted(entries.map(({ folder }) => folder)))
    for (const folder of outerFolders(of)) counts.set(folder, (counts.get(folder) ?? 0) + count)
  const loose = entries.filter(({ folder }) => folder === '').length
  const sorted = [...counts].map(([of, count]) => ({ of, count })).sort((one, other) => names.compare(one.of, other.of))
  return sorted.length > 0 && loose > 0 ? [...sorted, { of: '', count: loose }] : sorted
}

/** How many reports have an error in each cell; cells without any are left out. */
export const errorsByCell = (entries: readonly SetEntry[]): ReadonlyMap<CellAddress, number> =>
  new Map(counted(entries.flatMap(entry => [...errorCells(entry)])).map(({ of, count }) => [of, count]))

const names = new Intl.Collator('zh-CN', { numeric: true })

/** 部门/直属/ → 部门/, 部门/直属/ */
const outerFolders = (folder: string): readonly string[] =>
  folder.split('/').flatMap((part, at, parts) => (part === '' ? [] : [`${parts.slice(0, at + 1).join('/')}/`]))

const counted = <Of>(all: readonly Of[]): Facet<Of>[] => {
  const counts = new Map<Of, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].map(([of, count]) => ({ of, count }))
}
