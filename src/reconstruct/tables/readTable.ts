/** One table as printed → its reading by the form that it fits best. */
import { gather } from '../../model/gather'
import type { PrintTable } from '../../model/print'
import type { Form, Table, TableKey } from '../../statute/form'
import { hasSlots } from '../align/band'
import { ownWording } from '../align/formWording'
import { squash } from '../align/labels'
import { bareOf } from '../align/namedByPart'
import { type TableBands, toBands } from '../align/toBands'
import type { PrintLine } from '../outline/printLines'
import { MIN_FUZZY, NO_OWN_WORDING, PREFER_REQUIRED } from '../weights'
import { settleBySums } from './bySums'
import { readLineTable } from './lineTable'
import { readRowsTable } from './rowsTable'
import { says } from './says'
import type { ReadTable } from './table'

/** @param required the form the report must follow; the others are tried too. @returns null where no form has a row in common with the print. */
export const readTable = (
  zone: readonly PrintLine[],
  printed: readonly PrintTable[],
  key: TableKey,
  required: Form,
  forms: readonly Form[],
): ReadTable | null => {
  let best: { readonly read: ReadTable; readonly score: number } | null = null
  for (const form of likeliestFirst(zone, printed, key, required, forms)) {
    const table = form.tables[key]
    const bands = toBands(printed, table)
    if (!bands.bands.some(hasSlots)) continue
    const read = table.layout === 'line' ? readLineTable(bands, table, form) : readSided(bands, printed, table, form)
    if (!read || read.recognised === 0) continue
    // It fits wholly: no other form can fit better.
    if (read.complete) return read
    const score = read.score + (form === required ? PREFER_REQUIRED : 0)
    if (!best || score > best.score) best = { read, score }
  }
  return best?.read ?? null
}

/** Rows of figures apart from their labels are read from both sides where print does not tell. */
const readSided = (bands: TableBands, printed: readonly PrintTable[], table: Table, form: Form): ReadTable => {
  const read = readRowsTable(bands, table, form)
  const { sided } = bands
  if (!sided) return read
  const side = (sided.side ?? read.alignment?.side) === 'above' ? 'below' : 'above'
  return settleBySums(read, sided, () => readRowsTable(toBands(printed, table, side), table, form, side), table.key, form)
}

/**
 * The forms a table can follow, that first of whose own wording the largest part is printed: as a rule it fits, and no other needs a try.
 * Of equals the required one comes first.
 */
const likeliestFirst = (
  zone: readonly PrintLine[],
  tables: readonly PrintTable[],
  key: TableKey,
  required: Form,
  forms: readonly Form[],
): readonly Form[] => {
  const others = forms.filter(form => form !== required && form.tables[key] !== required.tables[key])
  if (others.length === 0) return [required]
  if (others.every(form => ownWording(form.tables[key]).length === 0) && saysAll(required.tables[key], zone, tables)) return [required]
  const all = [required, ...others]
  const printed = squash(zone.map(line => line.text).join(''))
  const part = (form: Form) => {
    const own = ownWording(form.tables[key])
    return own.length === 0 ? NO_OWN_WORDING : own.filter(word => printed.includes(word)).length / own.length
  }
  const parts = new Map(all.map(form => [form, part(form)]))
  return all.sort((one, other) => (parts.get(other) ?? 0) - (parts.get(one) ?? 0))
}

/** Whether all that only this form's table says is printed: however little of it can be read, no other form is followed. */
const saysAll = (table: Table, zone: readonly PrintLine[], tables: readonly PrintTable[]): boolean => {
  const own = ownWording(table)
  if (own.length === 0) return false
  const cells = gather(tables, ({ rows }) => gather(rows, row => row.cells.map(({ text }) => text)))
  const said = [...new Set([...cells, ...zone.map(line => line.text)])].map(squash)
  // In a text labels are torn over lines, with other print between.
  const inAll = squash(zone.map(line => line.text).join(''))
  return own.every(word => said.some(text => text.includes(word) || isBareOf(text, word)) || says(inAll, word))
}

/** Whether print says a label without its numeral: little of it, as of 3.其他, only where it says nothing else. */
const isBareOf = (text: string, word: string): boolean => {
  const bare = bareOf(word)
  return bare !== word && (bare.length < MIN_FUZZY ? text === bare : text.includes(bare))
}
