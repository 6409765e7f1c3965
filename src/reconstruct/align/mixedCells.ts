/** Text in which blanks stand for some of the delimiters, or two rows for one line: what stands in one cell is several cells' there. */
import type { PrintCell, PrintRow, Word } from '../../model/print'
import { looksLikeValue } from '../../text/cellText'
import { ROW_OF_FIGURES } from '../weights'
import { type Band, isFigure, printedSlots, type Slot } from './band'
import { splitAtBlanks } from './tokensToWords'

export interface PartedRow extends PrintRow {
  /** Some of its cells held a label and figures, so that the others say nothing of their columns. */
  readonly mixed: boolean
}

/**
 * A row of delimited cells, as many rows as it has labels behind figures: 行政许可 6 第二十条第（六）项.
 * @param isWording whether a text is wording of the table: a note beside a figure is none.
 */
export const partRow = (row: PrintRow, isWording: (text: string) => boolean): PartedRow[] => {
  const cells = row.cells.flatMap((cell, at) => partCell(cell, isWording, row.cells.slice(at + 1).some(isFigureAlone)))
  const mixed = cells.length > row.cells.length
  const rows: PrintCell[][] = [[]]
  let inFigures = false
  for (const cell of cells) {
    const figure = cell.words[0] !== undefined && isFigure(cell.words[0])
    if (inFigures && cell.text !== '' && !figure && isWording(cell.text)) {
      rows.push([])
      inFigures = false
    }
    inFigures ||= figure
    rows.at(-1)?.push(cell)
  }
  return rows.map(own => ({ ...row, cells: own, mixed }))
}

const isFigureAlone = ({ words: [first, ...others] }: PrintCell): boolean => first !== undefined && others.length === 0 && isFigure(first)

/** A dash that joins words, as the names of a group and of a row of it, and no figure of nothing where the row's own stand behind it. */
const joins = (words: readonly Word[], at: number): boolean =>
  /^[-—–/／]+$/.test(words[at]?.text ?? '') && [at - 1, at + 1].every(near => words[near] !== undefined && !isFigure(words[near]))

/** The numeral of a label whose mark stands apart from it: 5 . 属于三类内部事务信息. */
const isNumeral = (words: readonly Word[], at: number): boolean =>
  /^\d{1,2}$/.test(words[at]?.text ?? '') && /^[.．、]\D*$/.test(words[at + 1]?.text ?? '')

/**
 * A cell that holds wording of the table, or any word, and figures of a row: the words between figures are a cell, and so is each figure.
 * @param hasFigures whether cells of the row behind it hold figures.
 */
const partCell = (cell: PrintCell, isWording: (text: string) => boolean, hasFigures: boolean): readonly PrintCell[] => {
  const words = cell.words.length === 1 && cell.words[0] ? splitAtBlanks(cell.words[0]).flatMap(word => partGlued(word, isWording)) : []
  const figureAt = words.map((word, at) => isFigure(word) && !(hasFigures && joins(words, at)) && !isNumeral(words, at))
  const isBare = figureAt.every(Boolean)
  if (!figureAt.some(Boolean) || (isBare && looksLikeValue(cell.text))) return [cell]
  const groups: { text: string; figure: boolean; words: (typeof words)[number][] }[] = []
  for (const [at, word] of words.entries()) {
    const last = groups.at(-1)
    const figure = figureAt[at] === true
    if (last && !last.figure && !figure) {
      last.text += ` ${word.text}`
      last.words.push(word)
    } else groups.push({ text: word.text, figure, words: [word] })
  }
  const figures = words.length - figureAt.lastIndexOf(false) - 1
  if (!isBare && figures < ROW_OF_FIGURES && !groups.some(({ text, figure }) => !figure && isWording(text))) return [cell]
  return groups.map(({ text, words: own }) => {
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) return cell
    const word = { ...first, text, right: last.right, anchor: { ...first.anchor, end: last.anchor.end } }
    return { ...cell, text, words: [word], anchor: word.anchor, left: word.left, right: word.right }
  })
}

const glued = /^(.*[\u4e00-\u9fff）)”"])([0-9０-９][0-9０-９,.，．]*)$/

/** A label that lost the gap before its figure: 行政强制226. No wording of the form ends in a digit. */
const partGlued = (word: Word, isWording: (text: string) => boolean): readonly Word[] => {
  const [, label, figure] = word.anchor.box ? [] : (glued.exec(word.text) ?? [])
  if (label === undefined || figure === undefined || !isWording(label)) return [word]
  const { anchor } = word
  const middle = anchor.start + label.length
  return [
    { ...word, text: label, anchor: { ...anchor, end: middle } },
    { ...word, text: figure, anchor: { ...anchor, start: middle } },
  ]
}

/** Figures that blanks part are in order, but in no columns; where cells between them are empty nobody can tell which are whose. */
export const looseWhereMixed = (band: Band, mixed: boolean): Band => {
  if (!mixed) return band
  const parts = printedSlots(band).map(slotWords)
  const [first, last] = [band.slots.findIndex(slot => slot !== null), band.slots.findLastIndex(slot => slot !== null)]
  if (!band.slots.slice(first, last).includes(null)) return { ...band, slots: parts.flat(), order: 'loose' }
  return { ...band, slots: band.slots.map(slot => slot && { ...slot, crowded: true }) }
}

/** The figures of a cell, as where a blank stands for a tab: 265 1. */
export const slotWords = (slot: Slot): Slot[] => {
  const matches = [...slot.text.matchAll(/\S+/g)]
  if (matches.length < 2 || !matches.every(([text]) => looksLikeValue(text))) return [slot]
  return matches.map(match => {
    const start = slot.anchor.start + match.index
    const anchor = { ...slot.anchor, start, end: start + match[0].length }
    return { ...slot, text: match[0], anchor, left: slot.left + match.index, right: slot.left + match.index + match[0].length }
  })
}
