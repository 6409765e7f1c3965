/** The middle of some numbers, the upper of two. */
export const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[values.length >> 1] as number
