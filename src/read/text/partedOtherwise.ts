/** Rows whose cells slashes part, carets or other marks, or those of LaTeX → the same rows with tabs between. */
import { BARS } from '../../text/bars'

/** So many rows are no accident. */
const MIN_ROWS = 3

/** @returns the same lines where no table is written so. */
export const withTabs = (written: readonly string[]): readonly string[] => {
  const lines = withPartedLabels(written)
  if (lines.some(line => line.includes('\t'))) return lines
  if (lines.filter(line => latexRow.test(line)).length >= MIN_ROWS) return lines.map(fromLatex)
  const mark = saysItsOwn.test(lines[0] ?? '') ? undefined : rareMarks.find(each => areParted(lines, each))
  if (mark !== undefined) return lines.map(line => (/[。；]/.test(line) ? line : line.split(mark).join('\t')))
  if (lines.filter(line => isWrittenRow(line) && writtenCells(line).length >= MIN_ROWS).length >= MIN_ROWS) return withWrittenRows(lines)
  const rows = lines.filter(line => cellsOf(line).length >= MIN_ROWS)
  return rows.length >= MIN_ROWS && rows.some(isHead) ? lines.map(line => (/[。；]/.test(line) ? line : cellsOf(line).join('\t'))) : lines
}

/** Labels that end in a colon apart from the figures behind it: 规章：3 0 12. */
const withPartedLabels = (lines: readonly string[]): readonly string[] => {
  const rows = lines.map(line => {
    const behind = line.lastIndexOf('：') + 1
    const figures = line.slice(behind)
    return behind > 1 && /\d/.test(figures) && isFigure(figures) ? { label: line.slice(0, behind), figures } : null
  })
  if (rows.filter(row => row && /\d\s+[\d/—-]/.test(row.figures)).length < MIN_ROWS) return lines
  return lines.map((line, at) => {
    const row = rows[at]
    return row ? `${row.label}${line.includes('\t') ? '\t' : ' '}${row.figures}` : line
  })
}

/** Marks that no sentence has several of. */
const rareMarks = ['^', '~', '::'] as const
/** A sheet saved as text that names its separator. */
const saysItsOwn = /^"?sep=/i

/** Whether a mark parts the cells of rows, one of them of heads alone. */
const areParted = (lines: readonly string[], mark: string): boolean => {
  const rows = lines.flatMap(line => (line.includes(mark) ? [line.split(mark)] : [])).filter(cells => cells.length >= MIN_ROWS)
  const isWord = (cell: string) => /\p{Script=Han}/u.test(cell)
  // Where one mark stands for 0, rows have one label and nothing else.
  const isHead = (cells: readonly string[]) =>
    cells.every(cell => cell.trim() === '' || isWord(cell)) && cells.filter(isWord).length >= MIN_ROWS
  return rows.length >= MIN_ROWS && rows.some(isHead)
}

/** The cells of a row as people write them: 规章；3；0；12。 or 规章：3；0；12。 */
const writtenCells = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/。$/, '')
    .split('；')
    .flatMap(cell => {
      const at = cell.indexOf('：')
      const figure = cell.slice(at + 1)
      if (at < 0 || !/\d/.test(figure) || !isFigure(figure)) return [cell]
      return at === 0 ? [figure] : [cell.slice(0, at), figure]
    })

const isFigure = (cell: string): boolean => /^[\s\d.,０-９/—-]*$/.test(cell)

/** Whether figures alone, or blanks, stand behind the words of a line, if any: 予以公开 3 件；部分公开 2 件 is a sentence. */
const isWrittenRow = (line: string): boolean => {
  const cells = writtenCells(line)
  const first = cells.findIndex(cell => /\d/.test(cell) && isFigure(cell))
  return cells.length > 1 && first >= 0 && cells.slice(first).every(isFigure) && cells.slice(0, first).every(cell => !cell.includes('：'))
}

/** Lines of heads have no figures, and stand beside rows or other heads. */
const isWrittenHead = (line: string): boolean => line.includes('；') && writtenCells(line).every(cell => !/[\d。]/.test(cell))

const withWrittenRows = (lines: readonly string[]): readonly string[] => {
  const printed = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ line, at }]))
  const rows = new Set(printed.flatMap(({ line, at }) => (isWrittenRow(line) ? [at] : [])))
  for (const along of [printed, printed.toReversed()])
    for (const [index, { line, at }] of along.entries()) if (rows.has(along[index - 1]?.at ?? -1) && isWrittenHead(line)) rows.add(at)
  return lines.map((line, at) => (rows.has(at) ? writtenCells(line).join('\t') : line))
}

/** A slash by itself. */
const slash = / ?\/(?= |$) ?/

/** What a slash parts between bars is within a cell. */
const cellsOf = (line: string): readonly string[] => (line.includes(' /') && !bars.test(line) ? line.split(slash) : [line])

const bars = new RegExp(`[${BARS}]`)

/** Slashes between words part them; beside figures they may be 0. */
const isHead = (line: string): boolean => cellsOf(line).every(cell => /\p{Script=Han}/u.test(cell))

const latexRow = /&[^&]{0,999}\\\\(?:\s{0,9}\\[a-z]{1,20}(?:\{[\d-]{1,9}\})?){0,9}\s{0,9}$/
/** What only draws or begins and ends a table. */
const latexFrame = /^\s{0,9}\\(?:begin|end|hline|toprule|midrule|bottomrule|cline|centering)\b/
const latexHeading = /^\s{0,9}\\(?:(?:sub){0,2}section|title|chapter)\*?\{([^{}]{1,200})\}\s{0,9}$/
const spanOfRows = /\\multirow\{[^{}]{1,9}\}\{[^{}]{1,20}\}\{([^{}]{0,500})\}/g
const spanOfColumns = /\\multicolumn\{(\d{1,2})\}\{[^{}]{1,20}\}\{([^{}]{0,500})\}/g

const fromLatex = (line: string): string => {
  if (latexFrame.test(line)) return ''
  if (!latexRow.test(line)) return line.replace(latexHeading, '$1')
  return line
    .slice(0, line.lastIndexOf('\\\\'))
    .replace(spanOfRows, '$1')
    .replace(spanOfColumns, (_, columns: string, text: string) => text + '&'.repeat(Number(columns) - 1))
    .split('&')
    .map(cell => cell.trim())
    .join('\t')
}
