/** The middle of some numbers, the upper of two; undefined of none. */
export const median = (values: readonly number[]): number | undefined => [...values].sort((one, other) => one - other)[values.length >> 1]
