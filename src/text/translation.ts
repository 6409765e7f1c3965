/** What reports in two languages say in English beside the Chinese of their labels. No wording of the form has a Latin letter. */

import { noContent } from './noContent'

/** Words in Latin letters with the numeral before them and marks among them. Fewer letters are a name, as of an app. */
const latin = /(?:[(（]?[0-9a-z]{1,2}[.．)）]\s?)?[A-Za-z][A-Za-z\s,.:;/&()（）'’-]{2,300}/g
/** The same in brackets, where numbers may stand among them: (No. 2). */
const inBrackets = /[(（][A-Za-z]{2}[A-Za-z0-9\s,.:;/&’'-]{0,300}[)）]/g
const latinAlone = /^[\s(（/]{0,9}[A-Za-z][A-Za-z\s,.:;/&()（）'’-]{0,300}$/

/** A text without such words, and without any Latin letter where it has no others. */
export const withoutLatin = (text: string): string => {
  if (!/[A-Za-z]/.test(text)) return text
  return latinAlone.test(text) ? '' : text.replace(inBrackets, '').replace(latin, '')
}

/** The same within a line whose tabs part its cells, and with what parts them from the Chinese: 自然人 / Natural person. */
const beside = new RegExp(
  `${noContent}|([ \\u3000]?[/／|｜] ?)?(?!${noContent})(?:[(（]?[0-9a-z]{1,2}[.．)）] ?)?[a-z][a-z ,.:;/&()（）'’-]{2,300}`,
  'gi',
)
const saysNothing = new RegExp(`^${noContent}$`, 'i')
const bars = /[|｜]/g
/** So many lines of a text in two languages have such words: a text in one names a system or a site here and there. */
const MIN_TRANSLATED = 20

/** Lines of a text of which many are said in English too, with blanks in place of that, so that every figure keeps its place; else the same lines. */
export const withoutTranslations = (lines: readonly string[]): readonly string[] => {
  const isTranslated = (line: string) => /[A-Za-z]/.test(line) && (line.match(beside) ?? []).some(words => !saysNothing.test(words))
  if (lines.filter(isTranslated).length < MIN_TRANSLATED) return lines
  return lines.map(line => (isTranslated(line) ? withoutBeside(line) : line))
}

/** Where bars part the cells of a line, one of them stays before a cell that is English as a whole. */
const withoutBeside = (line: string): string => {
  const isBarred = !line.includes('\t') && (line.match(bars)?.length ?? 0) > 1
  return line.replace(beside, (words, before = '') => {
    if (saysNothing.test(words)) return words
    const kept = isBarred && /[|｜]/.test(before) ? before : ''
    return kept + ' '.repeat(words.length - kept.length)
  })
}
