/** A document whose pages stand as a reader would lay them: each once, and from the first to the last. */
import type { SourceDocument } from '../../model/source'
import { formFor } from '../../statute/forms'
import { pageList } from '../../text/pageList'
import { documentToLines } from '../outline/printLines'
import { joined, leavesOf } from './leaves'
import { pageTurns } from './pageTurns'
import { readOnce } from './repeats'

/** Pages keep their numbers; lines are counted anew where any page was left out or moved, and `leftOut` says so. */
export const withSettledPages = (source: SourceDocument): SourceDocument => {
  if (source.pages.length < 2) return source
  const leaves = leavesOf(source)
  if (!leaves) return source
  const { leaves: kept, repeated } = readOnce(leaves)
  const once =
    repeated.length === 0 ? source : saying(joined(source, kept), `第 ${pageList(repeated)} 页和前面的页相同，只核对一次，请删去多余的页。`)
  const lines = documentToLines(once)
  const order = pageTurns(
    kept.map((_, sheet) => lines.filter(({ page }) => page === sheet + 1)),
    formFor(null),
  )
  if (order === null) return once
  if (order === 'unknown') return { ...once, losses: [...once.losses, '标题所在的页不是第一页，页的先后顺序不对，请按页码排好后再核对。'] }
  const pages = order.map(sheet => once.pages[sheet]?.number).join('、')
  const turned = joined(
    once,
    order.flatMap(sheet => leavesOf(once)?.[sheet] ?? []),
  )
  return saying(turned, `页的先后顺序不对，按第 ${pages} 页的顺序核对，请按页码排好。`)
}

const saying = (source: SourceDocument, sentence: string): SourceDocument => ({ ...source, leftOut: [...(source.leftOut ?? []), sentence] })
