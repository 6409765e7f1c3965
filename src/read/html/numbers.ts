/** The numbers that a browser prints before the items of a list. */
import { formatNumber } from '../office/numberFormat'

/** @param style as CSS or the attribute names it. @returns '' for a style without numbers. */
export const itemMark = (value: number, style: string): string => {
  const name = styles.find(([names]) => names.test(style))
  return name ? name[1](value) : ''
}

const styles: readonly (readonly [RegExp, (value: number) => string])[] = [
  [/none|disc|circle|square/, () => ''],
  [/cjk-ideographic|chinese|ideograph/, value => `${formatNumber(value, 'chineseCounting')}、`],
  [/cjk-decimal/, value => `${formatNumber(value, 'ideographDigital')}、`],
  [/^a$|lower-(?:alpha|latin)/, value => `${letters(value)}. `],
  [/^A$|upper-(?:alpha|latin)/, value => `${letters(value).toUpperCase()}. `],
  [/^i$|lower-roman/, value => `${formatNumber(value, 'lowerRoman')}. `],
  [/^I$|upper-roman/, value => `${formatNumber(value, 'upperRoman')}. `],
  [/decimal-leading-zero/, value => `${formatNumber(value, 'decimalZero')}. `],
  [/.*/, value => `${value}. `],
]

/** a to z, then aa, ab and on, as browsers count. */
const letters = (value: number): string =>
  value < 1 ? String(value) : `${value > 26 ? letters(Math.floor((value - 1) / 26)) : ''}${String.fromCharCode(97 + ((value - 1) % 26))}`
