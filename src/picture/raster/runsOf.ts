/** Runs of what is no less than a level, each from its first place to behind its last. */
export const runsOf = (values: ArrayLike<number>, level: number): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = []
  for (let at = 0; at < values.length; at++) {
    if ((values[at] as number) < level) continue
    const last = runs.at(-1)
    if (last?.[1] === at) last[1]++
    else runs.push([at, at + 1])
  }
  return runs
}
