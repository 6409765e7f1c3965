/** Half points: smaller print than of two points nobody reads. */
export const LEAST_SIZE = 4
