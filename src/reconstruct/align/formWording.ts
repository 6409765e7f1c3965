/** The wording of the forms as print is held against it, worked out once with the forms. */
import { tableKeys } from '../../statute/compiled'
import type { Table } from '../../statute/form'
import { forms } from '../../statute/forms'
import { squash } from './labels'

/** Wording over the columns of a table: headings, corners, the note. It may stand among the labels, on later pages too. */
export const headWording = (table: Table): readonly string[] => headWordings.get(table) ?? headsOf(table)

const headsOf = (table: Table): readonly string[] => [
  ...new Set([
    ...table.blocks.flatMap(block => [
      ...(block.heading ? [block.heading] : []),
      ...(block.corner ? [block.corner] : []),
      ...block.columns.flatMap(column => [column.label, ...(column.under ?? [])]),
    ]),
    ...(table.note ? [table.note] : []),
  ]),
]

/** Squashed wording of a table: heads, labels and groups. */
export const wordingOf = (table: Table): readonly string[] => wordings.get(table) ?? allOf(table).map(squash)

/** Squashed labels of the rows of a table, in the order of the form. */
export const labelsOf = (table: Table): readonly string[] => labels.get(table) ?? labelsIn(table)

const labelsIn = (table: Table): readonly string[] => table.blocks.flatMap(block => block.rows.map(row => squashForm(row.label)))

/** {@link squash} of wording of a form. */
export const squashForm = (wording: string): string => squashed.get(wording) ?? squash(wording)

/** Wording of a table as the form spells it, by its squashed spelling. */
export const spellingsOf = (table: Table): ReadonlyMap<string, string> =>
  new Map(allOf(table).map(wording => [squashForm(wording), wording]))

/** Squashed wording of a table that the same table of no other form has. */
export const ownWording = (table: Table): readonly string[] => ownWordings.get(table) ?? ownOf(table)

const ownOf = (table: Table): readonly string[] => {
  const others = Object.values(forms).flatMap(form => (form.tables[table.key] === table ? [] : wordingOf(form.tables[table.key])))
  return wordingOf(table).filter(word => !others.some(other => other.includes(word)))
}

const allOf = (table: Table): readonly string[] => [
  ...headsOf(table),
  ...table.blocks.flatMap(block => block.rows.flatMap(row => [row.label, ...(row.under ?? [])])),
]

const tables = Object.values(forms).flatMap(form => tableKeys.map(key => form.tables[key]))
const squashed: ReadonlyMap<string, string> = new Map(tables.flatMap(allOf).map(wording => [wording, squash(wording)]))
const headWordings: ReadonlyMap<Table, readonly string[]> = new Map(tables.map(table => [table, headsOf(table)]))
const labels: ReadonlyMap<Table, readonly string[]> = new Map(tables.map(table => [table, labelsIn(table)]))
const wordings: ReadonlyMap<Table, readonly string[]> = new Map(tables.map(table => [table, allOf(table).map(squashForm)]))
const ownWordings: ReadonlyMap<Table, readonly string[]> = new Map(tables.map(table => [table, ownOf(table)]))
