/** Pages that were put into a scanner, or joined to a file, with the first of them last or all of them the wrong way round; or that lie two on a sheet to be folded. */
import type { Form } from '../../statute/form'
import { findCandidates } from '../outline/candidates'
import type { PrintLine } from '../outline/printLines'
import { isPlainHeading } from '../outline/secondReport'
import { findTitle } from '../outline/title'
import { MIN_SECTIONS } from '../weights'

/**
 * In which order pages are to be read so that the report's title stands first and its sections follow each other, each of them said once: the
 * page of the title before the others, or all of them from the last, or as they follow each other when their sheets are folded.
 * @param pages each with its lines. @param folded indices of the pages as a booklet has them; null where they are none of one.
 * @param toldBy the order that the pages' own print tells, with the sections whose headings stand on each. @returns indices of pages; null where they are in order, 'unknown' where the title's page stands behind
 * others of the same report and not one order alone would do.
 */
export const pageTurns = (
  pages: readonly (readonly PrintLine[])[],
  form: Form,
  folded: readonly number[] | null = null,
  toldBy: (headings: readonly (readonly number[])[]) => readonly number[] | null = () => null,
): readonly number[] | 'unknown' | null => {
  const found = pages.map(lines => findCandidates(lines, new Set(), form).filter(isPlainHeading))
  const headings = found.map(candidates => candidates.map(({ number }) => number))
  const all = headings.flat()
  const first = found.findIndex(
    (candidates, at) => candidates[0]?.number === 1 && findTitle((pages[at] ?? []).slice(0, candidates[0].begin.line)),
  )
  if (first < 0 || all.length < MIN_SECTIONS || new Set(all).size < all.length) return null
  const isInOrder = (each: readonly number[]) => each[0] === first && isRising(each.flatMap(at => headings[at] ?? []))
  const told = toldBy(headings)
  if (told && isInOrder(told)) return told.every((at, place) => at === place) ? null : told
  if (folded && !isRising(all) && isInOrder(folded)) return folded
  if (first === 0 || headings.slice(0, first).flat().length === 0) return null
  const order = pages.map((_, at) => at)
  const tried = [[first, ...order.filter(at => at !== first)], order.toReversed()].filter(isInOrder)
  const [turned, another] = new Map(tried.map(each => [each.join(), each])).values()
  return turned && !another ? turned : 'unknown'
}

const isRising = (numbers: readonly number[]): boolean => numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number))
