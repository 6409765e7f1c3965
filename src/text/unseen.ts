/**
 * Characters that print does not show, as the inside of a class of a pattern: blanks without width, joiners, choices of a glyph's form, the mark at a
 * text's beginning, and marks of writing from left to right, as figures bring along that were copied from a workbook. Those of writing from right to
 * left are none of them: behind one 54321 is shown as 12345, and no reading may pass over it.
 */
export const unseenMarks =
  '\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a\\u202c\\u202d\\u2060-\\u2064\\u2066\\u2068\\u2069\\ufe00-\\ufe0f\\ufeff'

/** These, and the soft hyphen, which stands in words at most; alone, or between figures, fonts of pages say the hyphen by it. */
export const unseenInWords = `\\u00ad${unseenMarks}`

const unseen = new RegExp(`[${unseenInWords}]+`, 'g')

/** A text without characters that have no shape and no width, with which editors and web pages part letters: 规\u00ad章 is 规章. */
export const withoutUnseen = (text: string): string => (isAscii.test(text) ? text : text.replace(unseen, ''))

const isAscii = /^[ -~]*$/
