/** What a row of chances spells (connectionist temporal classification, Graves 2006): class 0 is "nothing", a class that goes on is one sign. */

export interface PathSign {
  readonly sign: number
  /** The columns it takes. */
  readonly from: number
  readonly to: number
}

/** The classes of the likeliest path, without "nothing" and repeats. */
export const bestPath = (chances: readonly Float32Array[]): readonly PathSign[] => {
  const signs: PathSign[] = []
  let before = 0
  for (const [at, column] of chances.entries()) {
    const best = column.indexOf(Math.max(...column))
    const last = signs.at(-1)
    if (best !== 0 && best === before && last) signs.splice(-1, 1, { ...last, to: at + 1 })
    else if (best !== 0) signs.push({ sign: best, from: at, to: at + 1 })
    before = best
  }
  return signs
}

/** How likely all paths together are that spell these classes: 0 to 1. */
export const likelihoodOf = (chances: readonly Float32Array[], signs: readonly number[]): number => {
  // Between signs and at both ends may be nothing.
  const states = [0, ...signs.flatMap(sign => [sign, 0])]
  let reached = new Float64Array(states.length)
  reached[0] = 1
  chances.forEach((column, index) => {
    reached = reached.map((here, state) => {
      const sign = states[state] as number
      const step = index === 0 ? (state === 1 ? 1 : 0) : ((reached[state - 1] as number | undefined) ?? 0)
      const leap = index > 0 && sign !== 0 && sign !== states[state - 2] ? ((reached[state - 2] as number | undefined) ?? 0) : 0
      return (here + step + leap) * (column[sign] as number)
    })
  })
  return (reached.at(-1) as number) + (signs.length > 0 ? (reached.at(-2) as number) : 0)
}
