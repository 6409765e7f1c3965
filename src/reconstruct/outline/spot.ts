/** A place in the lines: the index of the line, and how many characters of its text stand before. */
export interface Spot {
  readonly line: number
  readonly at: number
}
