import { pageNumberOf } from '../../text/pageNumber'
import { normalizeWording, withoutEnd } from '../../text/wording'

const numeral = /^(?:\([一二三四五六七八九十\d]+\)|第[一二三四五六七八九十]+部分[.:]?|[一二三四五六七八九十]+\.|\d+\.)/
const markAfterNumeral = /^(\(?(?:\d+|[一二三四五六七八九十]+)\)?)[.、:,]/
const trailing = /[:;,、。.]/

/**
 * Whether a printed label or heading has the wording of the form, but for tolerated notation.
 * @param numerals false where another finding explains that numerals moved up or down: then they are left out of the comparison.
 */
export const agrees = (printed: string, wanted: string, numerals = true): boolean => {
  if (printed === wanted) return true
  const one = bare(printed)
  const other = bare(wanted)
  if (
    one === other ||
    isTranslated(one, other) ||
    isUnderPageNumber(one, other) ||
    isBegunAgain(normalizeWording(printed), normalizeWording(wanted))
  )
    return true
  // A word processor's automatic numbering is no part of the text that a file gives.
  const unnumbered = !numeral.test(normalizeWording(printed))
  return (unnumbered || !numerals) && withoutNumeral(printed) === withoutNumeral(wanted)
}

/** The form's wording with its words in Latin letters behind it: 规章 Rules. A table in two languages says all that the form says. */
const isTranslated = (printed: string, wanted: string): boolean => {
  if (wanted === '' || !printed.startsWith(wanted)) return false
  const rest = printed.slice(wanted.length).replace(/^[(,:/|-]/, '')
  // XX is left for something that is to be filled in.
  return /^[a-z]{2}[\w .,:;()/&'-]*$/i.test(rest) && !/^x+$/i.test(rest)
}

/** The form's wording with the number of its page printed over it or beside it, whose signs then stand among its own: 本年制发第件1页数共5页. */
const isUnderPageNumber = (printed: string, wanted: string): boolean => {
  const more = printed.length - wanted.length
  if (wanted === '' || more < SHORTEST_PAGE_NUMBER || more > LONGEST_PAGE_NUMBER) return false
  const rests = [restOf([...printed], [...wanted]), restOf([...printed].reverse(), [...wanted].reverse())?.reverse()]
  return rests.some(rest => rest && pageNumberOf(rest.join(''))?.bare === false)
}

/**
 * The form's wording, and most of it once more up to where its cell ends: last year's row below this year's, in small type. Nobody writes a label one and a
 * half times.
 */
const isBegunAgain = (printed: string, wanted: string): boolean => {
  const again = printed.startsWith(wanted) ? printed.slice(wanted.length) : ''
  return again.length < wanted.length && again.length > wanted.length / 2 && wanted.startsWith(again)
}

/** 第1页, 第 11 页 共 12 页. */
const SHORTEST_PAGE_NUMBER = 3
const LONGEST_PAGE_NUMBER = 12

/** What of a text is left without another one whose signs stand in it in their order; null where they do not. */
const restOf = (text: readonly string[], other: readonly string[]): string[] | null => {
  const rest: string[] = []
  let at = 0
  for (const sign of text) {
    if (sign === other[at]) at++
    else rest.push(sign)
  }
  return at === other.length ? rest : null
}

/** “三收到…” and “三、收到…” are alike: the mark after a numeral never counts. */
const bare = (text: string): string => withoutEnd(normalizeWording(text), trailing).replace(markAfterNumeral, '$1')

const withoutNumeral = (text: string): string => withoutEnd(normalizeWording(text), trailing).replace(numeral, '')
