/** What a sentence counts, in its order: each number with the words on its left and right, and the clauses without a number between. */
import type { Figure, Item } from '../model/claim'
import { figuresIn } from './figures'
import { type Segment, segmentsOf } from './segments'

/** 行政复议、行政诉讼均为 0 件 is one item, 维持 3 件、纠正 2 件 are two. */
export const itemsOf = (text: string): readonly Item[] => {
  const figures = figuresIn(text).filter(figure => figure.kind !== 'other' && figure.kind !== 'year')
  let next = 0
  return clausesOf(segmentsOf(text), figures).flatMap(clause => {
    const first = next
    while (next < figures.length && (figures[next] as Figure).start < clause.end) next++
    return itemsIn(text, clause, figures.slice(first, next))
  })
}

type Clause = Omit<Segment, 'text'>

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

const itemsIn = (text: string, clause: Clause, figures: readonly Figure[]): readonly Item[] => {
  const { start, end, before, depth } = clause
  if (figures.length === 0) return [{ figure: null, left: text.slice(start, end), right: '', start, end, before, depth }]
  return figures.map((figure, index) => {
    const from = index === 0 ? start : (figures[index - 1] as Figure).unitEnd
    const isLast = index === figures.length - 1
    return {
      figure,
      left: text.slice(from, figure.start),
      right: isLast ? text.slice(figure.unitEnd, end) : '',
      start: from,
      end: isLast ? end : figure.unitEnd,
      before: index === 0 ? before : '',
      depth,
    }
  })
}
