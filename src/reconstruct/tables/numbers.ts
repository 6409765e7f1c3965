/** Printed cell content → value, with the tolerance that the rules grant. */
import type { Quantity } from '../../statute/form'

const spaces = /[\s\u00a0\u3000\u200b\ufeff]+/g
/** Notations for nothing: -, —, /, 无, 零. */
const nothing = /^(?:[-—–－−─ー~～/／\\]+|无|零|〇|○|没有|nil)$/i
const units = '(?:件次|人次|件|条|宗|个|项|次|份|起|人|部|篇|例|户|家)'
const money = '(?:亿元|万元|元)'
const number = '[-－−﹣—]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?'
const count = new RegExp(`^(${number})${units}?(?:\\((.*)\\)|\\[(.*)\\])?$`)
const amount = new RegExp(`^[¥￥]?(${number})(${money})?(?:\\((.*)\\))?$`)
const change = new RegExp(`^(?:([+＋])|(增加?|新增|上升)|([-－−—])|(减少?|下降))?(${number.replace('[-－−﹣—]?', '')})${units}?$`)

/** Width, spaces and thousands separators made plain: "１，６２７ 件" → "1,627件". */
const plain = (text: string): string =>
  text
    .replace(spaces, '')
    .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[，﹐]/g, ',')
    .replace(/[．。](?=[0-9])/g, '.')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/[［【〔]/g, '[')
    .replace(/[］】〕]/g, ']')

/**
 * The number a cell's text stands for.
 * @param text as printed; spaces, full-width digits, separators, units, a dash or 无 for 0, and a bracketed note are understood.
 * @returns the value, or null for a blank and for content that is no number. An amount in 元 stays in 元; nothing is converted.
 */
export const parseNumber = (text: string, quantity: Quantity = 'count'): number | null => {
  if (plainNumber.test(text)) return Number(text)
  const content = plain(text)
  if (content === '') return null
  if (nothing.test(content)) return 0
  if (quantity === 'change') return parseChange(content)
  const match = count.exec(content) ?? amount.exec(content)
  if (!match?.[1]) return null
  return Number(match[1].replace(/,/g, '').replace(/^[－−﹣—]/, '-'))
}

const parseChange = (content: string): number | null => {
  const match = change.exec(content)
  if (!match?.[5]) return null
  const size = Number(match[5].replace(/,/g, ''))
  return match[3] || match[4] ? -size : size
}

/** Whether a piece of print can be the content of a cell of figures: a number in any notation, or a dash or 无 for 0. */
export const looksLikeValue = (text: string): boolean => {
  if (plainNumber.test(text)) return true
  // Most words of a report are Chinese and begin with no sign or figure.
  if (!mayBeginValue.test(text)) return false
  const content = plain(text)
  return content !== '' && (parseNumber(content, 'count') !== null || /^(?:[+＋]|增加?|减少?)[0-9]+$/.test(content))
}

const plainNumber = /^[0-9]{1,9}$/
const mayBeginValue = /^[\s\u00a0\u3000\u200b\ufeff]*[-—–－−─ー~～/／\\+＋﹣¥￥0-9０-９无零〇○没n增减]/i
