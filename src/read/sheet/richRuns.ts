/** A text of runs with fonts of their own → what it says. */
import { isNoteMark } from '../../text/noteMark'
import type { SheetCell } from './sheet'

export interface RichRun {
  readonly text: string
  readonly struck: boolean
  readonly raised: boolean
}

/** Without what is struck out, and without marks of notes. */
export const richRuns = (runs: readonly RichRun[]): SheetCell => {
  let doubt = false
  const text = runs
    .map(({ text: said, struck, raised }) => {
      if (raised && isNoteMark(said)) return ''
      if (!struck) return said
      doubt ||= /[0-9０-９]/.test(said)
      return ''
    })
    .join('')
  return { text, ...(doubt ? { doubt: true as const } : {}) }
}
