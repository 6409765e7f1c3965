/** What a sentence counts, in its order: each number with the words on its left and right, and the clauses without a number between. */
import type { Figure, Item } from '../model/claim'
import { figuresIn } from './figures'
import { type Segment, segmentsOf } from './segments'

/** 行政复议、行政诉讼均为 0 件 is one item, 维持 3 件、纠正 2 件 are two. */
export const itemsOf = (text: string): readonly Item[] => {
  const figures = figuresIn(text).filter(figure => figure.kind !== 'other' && figure.kind !== 'year')
  let next = 0
  return overBrackets(text, clausesOf(segmentsOf(text), figures), figures).flatMap(clause => {
    const first = next
    while (next < figures.length && (figures[next] as Figure).start < clause.end) next++
    return itemsIn(text, clause, figures.slice(first, next))
  })
}

interface Clause extends Omit<Segment, 'text'> {
  /** The words before a bracket without number that parts them from theirs: 其他处理（含申请人撤回的）52 件, 镇（街道）收到 34 件. */
  readonly lead?: string
}

/** Joins names that are listed before one number. */
const clausesOf = (segments: readonly Segment[], figures: readonly Figure[]): readonly Clause[] => {
  const clauses: Clause[] = []
  let next = 0
  let counted = true
  for (const segment of segments) {
    const last = clauses.at(-1)
    if (last && segment.before === '、' && !counted && segment.depth === last.depth)
      clauses[clauses.length - 1] = { ...last, end: segment.end }
    else clauses.push(segment)
    while (next < figures.length && (figures[next] as Figure).start < segment.start) next++
    counted = next < figures.length && (figures[next] as Figure).start < segment.end
  }
  return clauses
}

/** Puts words and number together where a bracket without number stands between them. */
const overBrackets = (text: string, clauses: readonly Clause[], figures: readonly Figure[]): readonly Clause[] => {
  const ends = figures.map(({ unitEnd }) => unitEnd)
  const holdsOne = (clause: Clause) => figures.some(({ start }) => start >= clause.start && start < clause.end)
  const made: Clause[] = []
  for (const clause of clauses) {
    let at = made.length - 1
    while (at >= 0 && (made[at] as Clause).depth > clause.depth) at--
    const words = made[at]
    const between = made.slice(at + 1)
    const isParted = words && between.length > 0 && words.depth === clause.depth && clause.before === ')' && holdsOne(clause)
    if (isParted && ![words, ...between].some(({ start, end }) => ends.some(one => one > start && one <= end))) {
      made.length = at
      made.push({ ...clause, before: words.before, lead: text.slice(words.start, words.end) })
    } else made.push(clause)
  }
  return made
}

const itemsIn = (text: string, clause: Clause, figures: readonly Figure[]): readonly Item[] => {
  const { start, end, before, depth, lead = '' } = clause
  if (figures.length === 0) return [{ figure: null, left: text.slice(start, end), right: '', start, end, before, depth }]
  return figures.map((figure, index) => {
    const from = index === 0 ? start : (figures[index - 1] as Figure).unitEnd
    const isLast = index === figures.length - 1
    return {
      figure,
      left: (index === 0 ? lead : '') + text.slice(from, figure.start),
      right: isLast ? text.slice(figure.unitEnd, end) : '',
      start: from,
      end: isLast ? end : figure.unitEnd,
      before: index === 0 ? before : '',
      depth,
    }
  })
}
