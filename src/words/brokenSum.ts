/** A broken sum in words, with the report's own numbers. */

import type { Addend, SumArgs } from '../model/ruleArgs'
import { cellAt, tableOfAddress } from '../statute/compiled'
import type { CellAddress, FormId } from '../statute/form'
import { forms } from '../statute/forms'
import { withMinus } from '../text/withMinus'
import { nameOfColumn, nameOfRow } from './names'

/** A longer sum shows only what is not 0: of six kinds of applicant most are zeros. */
const mostZeros = 4

/** 行政复议：结果维持 10 + 结果纠正 1 + 其他结果 0 + 尚未审结 0 = 11，总计写 0，少 11 */
export const totalInWords = ({ form, left, right }: SumArgs): string => {
  const total = right[0] as Addend
  return `${rowOf(form, total)}：${sideOf(left, cell => columnOf(form, cell))}= ${shownSum(left)}，${columnOf(form, total)}写 ${shownSum(right)}，${difference(left, right)}`
}

/** 总计列：（一）至（六）相加为 148，（七）总计写 94，少 54: twenty-one terms are for the place that has room to spell them out. */
export const outcomesInWords = ({ form, left, right }: SumArgs): string =>
  `${columnOf(form, right[0] as Addend)}列：（一）至（六）相加为 ${shownSum(left)}，（七）总计写 ${shownSum(right)}，${difference(left, right)}`

/** 自然人列：本年新收 21 + 上年结转 0 = 21，（七）总计 22 + 结转下年度 0 = 22，多 1 */
export const balanceInWords = ({ form, left, right }: SumArgs): string => {
  const side = (addends: readonly Addend[]) => `${sideOf(addends, cell => rowOf(form, cell))}= ${shownSum(addends)}`
  return `${columnOf(form, right[0] as Addend)}列：${side(left)}，${side(right)}，${difference(left, right)}`
}

const placeOf = (form: FormId, cell: CellAddress) => {
  const table = tableOfAddress(cell)
  return cellAt(forms[form].tables[table], cell)
}

const rowOf = (form: FormId, { cell }: Addend): string => {
  const place = placeOf(form, cell)
  return place ? nameOfRow(place.row) : ''
}

const columnOf = (form: FormId, { cell }: Addend): string => {
  const place = placeOf(form, cell)
  return place ? nameOfColumn(place.column) : ''
}

const sumOf = (addends: readonly Addend[]): number => addends.reduce((sum, { amount }) => sum + amount, 0)

const shownSum = (addends: readonly Addend[]): string => withMinus(sumOf(addends))

const difference = (left: readonly Addend[], right: readonly Addend[]): string => {
  const more = sumOf(right) - sumOf(left)
  return more > 0 ? `多 ${more}` : `少 ${-more}`
}

/** One side up to its equals sign. A full-width bracket brings its own space. */
const sideOf = (addends: readonly Addend[], nameIn: (addend: Addend) => string): string => {
  const print = (addend: Addend) => (addend.blank ? `${nameIn(addend)}（空）` : `${nameIn(addend)} ${withMinus(addend.amount)}`)
  if (addends.length <= mostZeros) return `${addends.map(print).join(' + ')} `
  const counted = addends.filter(addend => addend.amount !== 0)
  if (counted.length === 0) return '各项都是 0，合计 '
  return `${counted.map(print).join(' + ')}${counted.length < addends.length ? '（其余为 0）' : ' '}`
}
