/** Numbers of lines in a page's margin, as programs of offices print them for drafts: 5, 10, 15 … beside all other print, in one column. */
import type { Ruling, Run } from '../../model/source'

/** So many numbers that count on in one column are numbers of lines. */
const LEAST = 3
/** Right or left edges of one column differ by less than this (points). */
const ONE_EDGE = 1
/** Numbers of lines stand this far from all other print beside them, in ems of their own. */
const APART_EM = 0.5
/** Programs count lines one by one, or every second to tenth. */
const MOST_STEP = 10

/** A column of them: its edge, and on which side of the print it stands. */
export interface NumberColumn {
  readonly side: 'left' | 'right'
  readonly edge: number
}

/**
 * Finds the numbers of lines on a page.
 * @param runs of the page. @param rulings of the page. @param before the column on the page before: below it fewer numbers tell.
 * @returns the runs that are such numbers, and their column; null where there is none.
 */
export const findLineNumbers = (
  runs: readonly Run[],
  rulings: readonly Ruling[],
  before: NumberColumn | null,
): { readonly numbers: ReadonlySet<Run>; readonly column: NumberColumn } | null => {
  const bare = runs.filter(({ text }) => /^\d{1,4}$/.test(text))
  for (const side of ['left', 'right'] as const) {
    const edgeOf = ({ box }: Run) => (side === 'left' ? box[2] : box[0])
    const outermost = bare.reduce<Run | null>(
      (best, run) => (best === null || (side === 'left' ? run.box[0] < best.box[0] : run.box[2] > best.box[2]) ? run : best),
      null,
    )
    if (!outermost) return null
    const column = { side, edge: edgeOf(outermost) }
    const numbers = bare.filter(run => Math.abs(edgeOf(run) - column.edge) < ONE_EDGE).sort((one, other) => one.box[1] - other.box[1])
    const isKnown = before?.side === side && Math.abs(before.edge - column.edge) < ONE_EDGE
    if ((isKnown || numbers.length >= LEAST) && countOn(numbers) && standApart(numbers, side, runs, rulings))
      return { numbers: new Set(numbers), column }
  }
  return null
}

/** Each is as many more than the one above as the next one than it, and stands lower by a line at least. */
const countOn = (numbers: readonly Run[]): boolean => {
  const step = numbers.length > 1 ? Number(numbers[1]?.text) - Number(numbers[0]?.text) : 1
  if (step < 1 || step > MOST_STEP) return false
  return numbers.every((run, at) => {
    const above = numbers[at - 1]
    return !above || (Number(run.text) - Number(above.text) === step && run.box[1] >= above.box[3] - run.size / 2)
  })
}

/** Whether nothing else stands in their column or beyond it, from the first to the last of them, and words stand beside them. */
const standApart = (numbers: readonly Run[], side: NumberColumn['side'], runs: readonly Run[], rulings: readonly Ruling[]): boolean => {
  const own = new Set(numbers)
  const [first, last] = [numbers[0] as Run, numbers.at(-1) as Run]
  const [top, bottom] = [first.box[1] - first.size, last.box[3] + last.size]
  const room = APART_EM * first.size
  const inner =
    side === 'left' ? Math.max(...numbers.map(({ box }) => box[2])) + room : Math.min(...numbers.map(({ box }) => box[0])) - room
  const isWithin = (from: number, to: number) => (side === 'left' ? from >= inner : to <= inner)
  const beside = runs.filter(run => !own.has(run) && run.box[3] > top && run.box[1] < bottom)
  const lines = rulings.filter(({ along, at, from, to }) => (along === 'x' ? at > top && at < bottom : to > top && from < bottom))
  return (
    beside.some(({ text }) => /[\u4e00-\u9fff]/.test(text)) &&
    beside.every(({ box }) => isWithin(box[0], box[2])) &&
    lines.every(({ along, at, from, to }) => (along === 'x' ? isWithin(from, to) : isWithin(at, at)))
  )
}
