/** Which entries of a set are listed, and in which order. */
import { cellsNamed, isAboutLabels } from '../../model/subject'
import type { CellAddress } from '../../statute/form'
import { cellOfFinding } from '../selection/selection'
import type { State } from '../state'
import { type EntryTone, type SetEntry, setEntries } from './entries'
import type { KindShown, Listing, SortKey } from './listing'

/** The entries that the list shows, sorted; entries alike stay in the order in which they were opened. */
export const arrange = (entries: readonly SetEntry[], listing: Listing): readonly SetEntry[] => {
  const { by, down } = listing.sorting
  const shown = entries.filter(entry => isShown(entry, listing))
  if (by === 'order') return down ? shown.reverse() : shown
  const compare = comparers[by]
  return shown
    .map((entry, at) => ({ entry, at }))
    .sort(
      (one, other) =>
        lackOf(one.entry, by) - lackOf(other.entry, by) || compare(one.entry, other.entry) * (down ? -1 : 1) || one.at - other.at,
    )
    .map(({ entry }) => entry)
}

/** What the list of a state shows. */
export const listedEntries = (state: Pick<State, 'files' | 'decisions' | 'rulesOff' | 'listing'>): readonly SetEntry[] =>
  arrange(setEntries(state), state.listing)

/** The next entry with errors from an id on, or the one before; null where there is no other. It goes round at the ends. */
export const nextWithErrors = (entries: readonly SetEntry[], from: number | null, step: 1 | -1): SetEntry | null => {
  const here = entries.findIndex(({ id }) => id === from)
  const start = here < 0 && step === -1 ? 0 : here
  for (let away = 1; away <= entries.length; away++) {
    const entry = entries[(((start + away * step) % entries.length) + entries.length) % entries.length]
    if (entry && entry.counts.error > 0 && entry.id !== from) return entry
  }
  return null
}

/** Whether an entry passes all filters of a listing. */
export const isShown = (entry: SetEntry, { kind, rule, cell, year, folder, words }: Listing): boolean =>
  isOfKind[kind](entry) &&
  (rule === null || (entry.judged?.open.some(finding => finding.rule === rule) ?? false)) &&
  (cell === null || errorCells(entry).has(cell)) &&
  (year === null || (entry.verdict !== null && entry.year === (year === 'none' ? null : year))) &&
  (folder === null || (folder === '' ? entry.folder === '' : entry.folder.startsWith(folder))) &&
  hasWords(entry, words)

/** Cells that an error of a report is in: of a sum its total. Each once, however many errors are in it. */
export const errorCells = ({ judged }: Pick<SetEntry, 'judged'>): ReadonlySet<CellAddress> => {
  const errors = judged?.open.filter(({ severity, subject }) => severity === 'error' && !isAboutLabels(subject)) ?? []
  return new Set(errors.flatMap(finding => (finding.subject.kind === 'sum' ? (cellOfFinding(finding) ?? []) : cellsNamed(finding.subject))))
}

const isOfKind: Readonly<Record<KindShown, (entry: SetEntry) => boolean>> = {
  all: () => true,
  errors: ({ counts }) => counts.error > 0,
  found: ({ counts }) => counts.error + counts.warning + counts.review > 0,
  unread: ({ tone, unread, verdict }) => tone === 'failed' || unread > 0 || (verdict !== null && !verdict.whole),
  waiting: ({ tone }) => tone === 'waiting',
}

const hasWords = ({ agency, path, year }: SetEntry, words: string): boolean => {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return true
  const text = `${agency ?? ''} ${path} ${year ?? ''}`.toLowerCase()
  return wanted.split(/\s+/).every(word => text.includes(word))
}

type Compare = (one: SetEntry, other: SetEntry) => number

const names = new Intl.Collator('zh-CN', { numeric: true })
const byFigure =
  (figure: (entry: SetEntry) => number): Compare =>
  (one, other) =>
    figure(one) - figure(other)

const comparers: Readonly<Record<Exclude<SortKey, 'order'>, Compare>> = {
  agency: (one, other) => names.compare(one.agency ?? '', other.agency ?? ''),
  year: byFigure(({ year }) => year ?? 0),
  verdict: byFigure(({ tone, counts }) => gravity[tone] * 1e6 + counts.error * 1e4 + counts.warning * 100 + counts.review),
  error: byFigure(({ counts }) => counts.error),
  warning: byFigure(({ counts }) => counts.warning),
  review: byFigure(({ counts }) => counts.review),
  unread: byFigure(({ unread }) => unread),
  path: (one, other) => names.compare(one.path, other.path),
  readAt: byFigure(({ readAt }) => readAt ?? 0),
}

/** What has nothing to be sorted by stands at the end, whichever way the list is sorted. */
const lackOf = ({ agency, year, verdict, readAt }: SetEntry, by: SortKey): number => {
  if (by === 'agency') return Number(agency === null)
  if (by === 'year') return Number(year === null)
  if (by === 'readAt') return Number(readAt === null)
  return Number(by !== 'path' && by !== 'verdict' && verdict === null)
}

const gravity: Readonly<Record<EntryTone, number>> = {
  ...{ waiting: 0, clean: 1, trial: 2, aside: 3, review: 4, incomplete: 5, warning: 6, failed: 7, error: 8 },
}
