/** Copies in which labels and figures do not alternate: all labels, then all figures; or column after column. */

import type { Word } from '../../model/print'
import type { Block, Row, Table } from '../../statute/form'
import { type Band, labelBand, printedSlots, type Slot } from './band'
import { squashForm } from './formWording'
import type { Run } from './run'
import { tokensToWords } from './tokensToWords'
import type { Item } from './wording'

const textOf = (item: Item) => item.tokens.map(token => token.squashed).join('')
const wordsOf = (item: Item | undefined): Word[] => tokensToWords(item?.tokens ?? [])

const headBands = (items: readonly Item[]): Band[] => items.filter(item => !item.row).map(item => labelBand(wordsOf(item), 0, true))

const rowBand = (item: Item | undefined, slots: readonly Slot[]): Band => ({
  labels: wordsOf(item),
  slots,
  order: 'fixed',
  labelCell: -1,
  page: 0,
  bounded: true,
})

/** All labels in the order of the form, and all figures together, a line a row. */
export const allInOrder = (
  items: readonly Item[],
  runs: readonly Run[],
  rows: readonly { readonly row: Row; readonly block: Block }[],
): Band[] | null => {
  const labels = items.filter(item => item.row)
  const lines = runs.length === 1 ? (runs[0]?.bands ?? []) : []
  const fits = rows.every(({ row, block }, index) => {
    const line = lines[index]
    return labels[index]?.row === row && line && printedSlots(line).length === block.columns.length && !line.slots.includes(null)
  })
  if (!fits || lines.length !== rows.length || labels.length !== rows.length || rows.length < 2) return null
  return [...headBands(items), ...rows.map((_, index) => rowBand(labels[index], printedSlots(lines[index] as Band)))]
}

/** Every column's figures below its head, top to bottom, and all labels together elsewhere. */
export const byColumns = (items: readonly Item[], runs: readonly Run[], table: Table): Band[] | null => {
  const rows = table.blocks.flatMap(block => block.rows)
  const labels = items.filter(item => item.row)
  if (labels.length !== rows.length || runs.some(run => run.beside)) return null
  const columns = new Map<string, Slot[]>()
  for (const run of runs) {
    const head = items.findLast(item => item.to <= run.at)
    const slots = run.bands.flatMap(band => band.slots)
    if (!head || head.row || head.to !== run.at || slots.includes(null)) return null
    const block = table.blocks.findIndex((other, at) =>
      other.columns.some(
        column => squashForm(column.label) === textOf(head) && !columns.has(`${at} ${column.key}`) && other.rows.length === slots.length,
      ),
    )
    const column = table.blocks[block]?.columns.find(other => squashForm(other.label) === textOf(head))
    if (!column) return null
    columns.set(`${block} ${column.key}`, slots as Slot[])
  }
  const filled = table.blocks.flatMap((block, at) =>
    block.rows.map((row, index) => ({
      item: labels.find(label => label.row === row),
      slots: block.columns.map(column => columns.get(`${at} ${column.key}`)?.[index]),
    })),
  )
  if (filled.some(({ item, slots }) => !item || slots.some(slot => !slot))) return null
  return [...headBands(items), ...filled.map(({ item, slots }) => rowBand(item, slots as Slot[]))]
}
