import { contentOf } from '../../model/content'
import type { FoundCell } from '../tables'

/** How a cell writes its number, where it isn't written plainly; in words for the message. */
export const notations = ['全角数字', '千位分隔符', '带单位', '用符号或“无”代替 0', '汉字数字', '其他写法'] as const
export type Notation = (typeof notations)[number] | 'annotated' | 'plain'

const spaces = /[\s\u200b-\u200f\ufeff]+/g
const plain = /^-?\d+(?:\.\d+)?$/
/** 无 and dashes stand for 0. */
const nothing = /^(?:[-‐‑–—―−─_~/\\|]+|无|没有|nil|none|n\/?a)$/i
const han = /^[零〇○一二两三四五六七八九十百千万]+$/
const unit = '(?:人次|件次|亿元|万元|元|件|条|宗|个|项|次|份|起|人|部|篇|例|户|家|户次|笔|批|类|张|处)'
const withUnit = new RegExp(`^[¥￥]?-?[\\d,.]+${unit}$|^[¥￥]-?[\\d,.]+$`)
const digitsAndCommas = /^-?\d[\d,]*(?:\.\d+)?$/
/** +3, -2, 增3, 减2, 增加 3: a change says its direction in its own way. */
const change = /^(?:[-+–—−]|增加?|减少?|新增|上升|下降)?\d+$/
/** 251000元, 25.1万元 */
const money = /^[¥￥]?\d+(?:\.\d+)?(?:亿元|万元|元)$/

/** How the number of a cell is written. A cell without a number has no notation to speak of and is plain. */
export const notationOf = (found: FoundCell): Notation => {
  const content = contentOf(found.cell)
  if (content.kind !== 'number') return 'plain'
  // A negative count has its own finding; its notation is not the matter.
  if (content.value < 0 && found.column.quantity !== 'change') return 'plain'
  const text = found.cell.text.replace(spaces, '')
  if (text === '') return 'plain'
  return isPlain(text, content.value, found) ? 'plain' : oddNotation(text)
}

const isPlain = (text: string, value: number, { column }: FoundCell): boolean => {
  if (column.quantity === 'change') return change.test(text.normalize('NFKC'))
  // 本年收费金额（单位：万元） names the unit in its heading, 采购总金额 leaves it to the cell.
  if (column.quantity === 'amount') return plain.test(text) || (!column.label.includes('单位') && money.test(text))
  // 5.00 is a whole number, but not how one writes it.
  return plain.test(text) && !(Number.isInteger(value) && text.includes('.'))
}

const oddNotation = (text: string): Notation => {
  const narrow = text.normalize('NFKC')
  if (nothing.test(narrow)) return '用符号或“无”代替 0'
  if (han.test(narrow)) return '汉字数字'
  if (narrow.includes(',') && digitsAndCommas.test(narrow)) return '千位分隔符'
  if (withUnit.test(narrow)) return '带单位'
  if (plain.test(narrow)) return narrow === text ? '其他写法' : '全角数字'
  return /[\p{Script=Han}A-Za-z([]/u.test(narrow) ? 'annotated' : '其他写法'
}
