/** Runs → the lines of a page as a person reads them. Sets on each run the line it is part of. */
import { middleY } from '../../geometry/middle'
import type { Run, SourceLine } from '../../model/source'
import { boxAround } from './matrix'

/** Runs whose vertical middles differ by less than this part of the smaller em stand on one line. */
const SAME_LINE_EM = 0.5
/** Between Chinese characters a gap up to this part of the em is loose setting, not a space. */
const LOOSE_EM = 0.6

const han = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/

/**
 * @param place the page the lines stand on.
 * @param runs of one page, top to bottom; `line` (from `firstLine` on, counting from 1) and `start` are set on them.
 * @returns the page's lines, top to bottom.
 */
export const runsToLines = (runs: readonly Run[], place: Pick<SourceLine, 'page' | 'sheet'>, firstLine: number): SourceLine[] => {
  const lines: SourceLine[] = []
  for (const group of groupByLine(runs)) {
    let text = ''
    let last: Run | null = null
    for (const run of group) {
      if (last) text += gapText(last, run)
      run.line = firstLine + lines.length
      run.start = text.length
      text += run.text
      last = run
    }
    lines.push({ text, ...place, box: boxAround(group.map(run => run.box)) })
  }
  return lines
}

const groupByLine = (runs: readonly Run[]): Run[][] => {
  const groups: Run[][] = []
  for (const run of [...runs].sort((one, other) => middleY(one.box) - middleY(other.box))) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && middleY(run.box) - middleY(first.box) < SAME_LINE_EM * Math.min(run.size, first.size)) group.push(run)
    else groups.push([run])
  }
  for (const group of groups) group.sort((one, other) => one.box[0] - other.box[0])
  return groups
}

const gapText = (left: Run, right: Run): string => {
  const gap = right.box[0] - left.box[2]
  const em = Math.min(left.size, right.size)
  const bothHan = han.test(left.text.at(-1) ?? '') && han.test(right.text[0] ?? '')
  if (bothHan) return gap > LOOSE_EM * em ? ' ' : ''
  return gap > 0.15 * em ? ' ' : ''
}
