/** A broken sum in words, with the report's own numbers. */

import { contentOf } from '../../model/content'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import type { BrokenSum } from './brokenSums'

/** A longer sum shows only what is not 0: of six kinds of applicant most are zeros. */
const mostZeros = 4

/** How a cell of a sum is called within it: 自然人, 结果维持, 予以公开. */
export type NameIn = (address: CellAddress) => string

/** 行政复议：结果维持 10 + 结果纠正 1 + 其他结果 0 + 尚未审结 0 = 11，总计写 0，少 11 */
export const totalSentence = (broken: BrokenSum, where: string, nameIn: NameIn, report: Report): string => {
  const total = broken.equation.right[0] as CellAddress
  return `${where}：${sideOf(broken.equation.left, nameIn, report)}= ${broken.left}，${nameIn(total)}写 ${broken.right}，${difference(broken)}`
}

/** 总计列：（一）至（六）相加为 148，（七）总计写 94，少 54: twenty-one terms are for the place that has room to spell them out. */
export const outcomeSentence = (broken: BrokenSum, where: string): string =>
  `${where}：（一）至（六）相加为 ${broken.left}，（七）总计写 ${broken.right}，${difference(broken)}`

/** 自然人列：本年新收 21 + 上年结转 0 = 21，（七）总计 22 + 结转下年度 0 = 22，多 1 */
export const balanceSentence = (broken: BrokenSum, where: string, nameIn: NameIn, report: Report): string => {
  const { left, right } = broken.equation
  const leftSide = `${sideOf(left, nameIn, report)}= ${broken.left}`
  return `${where}：${leftSide}，${sideOf(right, nameIn, report)}= ${broken.right}，${difference(broken)}`
}

const difference = ({ left, right }: BrokenSum): string => (right > left ? `多 ${right - left}` : `少 ${left - right}`)

/** One side up to its equals sign. A full-width bracket brings its own space. */
const sideOf = (addresses: readonly CellAddress[], nameIn: NameIn, report: Report): string => {
  const addends = addresses.map(address => ({ name: nameIn(address), ...shown(report, address) }))
  if (addends.length <= mostZeros) return `${addends.map(print).join(' + ')} `
  const counted = addends.filter(addend => addend.amount !== 0)
  if (counted.length === 0) return '各项都是 0，合计 '
  return `${counted.map(print).join(' + ')}${counted.length < addends.length ? '（其余为 0）' : ' '}`
}

const shown = (report: Report, address: CellAddress): { readonly amount: number; readonly blank: boolean } => {
  const content = contentOf(report.cells[address])
  return { amount: content.kind === 'number' ? content.value : 0, blank: content.kind === 'blank' }
}

const print = ({ name, amount, blank }: { name: string; amount: number; blank: boolean }): string =>
  blank ? `${name}（空）` : `${name} ${amount}`
