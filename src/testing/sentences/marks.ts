/** The marks of a sentence → its words and what they say. */
import { parseHan } from '../../text/numerals'

/** A number in the words. */
export interface Mark {
  readonly text: string
  readonly at: number
  readonly value: number
}

export interface Marked {
  readonly text: string
  readonly claims: readonly (Mark & { readonly cells: string })[]
  /** What is said to be none. */
  readonly nones: readonly string[]
  readonly parts: readonly Mark[]
  readonly shares: readonly Mark[]
}

const mark = /\{([^{}:~]*)(?::([^{}]*)|~([^{}]*))\}/g

export const marksIn = (sentence: string): Marked => {
  const claims: (Mark & { readonly cells: string })[] = []
  const nones: string[] = []
  const parts: Mark[] = []
  const shares: Mark[] = []
  let text = ''
  let from = 0
  for (const match of sentence.matchAll(mark)) {
    text += sentence.slice(from, match.index)
    from = match.index + match[0].length
    const [, printed = '', roles, none] = match
    if (none !== undefined) nones.push(none)
    const found = { text: printed, at: text.length, value: numberOf(printed) }
    text += printed
    for (const role of roles?.split(',') ?? []) {
      if (role.startsWith('%')) shares.push(found)
      else if (/^p\d?$/.test(role)) parts.push(found)
      else if (!/^w\d?$/.test(role)) claims.push({ ...found, cells: role })
    }
  }
  return { text: text + sentence.slice(from), claims, nones, parts, shares }
}

const numberOf = (printed: string): number => {
  const plain = printed.normalize('NFKC').replace(/,/g, '')
  return /\d/.test(plain) ? Number(plain) : (parseHan(plain) ?? Number.NaN)
}
