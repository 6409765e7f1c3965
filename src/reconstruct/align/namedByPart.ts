/**
 * Rows named by part of their label: without its numeral, as where a list numbered them and only its words were copied, or without what it adds in
 * brackets. Most say their row all the same; told here are those that are the wording of a column, as 3.其他 then is, and those of which little is left.
 */
import { rowsOf } from '../../statute/compiled'
import type { Row, Table } from '../../statute/form'
import { type Band, hasSlots } from './band'
import { headWording, squashForm } from './formWording'
import { squash } from './labels'

/** The same bands, those with cells named whose last words are such a part. */
export const namedByPart = (bands: readonly Band[], table: Table): readonly Band[] => {
  const printed = bands.filter(hasSlots)
  const named = new Map([...shortened(printed, table), ...belowOthers(printed, table)])
  return named.size === 0 ? bands : bands.map(band => (named.has(band) ? { ...band, row: named.get(band) as Row } : band))
}

/** （二）部分公开, whose label goes on in brackets, and which no other label begins with. */
const shortened = (printed: readonly Band[], table: Table): ReadonlyMap<Band, Row> => {
  const rows = rowsOf(table).flatMap(row => {
    const short = squashForm(row.label.replace(/(?<=[^（(])[（(][^（(）)]{6,99}[）)]$/, ''))
    return short === squashForm(row.label) ? [] : [{ row, short }]
  })
  return new Map(
    rows.flatMap(({ row, short }) => {
      const found = printed.filter(band => lastOf(band) === short)
      return found.length === 1 ? found.map((band): [Band, Row] => [band, row]) : []
    }),
  )
}

/** 其他, next below the row before it in the form. */
const belowOthers = (printed: readonly Band[], table: Table): ReadonlyMap<Band, Row> => {
  const rows = rowsOf(table)
  const heads = new Set(headWording(table).map(squashForm))
  const named = new Map<Band, Row>()
  for (const [at, row] of rows.entries()) {
    const [label, bare, above] = [squashForm(row.label), bareOf(squashForm(row.label)), rows[at - 1]]
    if (bare === label || !heads.has(bare) || !above) continue
    const found = printed.findIndex(band => band.labels.length === 1 && bareOf(lastOf(band)) === bare)
    if (found > 0 && bareOf(lastOf(printed[found - 1])) === bareOf(squashForm(above.label))) named.set(printed[found] as Band, row)
  }
  return named
}

const lastOf = (band: Band | undefined): string => squash(band?.labels.at(-1)?.text ?? '')

/** 3,其他 and 3其他, whose mark is lost: 其他. */
export const bareOf = (squashed: string): string => squashed.replace(/^\d,?/, '')
