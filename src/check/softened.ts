/** What was read from a picture accuses nobody until a person has looked. */
import type { Case } from '../model/case'
import { type Severity, severities } from '../model/finding'
import type { Report } from '../model/report'
import { isSeenAt, type SeenPlaces } from '../model/seenPlaces'
import type { Anchor } from '../model/source'
import { type CellOf, cellsNamed, placeNamed, type Subject } from '../model/subject'

/**
 * How much a flaw weighs. One of cells read from a picture is a question at most; one of words that stand on a picture a notice at most,
 * since a word may be misread.
 * @param pages that are pictures.
 */
export const softened = (
  severity: Severity,
  subject: Subject,
  seen: Pick<Case, 'report' | 'before' | 'twin' | 'parts'>,
  pages: Pages = seen.report,
): Severity => {
  if (isOfWords(subject) && saysSeen(placeNamed(subject).anchor, pages)) return atMost('notice', severity)
  return cellsOf(subject).some(cell => isSeen(cell, seen)) ||
    hasTyped(subject, seen) ||
    isOfSeenTable(subject, pages) ||
    isLackingOnSeen(subject, seen, pages)
    ? atMost('review', severity)
    : severity
}

/** The pages of a result that was passed on: it does not tell which are pictures, only that cells of it were read from some. */
export const pagesPassedOn = ({ cells }: Report): Pages => (Object.values(cells).some(cell => cell?.seen) ? 'any' : {})

type Pages = SeenPlaces | 'any'

const atMost = (most: Severity, severity: Severity): Severity => (severities.indexOf(severity) < severities.indexOf(most) ? most : severity)

const wordKinds: ReadonlySet<Subject['kind']> = new Set(['words', 'row', 'heading', 'column', 'section', 'title'])

/** Whether a flaw is one of words, and not of figures. */
export const isOfWords = ({ kind }: Subject): boolean => wordKinds.has(kind)

/** What stands nowhere, as a section that is missing, may stand on any of the pictures. */
export const saysSeen = (anchor: Anchor | undefined, pages: Pages): boolean =>
  pages === 'any' || ((pages.seen ?? []).length > 0 && (anchor?.page === undefined || isSeenAt(anchor, pages)))

/** Whether a number lacks nothing but digits that follow their like: 1857 for 11857. Of such digits in running text the reader of lines loses one at times. */
export const lacksRepeats = (found: number | undefined, expected: number | undefined): boolean => {
  if (found === undefined || expected === undefined) return false
  const [shorter, longer] = [String(found), String(expected)]
  return shorter.length < longer.length && withoutRepeats(shorter) === withoutRepeats(longer)
}

const withoutRepeats = (digits: string): string => [...digits].filter((digit, at) => digit !== digits[at - 1]).join('')

const isOfSeenTable = (subject: Subject, pages: Pages): boolean => subject.kind === 'table' && saysSeen(subject.at.anchor, pages)

/** What a person typed alone may be mistyped: all of its sum is looked at together first. */
const hasTyped = (subject: Subject, { report }: Pick<Case, 'report'>): boolean =>
  subject.kind === 'sum' && cellsNamed(subject).some(cell => report.cells[cell]?.said === 'typed')

/** Cells that are not there may stand, unrecognized, on the picture that has the rest of their table. */
const isLackingOnSeen = (subject: Subject, { report }: Pick<Case, 'report'>, pages: Pages): boolean =>
  subject.kind === 'cells' && subject.cells.every(cell => !report.cells[cell]) && saysSeen(subject.at.anchor, pages)

const cellsOf = (subject: Subject): readonly CellOf[] => {
  if (subject.kind === 'across') return subject.cells
  if (subject.kind === 'section' || subject.kind === 'title') return []
  const cells = subject.kind === 'sum' ? [...subject.left, ...subject.right] : subject.cells
  return cells.map(cell => ({ of: 'report', cell }))
}

const isSeen = ({ of, cell }: CellOf, { report, before, twin, parts }: Pick<Case, 'report' | 'before' | 'twin' | 'parts'>): boolean => {
  const from = typeof of === 'number' ? parts?.[of] : { report, before, twin }[of]
  return from?.cells[cell]?.seen === true
}
