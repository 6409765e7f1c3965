/**
 * The one reading of a cell's text: what number it stands for, and how that is written. Reconstruction asks whether print
 * can be a cell's content, rules ask for notation, the grid's editor for what was typed.
 */
import type { Quantity } from '../statute/form'
import { isBare } from './isBare'
import { saysNoContent } from './noContent'
import { unseenMarks } from './unseen'

/** How a cell writes its number, where it isn't written plainly; in the words of the form's readers. */
export const notations = ['全角数字', '千位分隔符', '带单位', '用符号或“无”代替 0', '汉字数字', '其他写法'] as const
export type Notation = (typeof notations)[number]

/**
 * torn: figures with a blank between them, 1 2: one figure set apart, or two that ran together; which, the text does not say. Nor does nan, what it stands for.
 * note: there are words beside the number, 22（其中修订16件）, or the mark of a note.
 */
export type CellText =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly notation: Notation | null; readonly note: boolean }
  | { readonly kind: 'torn' }
  | { readonly kind: 'words' }

/** Blanks, and what nobody sees. */
const spaces = new RegExp(`[\\s${unseenMarks}]+`, 'g')
/** Notations for nothing: -, —, /, 无, n/a. Fonts of pages say the hyphen as the soft one. */
const nothing = /^(?:[-\u00ad‐‑‒–—⸺⸻―−─ー_~／/\\]+|无|没有|n\/?a)$/i
const unit = '(?:件次|人次|户次|批次|件|条|宗|个|项|次|份|起|人|部|篇|例|户|家|笔|批|类|张|处|本|页|封)'
const money = '(?:亿元|万元|元)'
const digits = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?:['’][0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?"
const sign = '[-−–—]'
/** Words that only say that a count follows: 共3件. */
const total = '(?:共计?|合计|总计|小计|计):?'
const written = new RegExp(`^(${total})?[¥￥]?(${sign}|\\+)?(${digits})(${unit}|${money})?(?:\\((.*)\\)|\\[(.*)\\])?$`)
const direction = new RegExp(`^(?:(?:\\+|增加?|新增|上升)|(${sign}|减少?|下降))?(${digits})(${unit})?$`)
const han = /^[零〇○一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{1,11}$/
const unitAlone = new RegExp(`^(?:${unit}|${money})$`)

/** Whether a text is the unit of a figure and nothing else: 件, 万元. */
export const isUnitAlone = (text: string): boolean => unitAlone.test(narrow(text))

/** Digits on both sides of a blank: between thousands, as in 1 627, it is no different. */
const apart = /[0-9０-９][\s\u00a0\u3000]+[0-9０-９]/
/** Thin blanks between thousands, which only typesetting puts there: one figure. */
const typeset = /^\s*[0-9０-９]{1,3}(?:[\u2009\u202f][0-9０-９]{3})+[^0-9０-９]*$/

/** Width, spaces and brackets made plain: "１，６２７ 件" → "1,627件". */
const narrow = (text: string): string =>
  isBare(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(spaces, '')
        .replace(/[。](?=[0-9])/g, '.')
        .replace(/[【〔]/g, '[')
        .replace(/[】〕]/g, ']')

/**
 * Reads the text of one cell.
 * @param text as printed, the lines of a cell joined.
 * @param quantity an amount in 元 stays in 元; nothing is converted. A change may say its direction: +3, 减2.
 */
export const readCellText = (text: string, quantity: Quantity = 'count'): CellText => {
  if (simple.test(text)) return { kind: 'number', value: Number(text), notation: null, note: false }
  // A list's numeral before a figure is no whole number: ⒈0. Nor is what stands high by itself, which may be the mark of a note in a blank cell.
  if (listed.test(text) || raised.test(text) || saysNoContent(text)) return { kind: 'torn' }
  const marked = marks.exec(text.trim())
  if (marked && marked.index > 0) {
    // Of digits in circles the last is a mark as little as the others.
    if (circled.test(marked[0]) && circled.test(text.trim().slice(0, marked.index))) return { kind: 'torn' }
    const read = readCellText(text.trim().slice(0, marked.index), quantity)
    return read.kind === 'number' ? { ...read, note: true, notation: null } : { kind: 'words' }
  }
  const stopped = stop.exec(text)
  if (stopped) {
    // Of an amount the decimals may be lost.
    if (quantity === 'amount' && !text.trim().endsWith('。')) return { kind: 'words' }
    const read = readCellText(text.slice(0, stopped.index + 1), quantity)
    return read.kind === 'number' ? { ...read, notation: read.notation ?? '其他写法' } : { kind: 'words' }
  }
  const content = narrow(text)
  if (content === '') return { kind: 'blank' }
  const number =
    quantity === 'change' && !nothing.test(content)
      ? (readChange(content) ?? readNumber(content, text, quantity))
      : readNumber(content, text, quantity)
  if (!number) return { kind: 'words' }
  return apart.test(text) && !typeset.test(text) && !number.note ? { kind: 'torn' } : { kind: 'number', ...number }
}

/** A full stop behind a figure, typed or read into it: 266。 The numeral of a label ends so too, where no cell is known to stand. */
const stop = /[0-9０-９][.．。]\s*$/

/** Whether print is a number wherever it stands, also one in characters: 三, but not 1. as labels begin. */
export const saysNumber = (text: string): boolean => !stop.test(text) && readCellText(text).kind === 'number'

/** A figure, words or an arrow, and another figure; in a date or a ratio its sign stands next behind the first. */
const besideAnother = /^[0-9]+(?:\.[0-9]+)?[^0-9年月日时号/\-−–—.,:~][^0-9]{0,20}[0-9]/

/**
 * Whether words that are no number begin with a figure and have another one behind it: 21上年11, 349↑12%. Which of them is the cell's, the text does
 * not say. @param text of a cell that `readCellText` calls words.
 */
export const hasTwoFigures = (text: string): boolean => besideAnother.test(narrow(text))

const simple = /^(?:0|[1-9][0-9]{0,8})$/

type Written = Omit<Extract<CellText, { kind: 'number' }>, 'kind'>

/** The mark of a note behind a figure, where it is not set high: 6①, 12*, 0[1], or a tick: 3√. Its digit is none of the figure. */
const marks = /(?:[①-⑳¹²³⁰-⁹]|[*＊※†‡#△▲]{1,3}|[√✓✔☑]|[[［【〔][0-9]{1,2}[\]］】〕]|[（(]注[0-9]?[）)]|注[0-9]?)$/

const listed = /[\u2488-\u249b]\s*[0-9０-９\u2488-\u249b]/
const raised = /^\s*[¹²³⁰-⁹]{1,9}\s*$/
const circled = /[①-⑳⓪]$/

const readNumber = (content: string, text: string, quantity: Quantity): Written | null => {
  if (nothing.test(content)) return { value: 0, notation: '用符号或“无”代替 0', note: false }
  if (han.test(content)) {
    const value = hanNumber(content)
    return value === null ? null : { value, notation: '汉字数字', note: false }
  }
  const [, words, before, figure, said, round, square] = written.exec(content) ?? []
  if (figure === undefined) return null
  const size = Number(figure.replace(/[,'’]/g, ''))
  const value = before && before !== '+' && size !== 0 ? -size : size
  const note = words !== undefined || round !== undefined || square !== undefined
  return { value, notation: note ? null : notationOf(content, text, value, said !== undefined, quantity), note }
}

/** A negative count has a finding of its own; its notation is not the matter. */
const notationOf = (content: string, text: string, value: number, hasUnit: boolean, quantity: Quantity): Notation | null => {
  if (value < 0) return null
  if (hasUnit || /^[¥￥]/.test(content)) return '带单位'
  if (/[,'’]/.test(content)) return '千位分隔符'
  // 5.00 is a whole number, but not how one writes it.
  if (content.startsWith('+') || (quantity === 'count' && content.includes('.') && Number.isInteger(value))) return '其他写法'
  return content === text.replace(spaces, '') ? null : '全角数字'
}

const readChange = (content: string): Written | null => {
  const [, down, figure, said] = direction.exec(content) ?? []
  if (figure === undefined) return null
  const size = Number(figure.replace(/[,'’]/g, ''))
  return {
    value: down && size !== 0 ? -size : size,
    notation: said ? '带单位' : /[,'’]/.test(figure) ? '千位分隔符' : null,
    note: false,
  }
}

const hanDigits = '零一二三四五六七八九'
const hanUnits = { 十: 10, 百: 100, 千: 1000 } as const
const isUnit = (character: string): character is keyof typeof hanUnits => character in hanUnits

/** As formats of workbooks write them. */
const formal = '壹贰叁肆伍陆柒捌玖拾佰仟'
const plainly = '一二三四五六七八九十百千'

/** 三 3, 十二 12, 一百零五 105, 二〇 20, 贰拾叁 23; null for what is no number. */
const hanNumber = (text: string): number | null => {
  const plain = text
    .replace(/[〇○]/g, '零')
    .replace(/两/g, '二')
    .replace(/[壹贰叁肆伍陆柒捌玖拾佰仟]/g, sign => plainly[formal.indexOf(sign)] as string)
  if (!/[十百千万]/.test(plain))
    return plain.length === 1 || plain.includes('零') ? Number([...plain].map(digit => hanDigits.indexOf(digit)).join('')) : null
  let [total, section, digit] = [0, 0, -1]
  for (const character of plain) {
    if (character === '万') {
      total = (section + Math.max(0, digit)) * 10_000
      section = 0
      digit = -1
    } else if (isUnit(character)) {
      section += (digit < 0 ? 1 : digit) * hanUnits[character]
      digit = -1
    } else digit = hanDigits.indexOf(character)
  }
  return total + section + Math.max(0, digit)
}

const plainNumber = /^-?[0-9]{1,15}(?:\.[0-9]+)?$/
const mayBeginValue = new RegExp(`^[\\s${unseenMarks}]*[-\\u00ad‐‑‒–—⸺⸻―−－─ー~～/／\\\\+＋﹣¥￥0-9０-９无没nN增减]`)

/**
 * Whether a piece of print can be the content of a cell of figures: a number in any notation, or a dash or 无 for 0.
 * A Chinese numeral by itself begins a label more often: it is a number only where a cell is known to stand.
 */
export const looksLikeValue = (text: string): boolean => {
  if (plainNumber.test(text)) return true
  // Most words of a report are Chinese and begin with no sign or figure; the numeral of a label ends in a stop.
  if (!mayBeginValue.test(text) || stop.test(text)) return false
  const kind = readCellText(text).kind
  return kind === 'number' || kind === 'torn' || (kind === 'words' && readCellText(text, 'change').kind === 'number')
}
