/** Changes that a Word file keeps track of, and the comments in it: the text is read as if all were accepted. */
export interface Revisions {
  readonly insertions: number
  readonly deletions: number
  /** Changes of format only. */
  readonly formats: number
  readonly comments: number
}
