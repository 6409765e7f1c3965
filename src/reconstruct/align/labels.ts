/** Words of print as parts of labels, and which of them can be heads or groups. */

import { gather } from '../../model/gather'
import { oncePerText } from '../../model/once'
import type { Word } from '../../model/print'
import { isBare } from '../../text/isBare'
import { otherScripts } from '../../text/otherScripts'
import { areAlike } from '../../text/similarity'
import { withoutLatin } from '../../text/translation'
import { unseenInWords } from '../../text/unseen'
import { HEAD_LIKE, MIN_FUZZY } from '../weights'

/** A stretch of label print that is kept or dropped as a whole. */
export interface Token {
  readonly word: Word
  readonly text: string
  readonly squashed: string
}

/** Wording without spaces, quotes, Markdown marks and with all punctuation alike: for comparing, never for showing. */
export const squash = (text: string): string => (isBare(text) ? text : squashMarks(text))

const uncounted = new RegExp(`[\\s${unseenInWords}${otherScripts}"'“”‘’「」『』〝〞*#\`_~|]+`, 'g')

const squashMarks = oncePerText(text =>
  withoutLatin(text.normalize('NFKC'))
    .replace(uncounted, '')
    .replace(/[、.,:;。，．：；·]/g, ','),
)

/** A label begins at its numeral: 1. or （一）, also where it runs on from another one. */
const numeral = /[（(][一二三四五六七八][）)]|[0-9]{1,2}\s*[.、．,，]/g

/** Cuts a text before every numeral in it; digits after a digit or an opening bracket begin nothing. */
const splitAtNumerals = (text: string): string[] => {
  if (!/[（(0-9]/.test(text)) return [text]
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(numeral)) {
    const before = text[match.index - 1] ?? ''
    if (match.index === from || (/^[0-9]/.test(match[0]) && /[0-9（(]/.test(before))) continue
    parts.push(text.slice(from, match.index))
    from = match.index
  }
  return [...parts, text.slice(from)]
}

/** Splits words where a new label begins inside of them: （五）不予1.信访举报 → （五）不予 | 1.信访举报. */
export const wordsToTokens = (words: readonly Word[]): Token[] =>
  gather(words, word =>
    splitAtNumerals(word.text)
      .map(text => ({ word, text, squashed: squash(text) }))
      .filter(token => token.squashed !== ''),
  )

/**
 * Tells whether squashed print can be a part of one of these heads and groups, and so need not be part of the label.
 * @param labels the squashed labels among them, which are asked for most.
 */
export const partTest = (heads: readonly string[], labels: readonly string[] = []): ((squashed: string) => boolean) =>
  oncePerText(
    squashed =>
      heads.some(head => head.includes(squashed)) ||
      (squashed.length >= MIN_FUZZY && heads.some(head => areAlike(squashed, head, HEAD_LIKE))),
    labels,
  )

/** A squashed text without its figures, but for the numeral that it begins with: where a border is lost they stand in one cell with a label or head. */
export const withoutFigures = (squashed: string): string => squashed.slice(0, 1) + squashed.slice(1).replace(/[0-9]+(?:[.,][0-9]+)*/g, '')

/** Tokens as one squashed text. */
export const textOf = (tokens: readonly Token[]): string => {
  let text = ''
  for (const token of tokens) text += token.squashed
  return text
}
