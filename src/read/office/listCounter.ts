/** Numbering of lists as the reader sees it: counts on paragraph by paragraph, level by level. */
import { formatNumber } from './numberFormat'

export interface ListLevel {
  readonly start: number
  /** As in w:numFmt; bullet for a sign. */
  readonly format: string
  /** With %1 to %9 for the numbers of the levels: （%1）. */
  readonly text: string
  /** The count begins anew after a paragraph of a level below this number, from 1; 0 for never; null for any higher level. */
  readonly restart: number | null
  /** All numbers of it are written in figures. */
  readonly legal: boolean
}

/** A list: several share their count where they are of one kind. */
export interface ListUse {
  readonly id: string
  /** What they count together. */
  readonly kind: string
  readonly levels: readonly (ListLevel | undefined)[]
  /** Where this list begins to count, by level, other than its kind. */
  readonly startsAt: ReadonlyMap<number, number>
}

/** @returns what numbers the next paragraph of a list, in the order of the document. @param level from 0. */
export const countLists = (): ((list: ListUse, level: number) => string) => {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (list, level) => {
    const own = list.levels[level]
    if (!own) return ''
    const numbers = counts.get(list.kind) ?? []
    counts.set(list.kind, numbers)
    const first = `${list.id} ${level}`
    const anew = begun.has(first) ? undefined : list.startsAt.get(level)
    begun.add(first)
    const before = numbers[level]
    numbers[level] = anew ?? (before === undefined ? own.start : before + 1)
    for (let deeper = level + 1; deeper < Math.max(numbers.length, list.levels.length); deeper++)
      if (restarts(list.levels[deeper]?.restart ?? null, level)) numbers[deeper] = undefined
    return writeNumber(list, own, numbers)
  }
}

const restarts = (after: number | null, level: number): boolean => after === null || (after > 0 && level < after)

const writeNumber = ({ levels }: ListUse, own: ListLevel, numbers: readonly (number | undefined)[]): string => {
  // A bullet says nothing, and before a figure it would be taken for part of it.
  if (own.format === 'bullet') return ''
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const level = levels[at]
    if (!level) return ''
    return formatNumber(numbers[at] ?? level.start, own.legal && level.format !== 'none' ? 'decimal' : level.format)
  })
}

/** What stands between the number and its text: a blank only where they would run together. */
export const withNumber = (number: string, text: string): string =>
  number === '' ? text : `${number}${/\w$/.test(number) && text !== '' ? ' ' : ''}${text}`
