/** Fields of a sheet saved as text whose letters are set apart → the same words: 行 政 许 可 is one label, and 7 . 属 于 holds no figure. */

const separator = /[\t,;|]/
const parts = /([\t,;|])/
const blanks = /[ \u00a0\u3000]+/
/** What is a letter of words: a numeral or 无 by itself may be what a cell says. */
const letter = /[\u4e00-\u9fff]/
const value = /[无一二三四五六七八九十零〇]/
const MIN_LETTERS = 2

/** @returns as many lines; those in which nothing but blanks parts the cells as they are: there the blanks between letters may part them. */
export const withClosedWords = (lines: readonly string[]): readonly string[] =>
  lines.map(line => (separator.test(line) ? line.split(parts).map(closed).join('') : line))

const closed = (field: string): string => {
  const words = field.trim().replace(/^"|"$/g, '')
  const pieces = words.split(blanks)
  if (pieces.length <= MIN_LETTERS || !pieces.every(piece => [...piece].length === 1)) return field
  const letters = pieces.filter(piece => letter.test(piece) && !value.test(piece))
  return letters.length < MIN_LETTERS ? field : field.replace(words, pieces.join(''))
}
