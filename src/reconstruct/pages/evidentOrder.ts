/** The order of a report's pages as what is printed on them tells it: their headings, the rows of its tables, their numbers. */
import type { PrintTable } from '../../model/print'
import type { Page } from '../../model/source'
import type { Form } from '../../statute/form'
import { pageNumberOf } from '../../text/pageNumber'

/** What of a page tells its place among the others. */
export interface Told {
  readonly page: Page
  readonly tables: readonly PrintTable[]
  /** Sections whose headings stand on it, in their order. */
  readonly headings: readonly number[]
}

/** @returns indices of pages; null where they do not tell, or where numbers and print say otherwise. */
export const evidentOrder = (pages: readonly Told[], form: Form): readonly number[] | null => {
  const [byPrint, byNumbers] = [orderByPrint(pages, form), orderByNumbers(pages)]
  if (byPrint && byNumbers && byPrint.join() !== byNumbers.join()) return null
  return byPrint ?? byNumbers
}

/** All pages reach over some of the form, and none over what another does. */
const orderByPrint = (pages: readonly Told[], form: Form): readonly number[] | null => {
  const places = placesOfRows(form)
  const reaches = pages.map(page => placesOn(page, places))
  if (reaches.some(reach => reach.length === 0)) return null
  const spans = reaches.map((reach, at) => ({ at, from: Math.min(...reach), to: Math.max(...reach) }))
  const inOrder = spans.sort((one, other) => one.from - other.from)
  return inOrder.every(({ from }, index) => index === 0 || from > (inOrder[index - 1]?.to ?? 0)) ? inOrder.map(({ at }) => at) : null
}

/** A section's heading stands before its rows. */
const SECTION = 1000

/** Where the rows of tables stand in the form, by their labels; such as stand there once. */
const placesOfRows = ({ tables }: Form): ReadonlyMap<string, number> => {
  const labels = Object.values(tables).flatMap(table =>
    table.blocks.flatMap(({ rows }) => rows).map(({ label }, at) => ({ label: bare(label), place: table.section * SECTION + 1 + at })),
  )
  return new Map(
    labels.filter(({ label }) => labels.filter(other => other.label === label).length === 1).map(({ label, place }) => [label, place]),
  )
}

const placesOn = ({ headings, tables }: Told, places: ReadonlyMap<string, number>): readonly number[] => [
  ...headings.map(number => number * SECTION),
  ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ text }) => places.get(bare(text)) ?? []))),
]

const bare = (text: string): string => text.replaceAll(/[\s（）()、.．。，,]/g, '')

/** Each page says its number, or all but the first of them, which has none on it. */
const orderByNumbers = (pages: readonly Told[]): readonly number[] | null => {
  const numbered = pages.map(({ page }, at) => ({ at, number: numberOn(page) }))
  const known = numbered.filter(({ number }) => number !== null).sort((one, other) => Number(one.number) - Number(other.number))
  const silent = numbered.filter(({ number }) => number === null)
  const isCounted = known.every(({ number }, index) => Number(number) === Number(known[0]?.number) + index)
  if (!isCounted || silent.length > 1 || known.length < 2) return null
  return [...silent, ...known].map(({ at }) => at)
}

/** What stands alone at the foot or the head of a page counts it. Part of its height. */
const EDGE = 0.12

const numberOn = ({ runs, height }: Page): number | null => {
  const alone = runs.flatMap(({ text, box: [, top, , bottom] }) => {
    const number = bottom < height * EDGE || top > height * (1 - EDGE) ? pageNumberOf(text)?.number : undefined
    return number === undefined ? [] : [number]
  })
  return alone.length === 1 ? (alone[0] ?? null) : null
}
