/** Names of groups of outcomes that mean what is left of them beside rows counted by themselves: 申请人逾期不补正 2 件，其他处理 8 件. */
import { type Claim, type Item, isCounted, type Reading } from '../../model/claim'
import { amountIn, sumOf } from '../../model/equations'
import { gather } from '../../model/gather'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import type { IsTotal } from './partsOfOthers'

/** No group has more rows with figures in them by far; of more the subsets would be many. */
const mostRows = 8

/**
 * Whether a claim of all rows of a group has the number of some of them, and its period that of the others: by their name, or in words of which it is not
 * known what they count. @param period the readings that semicolons join with the claim's.
 */
export const isRestOfGroup = (claim: Claim, period: readonly Reading[], report: Report): boolean => {
  const group = claim.counts.key.startsWith('outcomes:') ? (claim.counts.each[0]?.[0]?.cells ?? []) : []
  const rows = group.filter(cell => amountIn(report, cell) !== 0)
  const total = sumOf(report, group)
  if (rows.length < 2 || rows.length > mostRows || total === null || claim.value === 0 || claim.value >= total) return false
  const besides = gather(period, reading => reading.items.flatMap(item => (item === claim.item ? [] : besideIn(item, reading, group))))
  const said = new Set([...besides, besides.reduce((sum, value) => sum + value, 0)])
  return said.has(total - claim.value) && sums(rows.map(cell => amountIn(report, cell) ?? 0)).includes(claim.value)
}

const rest = /(?:其[他它]|其余)(?:情形|类|答复|处理)?$/

/** Whether 其他 34 件 is what is left of all requests beside the outcomes that its period counts. @param isTotal as in {@link isPartOfOther}. */
export const isRestOfAll = ({ item, value }: Claim, period: readonly Reading[], isTotal: IsTotal): boolean => {
  if (!rest.test(item.left)) return false
  const beside = gather(period, reading => reading.claims.filter(claim => claim.item !== item && claim.counts.key.startsWith('outcomes:')))
  return beside.length > 0 && isTotal(value + beside.reduce((sum, other) => sum + other.value, 0), 'outcomes')
}

/** The number of an item that counts rows of a group, by its name too (因重复，不予处理 2 件；因信访，不予处理 3 件), or nobody knows what. */
const besideIn = (item: Item, { claims }: Reading, group: readonly CellAddress[]): readonly number[] => {
  if (!isCounted(item)) return []
  const known = claims.find(other => other.item === item)
  const cells = known?.counts.each[0]?.[0]?.cells
  const isOfGroup = !cells || (cells.length <= group.length && cells.every(cell => group.includes(cell)))
  return isOfGroup ? [item.figure.value] : []
}

/** What some of the numbers add up to. */
const sums = (values: readonly number[]): readonly number[] =>
  values.reduce<readonly number[]>((all, value) => all.flatMap(sum => [sum, sum + value]), [0])
