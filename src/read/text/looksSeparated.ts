/** Whether most lines of a text have one separator, as those of a sheet saved as text do. */
import type { SourceLine } from '../../model/source'
import { quotedBar, separators } from './separators'

/** Lines of a field in quotes have none. Share of the lines that say something. */
const MOST = 0.5

export const looksSeparated = (lines: readonly SourceLine[]): boolean => {
  // The end of &nbsp; parts no fields.
  const printed = lines.flatMap(({ text }) => (text.trim() === '' ? [] : [{ text: text.replace(/&#?\w{1,9};/g, ' ') }]))
  if (/^"?sep=/i.test(printed[0]?.text ?? '')) return true
  return [...separators, quotedBar].some(mark => printed.filter(({ text }) => text.includes(mark)).length > MOST * printed.length)
}
