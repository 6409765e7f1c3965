/** Rows of a text that are blank but for letters or signs that may stand for figures: 规章 O O O. */
import type { Cell } from '../model/report'
import type { SourceLine } from '../model/source'

/** O and l in no word and no figure, and signs that forms have in place of figures, each by itself or with what it counts. */
const alone = /(?:^|[^A-Za-z\d])[OoQlI]{1,3}(?![A-Za-z\d])|(?:^|[\s/,、;:(])[丨□口〇○●*×xX✓√]{1,3}(?=[\s/,、;:)件]|$)/

/** The cells of a text, blank ones unread where their line has such letters: what was printed is no blank. */
export const unreadBesideLetters = (cells: Readonly<Record<string, Cell>>, lines: readonly SourceLine[]): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => {
      const isBlank = cell.value === null && cell.text === '' && !cell.unread
      const line = isBlank && cell.anchor ? (lines[cell.anchor.line - 1]?.text ?? '') : ''
      return [address, alone.test(line.normalize('NFKC').replaceAll('|', ' ')) ? { ...cell, unread: true as const } : cell]
    }),
  )
