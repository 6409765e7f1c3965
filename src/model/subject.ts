/** What a finding is about. */
import type { CellAddress, TableKey } from '../statute/form'
import type { Anchor } from './source'

/** Where in the document it stands; empty where it stands nowhere. */
export interface Place {
  /** Words of the report. */
  readonly quote?: string
  readonly anchor?: Anchor
  /** Where in the quote the very words stand, where the line that would tell is not with it. Offsets, end exclusive. */
  readonly mark?: readonly [start: number, end: number]
}

/** A cell of one of the reports of a case: of the report itself, of the one before, of its twin, or of a part by its index. */
export interface CellOf {
  readonly of: 'report' | 'before' | 'twin' | number
  readonly cell: CellAddress
}

/**
 * sum: the cells on the left should add up to those on the right. cells: what stands in them, or that they are not there.
 * row, heading: the wording or the place of labels, and not the figures beside or under them. column: one that is left out.
 * words: what the running text says, with the cells it was held against. section, table, title: those as a whole.
 * across: cells of several reports, and the words of the report itself that are held against them.
 */
export type Subject =
  | { readonly kind: 'sum'; readonly left: readonly CellAddress[]; readonly right: readonly CellAddress[] }
  | { readonly kind: 'cells'; readonly cells: readonly CellAddress[]; readonly at: Place }
  | { readonly kind: 'row'; readonly cells: readonly CellAddress[]; readonly at: Place }
  /** `wanted` in the wording of the form; null where the form has no such heading, or a result that was passed on does not say. */
  | { readonly kind: 'heading' | 'column'; readonly wanted: string | null; readonly cells: readonly CellAddress[]; readonly at: Place }
  | { readonly kind: 'words'; readonly cells: readonly CellAddress[]; readonly at: Place }
  /** Number of the section; null where a result that was passed on does not say. */
  | { readonly kind: 'section'; readonly section: number | null; readonly at: Place }
  /** `cells` are those that tell its form from another. */
  | { readonly kind: 'table'; readonly table: TableKey | null; readonly cells: readonly CellAddress[]; readonly at: Place }
  | { readonly kind: 'title'; readonly at: Place }
  | { readonly kind: 'across'; readonly cells: readonly CellOf[]; readonly at: Place }

export type SubjectKind = Subject['kind']

/** The cells of the report that a subject names: of a sum the parts first, the total last. */
export const cellsNamed = (subject: Subject): readonly CellAddress[] => {
  switch (subject.kind) {
    case 'sum':
      return [...subject.left, ...subject.right]
    case 'across':
      return subject.cells.flatMap(({ of, cell }) => (of === 'report' ? [cell] : []))
    case 'section':
    case 'title':
      return []
    default:
      return subject.cells
  }
}

/** The cell that stands for a subject: of a sum its total, otherwise the first. */
export const chiefCell = (subject: Subject): CellAddress | null =>
  (subject.kind === 'sum' ? subject.right[0] : cellsNamed(subject)[0]) ?? null

/** Where the words stand that a subject is about. */
export const placeNamed = (subject: Subject): Place => ('at' in subject ? subject.at : nowhere)

const nowhere: Place = {}

/** Whether it is labels that are meant: what is said of them is not true of the figures beside or under them. */
export const isAboutLabels = ({ kind }: Subject): boolean => kind === 'row' || kind === 'heading'

/** The part that a cell has in a sum; null where the subject is none. */
export const partIn = (subject: Subject, cell: CellAddress): 'total' | 'part' | null => {
  if (subject.kind !== 'sum') return null
  return subject.right.includes(cell) ? 'total' : 'part'
}

/** Whether the subject is the sum of these cells. */
export const isSumOf = (
  subject: Subject,
  { left, right }: { readonly left: readonly CellAddress[]; readonly right: readonly CellAddress[] },
) => subject.kind === 'sum' && subject.left.join() === left.join() && subject.right.join() === right.join()

/** Whether the subject is this heading. */
export const isHeading = (
  subject: Subject,
  { wanted, cells }: { readonly wanted: string; readonly cells: readonly CellAddress[] },
): boolean =>
  (subject.kind === 'heading' || subject.kind === 'column') && subject.wanted === wanted && subject.cells.join() === cells.join()

/** What tells subjects of the same kind apart: cells, place, or what it is the whole of. */
export const subjectKey = (subject: Subject): string => {
  const { anchor } = placeNamed(subject)
  const words = anchor ? `:${anchor.line}:${anchor.start}` : ''
  return `${ownKey(subject)}${words}`
}

const ownKey = (subject: Subject): string => {
  if (subject.kind === 'section') return `${subject.section ?? ''}`
  if (subject.kind === 'table' && subject.cells.length === 0) return subject.table ?? ''
  if (subject.kind === 'across') return subject.cells.map(({ of, cell }) => `${of}/${cell}`).join()
  return cellsNamed(subject).join()
}
