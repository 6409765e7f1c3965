/** What a person said of cells of a file's pictures, kept with what it was said of: it holds where the same file is read the same way again. */
import type { CellAddress } from '../statute/form'
import { type Said, withSaid } from './lookedAt'
import type { Cell, Report } from './report'

/** What was read before a person looked. */
export type Read = Pick<Cell, 'text' | 'value' | 'anchor' | 'unread'>

export interface Answer extends Said {
  readonly of: Read
}

export type Answers = Readonly<Partial<Record<CellAddress, Answer>>>

/** What was said of a report so far, and what a person says of it now. @param before the report as it was, @param after with what the person says. */
export const answersWith = (answers: Answers, before: Report, after: Report): Answers => {
  const said = (Object.entries(after.cells) as [CellAddress, Cell][]).flatMap(([address, cell]) => {
    const read = before.cells[address]
    if (!read || read === cell || !cell.said) return []
    // Who looks once more speaks of the same reading.
    const of = answers[address]?.of ?? readOf(read)
    return [[address, { text: cell.text, value: cell.value, said: cell.said, of }] as const]
  })
  return { ...answers, ...Object.fromEntries(said) }
}

const readOf = ({ text, value, anchor, unread }: Cell): Read => ({ text, value, anchor, ...(unread && { unread }) })

/** Parts what was said of a file into what holds of it as it is read now, and cells that are read otherwise. */
export const answersThatHold = (answers: Answers, report: Report): { readonly holds: Answers; readonly gone: readonly CellAddress[] } => {
  const all = Object.entries(answers) as [CellAddress, Answer][]
  const isSame = ([address, { of }]: (typeof all)[number]) => saysTheSame(of, report.cells[address])
  return { holds: Object.fromEntries(all.filter(isSame)), gone: all.filter(one => !isSame(one)).map(([address]) => address) }
}

export const reportWithAnswers = (report: Report, answers: Answers): Report =>
  withSaid(report, Object.entries(answers) as [CellAddress, Answer][])

const saysTheSame = (of: Read, now: Cell | undefined): boolean =>
  now !== undefined &&
  now.text === of.text &&
  now.value === of.value &&
  now.unread === of.unread &&
  now.anchor?.page === of.anchor?.page &&
  isSamePlace(of, now)

/** One is in the middle of the other: where a frame is drawn may differ by a little from one version of this program to the next. */
const isSamePlace = (one: Read, other: Read): boolean => {
  const [ours, theirs] = [one.anchor?.box, other.anchor?.box]
  if (!ours || !theirs) return ours === theirs
  const [x, y] = [(ours[0] + ours[2]) / 2, (ours[1] + ours[3]) / 2]
  return x > theirs[0] && x < theirs[2] && y > theirs[1] && y < theirs[3]
}
