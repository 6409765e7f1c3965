/** How the list of a set is sorted and what of it is shown. */
import type { CellAddress } from '../../statute/form'

/** What the list can be sorted by; `order` is the order in which files were opened. */
export const sortKeys = ['order', 'agency', 'year', 'verdict', 'error', 'warning', 'review', 'unread', 'path', 'readAt'] as const
export type SortKey = (typeof sortKeys)[number]

export interface Sorting {
  readonly by: SortKey
  /** Largest first. */
  readonly down: boolean
}

/** all; with errors; whatever wants a look (errors, warnings, questions); what was not read, or not whole; what is not read yet. */
export const kindsShown = ['all', 'errors', 'found', 'unread', 'waiting'] as const
export type KindShown = (typeof kindsShown)[number]

export interface Listing {
  readonly sorting: Sorting
  readonly kind: KindShown
  /** Id of a rule that finds something in a report; null for any. */
  readonly rule: string | null
  /** A cell that an error is in; null for any. */
  readonly cell: CellAddress | null
  /** null for any year, 'none' for reports that name none. */
  readonly year: number | 'none' | null
  /** Path of a folder with a slash at its end, '' for files that stand in none; null for any. What stands in its folders is in it. */
  readonly folder: string | null
  /** What agency, path or verdict must contain; blanks part words that must all be there. */
  readonly words: string
}

export const plainListing: Listing = {
  sorting: { by: 'order', down: false },
  kind: 'all',
  rule: null,
  cell: null,
  year: null,
  folder: null,
  words: '',
}

/** Whether anything is left out. */
export const isFiltered = ({ sorting: _, ...filters }: Listing): boolean => {
  const { sorting: __, ...plain } = plainListing
  return JSON.stringify(filters) !== JSON.stringify({ ...plain })
}

/** The next state of a heading that is pressed: up, down, and then the order in which files were opened. Figures begin with the largest. */
export const nextSorting = ({ by, down }: Sorting, pressed: SortKey): Sorting => {
  const first = largestFirst.includes(pressed)
  if (by !== pressed) return { by: pressed, down: first }
  return down === first ? { by, down: !first } : plainListing.sorting
}

const largestFirst: readonly SortKey[] = ['verdict', 'error', 'warning', 'review', 'unread', 'readAt']
