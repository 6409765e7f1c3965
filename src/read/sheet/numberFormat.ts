/** A number as a sheet shows it: by the code of its format (ECMA-376, 18.8.31), in the way of Excel. */

import { isDate, showDate } from './dateFormat'
import { decimal, general } from './decimal'

export interface FormatOptions {
  /** Days count from 1904, as in old workbooks of the Mac. */
  readonly from1904?: boolean
}

/** @returns null for a format whose result cannot be told: fractions, and what is no format. */
export const showNumber = (value: number, code: string, options: FormatOptions = {}): string | null => {
  if (code === '' || /^general$/i.test(code)) return general(value)
  const sections = split(code)
  const { section, size } = choose(value, sections)
  if (section === undefined || section === '') return ''
  if (isDate(section)) return showDate(value, section, options.from1904 ?? false)
  return showFigure(size, tokensOf(section))
}

/** A text as a cell with this format shows it. */
export const showText = (text: string, code: string): string => {
  const sections = split(code)
  const section = sections.length > 3 ? sections[3] : sections.length === 1 && code.includes('@') ? sections[0] : undefined
  if (section === undefined) return text
  return tokensOf(section)
    .map(token => (token.kind === 'text' ? token.text : token.kind === 'literal' ? token.text : ''))
    .join('')
    .replace(/@/g, () => text)
}

/** The parts of a code, which semicolons outside of quotes divide. */
const split = (code: string): string[] => {
  const sections = ['']
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|./gs)) {
    if (piece === ';') sections.push('')
    else sections.push((sections.pop() ?? '') + piece)
  }
  return sections
}

/** The section for a value, and the number it shows: a section for negative ones says the sign itself. */
const choose = (value: number, sections: readonly string[]): { readonly section: string | undefined; readonly size: number } => {
  const conditions = sections.map(conditionOf)
  if (conditions.some(condition => condition !== null)) {
    const at = conditions.findIndex((condition, index) => condition?.(value) ?? index === sections.length - 1)
    return { section: sections[at], size: at > 0 && value < 0 ? -value : value }
  }
  const [positive, negative, zero] = sections
  if (value < 0 && negative !== undefined) return { section: negative, size: -value }
  if (value === 0 && zero !== undefined) return { section: zero, size: value }
  return { section: positive, size: value }
}

const conditionOf = (section: string): ((value: number) => boolean) | null => {
  const [, sign, figure] = /\[\s*(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\s*\]/.exec(section) ?? []
  if (!sign || !figure) return null
  const than = Number(figure)
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    '<': value => value < than,
    '>': value => value > than,
    '=': value => value === than,
    '<=': value => value <= than,
    '>=': value => value >= than,
    '<>': value => value !== than,
  }
  return tests[sign] ?? null
}

/** text: the place of a cell's text. general: of its number, without a format. digits: 0, # and ? with point and commas. */
type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'text' | 'general'; readonly text: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'exponent'; readonly digits: number }
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'fraction' }

const pattern =
  /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|(@)|(general)|(%)|E([+-])(0+)|([0#?][0#?,.]*|\.[0#?]+)|(\/)|(.)/gis

const tokensOf = (section: string): Token[] =>
  [...section.matchAll(pattern)].flatMap(
    ([whole, quoted, escaped, currency, text, plain, percent, , zeros, digits, slash, other]): Token[] => {
      if (text) return [{ kind: 'text', text }]
      if (plain) return [{ kind: 'general', text: plain }]
      if (percent) return [{ kind: 'percent' }]
      if (zeros) return [{ kind: 'exponent', digits: zeros.length }]
      if (digits) return [{ kind: 'digits', text: digits }]
      if (slash) return [{ kind: 'fraction' }]
      const literal = quoted ?? escaped ?? currency ?? other
      if (literal !== undefined) return [{ kind: 'literal', text: literal }]
      // A place as wide as some sign.
      return whole.startsWith('_') ? [{ kind: 'literal', text: ' ' }] : []
    },
  )

const showFigure = (value: number, tokens: readonly Token[]): string | null => {
  if (tokens.some(({ kind }) => kind === 'fraction' || kind === 'exponent'))
    return tokens.some(({ kind }) => kind === 'fraction') ? null : String(value)
  const digits = tokens.flatMap(token => (token.kind === 'digits' ? [token.text] : []))
  const percent = tokens.filter(({ kind }) => kind === 'percent').length
  if (digits.length > 1) return null
  const figure = digits[0] === undefined ? '' : decimal(Math.abs(value) * 100 ** percent, digits[0])
  const sign = value < 0 && /[1-9]/.test(figure) ? '-' : ''
  const shown = withoutTotalWords(tokens).map(token => {
    if (token.kind === 'digits') return figure
    if (token.kind === 'text' || token.kind === 'general') return general(value)
    return token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : ''
  })
  return (sign + shown.join('')).trim()
}

/** Words of a format that only say that a count follows: "共"0"件". What the cell holds is the figure; people and programs type it without them. */
const totalWords = /^\s*(?:共计?|合计|总计|小计|计)[:：]?\s*$/

/** @returns the tokens without such words before the first that is none. */
const withoutTotalWords = (tokens: readonly Token[]): readonly Token[] => {
  const first = tokens.findIndex(({ kind }) => kind !== 'literal')
  const before = tokens.slice(0, Math.max(0, first)).map(token => ('text' in token ? token.text : ''))
  return totalWords.test(before.join('')) ? tokens.slice(first) : tokens
}
