/** Damage to reports as text, and changes of notation that must make no difference. */
import fc from 'fast-check'

/** Damage to lines. `at` is a part of the text, from 0 to 1. */
export type LineDamage =
  | { readonly kind: 'drop'; readonly at: number }
  | { readonly kind: 'double'; readonly at: number }
  | { readonly kind: 'swap'; readonly at: number }
  | { readonly kind: 'tear'; readonly at: number; readonly inside: number }
  | { readonly kind: 'replace'; readonly at: number; readonly inside: number; readonly by: string }

const part = fc.double({ min: 0, max: 1, noNaN: true })
/** Characters that have tripped readers: signs, separators, markup, control and combining characters, halves of pairs. */
const odd = fc.constantFrom(
  '0',
  '9',
  '-',
  '，',
  '.',
  '\t',
  '|',
  '\u0000',
  '\ufeff',
  '\u200b',
  '\ud83d',
  '́',
  '<',
  '（',
  '一',
  '总',
  '"',
  '\\',
  '%',
  '１',
)

export const lineDamages: fc.Arbitrary<readonly LineDamage[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('drop' as const, 'double' as const, 'swap' as const), at: part }),
    fc.record({ kind: fc.constant('tear' as const), at: part, inside: part }),
    fc.record({ kind: fc.constant('replace' as const), at: part, inside: part, by: odd }),
  ),
  { minLength: 1, maxLength: 10 },
)

/** The text with the damage done, one after the other. */
export const damageLines = (text: string, damages: readonly LineDamage[]): string => {
  const lines = text.split('\n')
  for (const one of damages) {
    const at = Math.min(lines.length - 1, Math.floor(one.at * lines.length))
    const line = lines[at]
    if (line === undefined) break
    if (one.kind === 'drop') lines.splice(at, 1)
    else if (one.kind === 'double') lines.splice(at, 0, line)
    else if (one.kind === 'swap') lines.splice(at, 2, ...lines.slice(at, at + 2).reverse())
    else {
      const inside = Math.floor(one.inside * line.length)
      if (one.kind === 'tear') lines.splice(at, 1, line.slice(0, inside), line.slice(inside))
      else lines[at] = line.slice(0, inside) + one.by + line.slice(inside + 1)
    }
  }
  return lines.join('\n')
}

/** A figure of a table lost or torn: which of them, and how. */
export interface FigureDamage {
  readonly kind: 'lost' | 'torn'
  /** A part of the figures, from 0 to 1. */
  readonly at: number
}

export const figureDamage: fc.Arbitrary<FigureDamage> = fc.record({ kind: fc.constantFrom('lost' as const, 'torn' as const), at: part })

/**
 * The text with one figure of a table lost, or torn in two by a blank.
 * Figures are numbers that stand by themselves in lines that hold little else. Only figures of several digits can be torn.
 */
export const damageFigure = (text: string, { kind, at }: FigureDamage): string => {
  const figures = [...text.matchAll(kind === 'lost' ? /(?<=[ \t\n])\d+(?=[ \t\n])/g : /(?<=[ \t\n])\d\d+(?=[ \t\n])/g)].filter(
    ({ index }) => isTableLine(lineAround(text, index)),
  )
  const figure = figures[Math.min(figures.length - 1, Math.floor(at * figures.length))]
  if (!figure) return text
  const end = figure.index + figure[0].length
  const left = kind === 'lost' ? '' : `${figure[0].slice(0, 1)} ${figure[0].slice(1)}`
  return text.slice(0, figure.index) + left + text.slice(end)
}

const lineAround = (text: string, index: number): string =>
  text.slice(text.lastIndexOf('\n', index - 1) + 1, (text.indexOf('\n', index) + text.length + 1) % (text.length + 1))

const isTableLine = (line: string): boolean => !/[。，；：]/.test(line) && (line.match(/\d+/g) ?? []).length >= 3

/** A change of notation that means nothing. */
export type Notation =
  | 'blank lines'
  | 'carriage returns'
  | 'trailing blanks'
  | 'half width'
  | 'full width'
  | 'blanks in words'
  | 'blanks between figures'

export const notations: fc.Arbitrary<readonly Notation[]> = fc.uniqueArray(
  fc.constantFrom<Notation>(
    'blank lines',
    'carriage returns',
    'trailing blanks',
    'half width',
    'full width',
    'blanks in words',
    'blanks between figures',
  ),
  { minLength: 1 },
)

/** The same report in another notation. @param draw numbers from 0 to below a bound, for where blanks go. */
export const renote = (text: string, kinds: readonly Notation[], draw: (bound: number) => number): string =>
  kinds.reduce((current, kind) => changes[kind](current, draw), text)

const changes: Record<Notation, (text: string, draw: (bound: number) => number) => string> = {
  'blank lines': (text, draw) => text.replace(/\n/g, () => (draw(4) === 0 ? '\n\n' : '\n')),
  'carriage returns': text => text.replace(/\n/g, '\r\n'),
  'trailing blanks': (text, draw) => text.replace(/(?<![\t|])\n/g, () => (draw(3) === 0 ? ' \u3000\n' : '\n')),
  'half width': text => text.replace(/（/g, '(').replace(/）/g, ')').replace(/，/g, ','),
  'full width': text => text.replace(/\(/g, '（').replace(/\)/g, '）').replace(/,/g, '，'),
  // Between two characters of a label: 商 业 企业.
  'blanks in words': (text, draw) =>
    text.replace(/(?<=^[^。，；\n]{0,20}[\u4e00-\u9fff])(?=[\u4e00-\u9fff][^。\n]{0,20}[\t\d])/gm, () => (draw(12) === 0 ? ' ' : '')),
  'blanks between figures': text => text.replace(/(?<=\d) (?=\d)/g, '   '),
}
