/** The numeral in front of a heading, in whatever style it is written: 一、 第一部分 （一） 1. 01 Ⅰ、 IV. PART 4 */

/**
 * How a numeral is written. `han` (一、) is the form's own and `part` (第一部分) as good as it: both are for headings.
 * The others number points of the running text as often as headings.
 */
export type NumeralStyle = 'han' | 'part' | 'spaced' | 'bracketed' | 'digit' | 'roman'

export interface Numeral {
  readonly style: NumeralStyle
  readonly value: number
  /** Characters it takes, with the marks and blanks behind it. */
  readonly length: number
}

const han = '一二三四五六七八九十'
const formal = '壹贰叁肆伍陆柒捌玖拾'
const roman = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'
/** As it is typed, with letters. */
const letters = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const typed = 'VI{1,3}|I{1,3}|I[VX]|[VX]'
const mark = '[.、．,，:：]'

const patterns: readonly (readonly [NumeralStyle, RegExp])[] = [
  ['part', new RegExp(`^part\\s?\\.?\\s?0?([${han}\\d]|${typed})(?![\\da-z])\\s{0,9}(?:${mark}|[-—|｜/])?\\s{0,9}`, 'i')],
  ['part', new RegExp(`^第\\s?([${han}\\d])\\s?(?:部分|章|节|篇)(?:\\s{0,9}${mark})?\\s{0,9}`)],
  ['han', new RegExp(`^第?([${han}${formal}])\\s{0,9}${mark}\\s{0,9}`)],
  ['bracketed', new RegExp(`^[(（]\\s?([${han}\\d０-９])\\s?[)）]\\s{0,9}${mark}?\\s{0,9}`)],
  ['digit', /^([\d０-９])\s?(?:[.、．,，:：)）])\s{0,9}(?![\d０-９])/],
  // 01 总体情况, as designers number: never amid figures or a date.
  ['digit', /^0([1-9])\s{0,9}(?:[.、．,，:：)）|｜/—-]\s{0,9})?(?=\p{Script=Han})(?![年月日时点分])/u],
  ['roman', new RegExp(`^(${typed})\\s?(?:${mark}|[)）])\\s{0,9}(?![A-Za-z])`)],
  ['roman', new RegExp(`^([${roman}])\\s?${mark}?\\s{0,9}`)],
  ['spaced', new RegExp(`^([${han}])\\s{1,9}`)],
]

/** What all of them begin with. */
const beginning = new RegExp(`^[第(（\\d０-９${han}${formal}${roman}IVXPp]`)

/** The numeral a text begins with, 1 to 10; null for none. */
export const readNumeral = (text: string): Numeral | null => {
  if (!beginning.test(text)) return null
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(text)
    if (match) return { style, value: valueOfSign(match[1] as string), length: match[0].length }
  }
  return null
}

const valueOfSign = (sign: string): number => {
  const at = Math.max(han.indexOf(sign), formal.indexOf(sign), roman.indexOf(sign), letters.indexOf(sign.toUpperCase()))
  return at >= 0 ? at + 1 : Number(sign.normalize('NFKC'))
}
