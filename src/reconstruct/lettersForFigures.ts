/** Rows of a text that are blank but for letters or signs that may stand for figures: 规章 O O O. */
import type { Cell } from '../model/report'
import type { SourceLine } from '../model/source'

/** O and l, and signs that forms have in place of figures, each by itself. */
const alone = /(?:^|[\s|])[OoQlI|丨□口〇○●*×xX✓√]{1,3}(?=[\s|]|$)/

/** The cells of a text, blank ones unread where their line has such letters: what was printed is no blank. */
export const unreadBesideLetters = (cells: Readonly<Record<string, Cell>>, lines: readonly SourceLine[]): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => {
      const isBlank = cell.value === null && cell.text === '' && !cell.unread
      const line = isBlank && cell.anchor ? (lines[cell.anchor.line - 1]?.text ?? '') : ''
      return [address, alone.test(line.replaceAll('|', ' ')) ? { ...cell, unread: true as const } : cell]
    }),
  )
