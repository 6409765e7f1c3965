/** Figures of a text behind the numeral of another row: labels were copied first, and their numerals with the figures. */
import type { Cell } from '../model/report'
import type { SourceLine } from '../model/source'
import { rowsOf } from '../statute/compiled'
import type { Form } from '../statute/form'

/** Nothing but the numeral of an item. */
const numeralAlone = /^\s*(\d)\s?[.、．]\s*$/

/** The cells of a text, in doubt where the line above the first figure of their row is the numeral of another row alone. */
export const doubtOtherNumerals = (
  cells: Readonly<Record<string, Cell>>,
  lines: readonly SourceLine[],
  form: Form,
): Record<string, Cell> => {
  const doubtful = new Set<string>()
  for (const table of Object.values(form.tables))
    for (const { key, label } of rowsOf(table)) {
      const row = `${table.key}/${key}/`
      const own = /^\d/.exec(label)?.[0]
      if (own === undefined) continue
      const found = Object.entries(cells).filter(([address]) => address.startsWith(row))
      const first = Math.min(...found.flatMap(([, { anchor, text }]) => (anchor && text !== '' ? [anchor.line] : [])))
      const above = Number.isFinite(first) ? lines.slice(0, first - 1).findLast(({ text }) => text.trim() !== '') : undefined
      const numeral = numeralAlone.exec(above?.text ?? '')?.[1]
      if (numeral !== undefined && numeral !== own) for (const [address] of found) doubtful.add(address)
    }
  if (doubtful.size === 0) return cells as Record<string, Cell>
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [
      address,
      doubtful.has(address) && !cell.unread ? { ...cell, uncertain: true as const } : cell,
    ]),
  )
}
