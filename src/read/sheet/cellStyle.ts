/** How a cell shows what it holds, as far as it matters for what it says. */
export interface CellStyle {
  /** The code of its number format. */
  readonly format: string
  readonly struck: boolean
  /** White on white. */
  readonly unseen: boolean
}

export const plainStyle: CellStyle = { format: 'General', struck: false, unseen: false }
