/**
 * The fewest items that must move to bring a sequence into ascending order: all but a longest ascending subsequence.
 * @param places distinct numbers in the order found. Of several ways the one that keeps later items is taken.
 * @returns indexes into `places`, ascending.
 */
export const movedItems = (places: readonly number[]): readonly number[] => {
  if (places.every((place, index) => index === 0 || (places[index - 1] as number) < place)) return []
  const kept = longestAscending(places)
  return places.flatMap((_, index) => (kept.has(index) ? [] : [index]))
}

const longestAscending = (places: readonly number[]): ReadonlySet<number> => {
  let best: readonly number[] = []
  const endingAt: (readonly number[])[] = []
  for (const [index, place] of places.entries()) {
    let longest: readonly number[] = []
    for (let before = 0; before < index; before++) {
      const run = endingAt[before] as readonly number[]
      if ((places[before] as number) < place && run.length > longest.length) longest = run
    }
    const run = [...longest, index]
    endingAt.push(run)
    if (run.length >= best.length) best = run
  }
  return new Set(best)
}
