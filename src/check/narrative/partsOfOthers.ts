/** Numbers that are parts of a number of something narrower than what the tables count: 上年结转 7 件，予以公开 5 件、部分公开 2 件. */
import type { Claim, Counted, Item, Reading } from '../../model/claim'
import { isCounted } from '../../model/claim'
import { gather } from '../../model/gather'

/** A longer list is none of this kind. Items. */
const longestRun = 12

/**
 * Whether a claim is one of parts of a number that stands before them, which is of a thing that is parted otherwise: of requests with one outcome by
 * applicants, of those carried in by outcomes, of those answered by when they came in; or of something that is no claim.
 * @param isTotal whether a number is a total of the tables that what is of this family is counted among: one of which it is not known what it counts may be that.
 */
export const isPartOfOther = (claim: Claim, { items, claims }: Reading, isTotal: IsTotal): boolean => {
  const at = items.indexOf(claim.item)
  for (let before = at - 1; before >= Math.max(0, at - longestRun); before--) {
    const whole = items[before] as Item
    if (!isCounted(whole)) continue
    const run = runAfter(items, before, whole)
    const place = (run as readonly Item[]).indexOf(claim.item)
    if (place < 0) return false
    const keyOf = (one: Item) => claims.find(({ item }) => item === one)?.counts.key
    // 自然人 6 件、其他 1 件: what the others are, the first part says.
    const by = gather(run, one => keyOf(one) ?? [])[0] ?? claim.counts.key
    const isParted = partsOtherwise(keyOf(whole), by, whole.figure.value, isTotal)
    if (isParted && fits(run, place, whole, areAmong(whole, items[before + 1]))) return true
  }
  return false
}

/** What is done with files is counted by itself. */
const ofRequestsAndCases: ReadonlySet<string> = new Set(['intake', 'done', 'carried', 'applicants', 'outcomes', 'proceedings'])

export type IsTotal = (value: number, family: string) => boolean

const partsOtherwise = (whole: string | undefined, part: string, value: number, isTotal: IsTotal): boolean => {
  const [of, by] = [familyOf(whole ?? ''), familyOf(part)]
  if (!ofRequestsAndCases.has(by)) return false
  // A whole that is wrong itself is found.
  if (of === '' || of === 'intake' || (of === 'done' && by !== 'intake')) return !isTotal(value, by)
  return of !== by
}

/** agreed is an outcome, together what came in. */
const familyOf = (key: string): string => (key.split(/[:-]/)[0] as string).replace('agreed', 'outcomes').replace('together', 'intake')

const listWord = /^(?:其中|包括|包含|含|内含)/

/** Whether what follows a number is said to be some of it: 其中自然人 9 件, 不掌握的 11 件中，自然人 9 件. */
const areAmong = ({ right }: Item, next: Item | undefined): boolean =>
  next !== undefined && (listWord.test(next.left) || /^(?:申请)?(?:之中|当中|中|里)$/.test(right))

/** The counts of one unit that follow a number, without other words between them. */
const runAfter = (items: readonly Item[], whole: number, { figure: { unit } }: Counted): readonly Counted[] => {
  const run: Counted[] = []
  for (const item of items.slice(whole + 1, whole + 1 + longestRun)) {
    if (isCounted(item) && (item.figure.unit === unit || item.figure.unit === '')) run.push(item)
    else if (item.figure?.kind !== 'percent' && !(run.length === 0 && item.figure === null && listWord.test(item.left))) break
  }
  return run
}

/** Parts make up the whole; those that are called so at least do not exceed it. */
const fits = (run: readonly Counted[], place: number, { figure: { value } }: Counted, areCalledSo: boolean): boolean => {
  const sums = run.map((_, at) => run.slice(0, at + 1).reduce((sum, { figure }) => sum + figure.value, 0))
  return sums.includes(value, place) || (areCalledSo && (sums.at(-1) ?? 0) < value)
}
