/** A table of which words stand in the document, but nothing could be matched: it is there and unread, not absent. */

import type { TableReading } from '../../model/report'
import { cellsOfTable } from '../../statute/compiled'
import type { Form, Table } from '../../statute/form'
import { isFigure } from '../align/band'
import { headWording, squashForm, wordingOf } from '../align/formWording'
import { squash } from '../align/labels'
import type { PrintLine } from '../outline/printLines'
import { FIGURES_STAND, HEADS_STAND, OBJECT_LINES, OWN_WORD, TABLE_STANDS } from '../weights'
import type { ReadTable } from './table'
import { isHead } from './tableHeads'

/** @returns null where too little of the table's wording, no heads of it and too few figures are printed in the zone. */
export const unreadTable = (zone: readonly PrintLine[], table: Table, form: Form): Pick<ReadTable, 'reading' | 'cells'> | null => {
  const figures = zone.reduce((sum, line) => sum + figuresIn(line), 0)
  const stands = wordsIn(zone, wordingOf(table)) >= TABLE_STANDS || figures >= FIGURES_STAND || headsIn(zone, table) >= HEADS_STAND
  return stands ? unreadAs(zone, table, form) : null
}

/** How many heads stand beside others in lines that are no sentences: in narrow columns the rest may be broken over lines, and the rows lost. */
const headsIn = (zone: readonly PrintLine[], table: Table): number => {
  const heads = headWording(table)
    .map(squashForm)
    .filter(head => head.length >= OWN_WORD)
  const cells = zone.filter(({ text, words }) => words.length > 1 && !/[。，；、：]/.test(text.replace(inBrackets, '')))
  const said = new Set(cells.flatMap(({ words }) => words.map(word => squash(word.text))))
  return heads.filter(head => said.has(head)).length
}

/** The note in the head of table three is a sentence, of which a line may hold the first half. */
const inBrackets = /[（(][^（()）]*(?:[）)]|$)/g

/** Whether a table stands in the lines as objects of JSON: which of its names are rows and which are heads, nothing says. */
export const isOfObjects = (lines: readonly PrintLine[]): boolean =>
  lines.filter(({ text }) => ofObject.test(text.trimStart())).length >= OBJECT_LINES

/** {"规章": 3, and "规章": 3, in a line of its own. */
const ofObject = /^(?:\{ ?)?"[^"]{1,200}" ?:/

/** Words that are figures; in a line that is no sentence also those within other marks: ('0', '12', '3'). */
const figuresIn = ({ text, words }: PrintLine): number => {
  const own = words.filter(isFigure).length
  return /[。；]/.test(text) ? own : Math.max(own, text.split(/[^\p{L}\d]+/u).filter(word => /^\d+$/.test(word)).length)
}

/**
 * @param lines of the whole document: where tables stand beside each other, or before their headings, a table's words stand in the zone of none.
 * @returns null where they don't hold a head of the table and wording that is its alone.
 */
export const unreadElsewhere = (lines: readonly PrintLine[], table: Table, form: Form): Pick<ReadTable, 'reading' | 'cells'> | null => {
  const cells = lines.filter(({ text }) => !/[。，；]/.test(text))
  if (!cells.some(line => isHead(table.key, line))) return null
  const others = Object.values(form.tables).flatMap(other => (other === table ? [] : wordingOf(other)))
  const headings = form.sections.map(({ heading }) => squash(heading))
  const own = wordingOf(table).filter(word => word.length >= OWN_WORD && ![...others, ...headings].some(text => text.includes(word)))
  return wordsIn(cells, own) < TABLE_STANDS ? null : unreadAs(cells, table, form)
}

const wordsIn = (lines: readonly PrintLine[], words: readonly string[]): number => {
  const printed = squash(lines.map(line => line.text).join(''))
  return words.filter(word => printed.includes(word)).length
}

/** The table with every cell unread. @param zone where it stands. */
export const unreadAs = (zone: readonly PrintLine[], table: Table, form: Form): Pick<ReadTable, 'reading' | 'cells'> => {
  const reading: TableReading = {
    table: table.key,
    form: form.id,
    anchor: zone[0]?.words[0]?.anchor ?? null,
    rows: table.blocks.flatMap(block => block.rows.map(row => ({ key: row.key, printed: null, anchor: null }))),
    headings: [],
    note: null,
  }
  const cells = Object.fromEntries(
    cellsOfTable(table).map(({ address }) => [address, { text: '', value: null, anchor: null, unread: true as const }]),
  )
  return { reading, cells }
}
