/** The numbers that a browser prints before the items of a list. */

const han = '〇一二三四五六七八九'

/** @param style as CSS or the attribute names it. @returns '' for a style without numbers. */
export const itemMark = (value: number, style: string): string => {
  const name = styles.find(([names]) => names.test(style))
  return name ? name[1](value) : ''
}

const styles: readonly (readonly [RegExp, (value: number) => string])[] = [
  [/none|disc|circle|square/, () => ''],
  [/cjk-ideographic|chinese|ideograph/, value => `${hanNumber(value)}、`],
  [/cjk-decimal/, value => `${[...String(value)].map(digit => han[Number(digit)] ?? digit).join('')}、`],
  [/^a$|lower-(?:alpha|latin)/, value => `${letters(value)}. `],
  [/^A$|upper-(?:alpha|latin)/, value => `${letters(value).toUpperCase()}. `],
  [/^i$|lower-roman/, value => `${roman(value)}. `],
  [/^I$|upper-roman/, value => `${roman(value).toUpperCase()}. `],
  [/decimal-leading-zero/, value => `${String(value).padStart(2, '0')}. `],
  [/.*/, value => `${value}. `],
]

/** 1 to 99; larger ones in digits. */
const hanNumber = (value: number): string => {
  if (value < 1 || value > 99) return String(value)
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? han[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? han[ones] : ''}`
}

const letters = (value: number): string =>
  value < 1 ? String(value) : `${value > 26 ? letters(Math.floor((value - 1) / 26)) : ''}${String.fromCharCode(97 + ((value - 1) % 26))}`

const romans: readonly (readonly [number, string])[] = [
  ...([
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

const roman = (value: number): string => {
  if (value < 1 || value > 399) return String(value)
  const step = romans.find(([size]) => size <= value)
  return step ? step[1] + (value > step[0] ? roman(value - step[0]) : '') : ''
}
