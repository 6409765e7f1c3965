/** A list of bodies whose reports are looked for. */
export interface Roll {
  /** As the user gave it. */
  readonly text: string
  /** The year whose reports are wanted; null for any. */
  readonly year: number | null
}
