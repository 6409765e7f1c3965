/** Whether most lines of a text have one separator, as those of a sheet saved as text do. */
import type { SourceLine } from '../../model/source'
import { quotedBar, separators } from './separators'

/** Lines of a field in quotes have none. Share of the lines that say something. */
const MOST = 0.5

export const looksSeparated = (lines: readonly SourceLine[]): boolean => {
  const printed = lines.filter(({ text }) => text.trim() !== '')
  if (/^"?sep=/i.test(printed[0]?.text ?? '')) return true
  return [...separators, quotedBar].some(mark => printed.filter(({ text }) => text.includes(mark)).length > MOST * printed.length)
}
