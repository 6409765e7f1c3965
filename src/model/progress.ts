/** How far a file is read. */
export interface Progress {
  /** see: pages that are pictures are read, after all pages were. */
  readonly stage: 'read' | 'see' | 'reconstruct' | 'check'
  /** Pages read and pages there are, where the stage counts them. */
  readonly done: number
  readonly of: number
}
