/** How much of a stretch is covered by intervals, asked many times of the same intervals. */

export interface Interval {
  readonly from: number
  readonly to: number
}

/** @returns a function of a stretch: the summed length of the parts of all intervals that lie in it. */
export const coverageOf = (intervals: readonly Interval[]): ((from: number, to: number) => number) => {
  const [only, second] = intervals
  if (!only) return () => 0
  // As a rule there is one.
  if (!second) return (from, to) => Math.max(0, Math.min(to, only.to) - Math.max(from, only.from))
  const starts = intervals.map(({ from }) => from).sort(ascending)
  const ends = intervals.map(({ to }) => to).sort(ascending)
  const [startSums, endSums] = [sumsOf(starts), sumsOf(ends)]
  /** Length of all intervals up to a place. */
  const before = (place: number) => {
    const begun = firstAbove(starts, place)
    const ended = firstAbove(ends, place)
    return begun * place - (startSums[begun] as number) - (ended * place - (endSums[ended] as number))
  }
  return (from, to) => before(to) - before(from)
}

/** Index of the first of sorted numbers that is above a value. */
export const firstAbove = (sorted: readonly number[], value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}

const ascending = (one: number, other: number) => one - other

const sumsOf = (sorted: readonly number[]): number[] => {
  const sums = [0]
  for (const value of sorted) sums.push((sums.at(-1) as number) + value)
  return sums
}
