/** Rows of the form whose own figures may stand elsewhere than in their cells: in their label, or in what passes for a row of the office's own. */
import type { RowReading } from '../../model/report'
import type { AlignedRow, Alignment } from '../align/alignRows'
import { hasFigures } from '../align/band'
import { squashForm } from '../align/formWording'
import { textOf } from '../align/labels'
import { LABEL_BEGUN } from '../weights'

export interface TornRows {
  /** Rows of the form cut in several: which figure of the pieces is whose cannot be told. */
  readonly torn: ReadonlySet<string>
  /** Rows whose label goes on in a figure: a blank cell of theirs may be that. */
  readonly figured: ReadonlySet<string>
  /** Places, in the alignment, of rows whose wording is then none of theirs. */
  readonly worded: ReadonlySet<number>
}

export const findTornRows = ({ rows }: Pick<Alignment, 'rows'>): TornRows => {
  const [torn, figured, worded] = [new Set<string>(), new Set<string>(), new Set<number>()]
  for (const [index, aligned] of rows.entries()) {
    const { row, tokens, band } = aligned
    const text = textOf(tokens)
    const isBare = band === null || !hasFigures(band)
    if (!row || text === '') continue
    const isWhole = text === squashForm(row.label) && !isBare
    const pieces = isWhole ? endsFrom(rows, index) : [...piecesFrom(rows, index, -1), ...piecesFrom(rows, index, 1)]
    if (pieces.length > 0) torn.add(row.key)
    const holds = holdsFigure(text, squashForm(row.label))
    if (holds) figured.add(row.key)
    if (pieces.length > 0 || holds) for (const at of [index, ...pieces]) worded.add(at)
    if (isMixedUp(aligned, squashForm(row.label))) worded.add(index)
  }
  return { torn, figured, worded }
}

/**
 * Rows of figures next to a row of the form whose label is a part of its wording, as where a lost or a doubted line cuts one row in two; of a row
 * that has no figure, those that say its label once more.
 */
const piecesFrom = (rows: readonly AlignedRow[], from: number, step: 1 | -1): number[] => {
  const { row, band: own } = rows[from] as AlignedRow
  const label = squashForm(row?.label ?? '')
  const isBare = own === null || !hasFigures(own)
  const pieces: number[] = []
  for (let at = from + step; rows[at]?.row === null; at += step) {
    const { band, tokens } = rows[at] as AlignedRow
    const text = textOf(tokens)
    if (!band || !hasFigures(band) || text === '' || !(label.includes(text) || (isBare && text.includes(label)))) break
    pieces.push(at)
  }
  return pieces
}

/** The row of figures below a row of the form that has the end of its label: both were read as the label, the figures stand with its end. */
const endsFrom = (rows: readonly AlignedRow[], from: number): number[] => {
  const [{ row }, below] = [rows[from] as AlignedRow, rows[from + 1]]
  if (!below || below.row !== null || !below.band || !hasFigures(below.band)) return []
  const [text, label] = [textOf(below.tokens), squashForm(row?.label ?? '')]
  return text.length >= LABEL_BEGUN && text !== label && label.endsWith(text) ? [from + 1] : []
}

/** 规章：0 in one cell: the label, and a figure behind it. */
const holdsFigure = (text: string, label: string): boolean =>
  text.startsWith(label) && /^\D{0,2}\d[\d.,]{0,12}$/.test(text.slice(label.length))

/** The label with a figure amid its words or without its 无, which was taken for one; or with a numeral of another line, maybe another label's. */
const isMixedUp = ({ tokens }: AlignedRow, label: string): boolean => {
  const text = textOf(tokens)
  const [first, second] = tokens
  const isOwn = (wording: string) => /^[0-9],/.exec(wording)?.[0] === /^[0-9],/.exec(label)?.[0]
  const strayed =
    first && second && !first.word.anchor.box && /^[0-9]{1,2},$/.test(first.squashed) && first.word.anchor.line !== second.word.anchor.line
  if (strayed) return true
  const words = (wording: string) => wording.replace(/^[0-9],/, '')
  const lacksSign = label.includes('无') && words(text) === words(label).replace('无', '')
  return text !== label && isOwn(text) && (words(text).replace(/[0-9]+/g, '') === words(label) || lacksSign)
}

/** Rows as they were read, without the wording of those. */
export const withoutTornWording = (rows: readonly RowReading[], { worded }: TornRows): readonly RowReading[] =>
  worded.size === 0 ? rows : rows.map((reading, index) => (worded.has(index) ? { ...reading, printed: null } : reading))
