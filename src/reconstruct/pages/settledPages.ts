/** A document whose pages stand as a reader would lay them: each once, and from the first to the last. */
import type { SourceDocument } from '../../model/source'
import { formFor } from '../../statute/forms'
import { documentToLines } from '../outline/printLines'
import { evidentOrder } from './evidentOrder'
import { foldedPages } from './foldedPages'
import { joined, leavesOf } from './leaves'
import { pageTurns } from './pageTurns'
import { readOnce } from './repeats'

/** Pages keep their numbers; lines are counted anew where any page was left out (`again`) or moved (`turned`). */
export const withSettledPages = (source: SourceDocument): SourceDocument => {
  if (source.pages.length < 2) return source
  const leaves = leavesOf(source)
  if (!leaves) return source
  const { leaves: kept, repeated } = readOnce(leaves)
  const once = repeated.length === 0 ? source : { ...joined(source, kept), again: repeated }
  const lines = documentToLines(once)
  const form = formFor(null)
  const told = (headings: readonly (readonly number[])[]) =>
    evidentOrder(
      kept.map(({ page, tables }, at) => ({ page, tables, headings: headings[at] ?? [] })),
      form,
    )
  const order = pageTurns(
    kept.map((_, sheet) => lines.filter(({ page }) => page === sheet + 1)),
    form,
    foldedPages(once.pages),
    // Who scans or photographs pages one by one may lay them in any order; a program prints them in theirs.
    kept.every(({ seen }) => seen) ? told : undefined,
  )
  if (order === null) return once
  if (order === 'unknown') return { ...once, losses: [...once.losses, '标题所在的页不是第一页，页的先后顺序不对，请按页码排好后再核对。'] }
  const turned = joined(
    once,
    order.flatMap(sheet => leavesOf(once)?.[sheet] ?? []),
  )
  return { ...turned, turned: turned.pages.map(({ number }) => number) }
}
