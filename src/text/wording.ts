/** Comparing printed wording with the form's, with the tolerance that the rules grant. */
import { isBare } from './isBare'
import { otherScripts } from './otherScripts'
import { withoutLatin } from './translation'
import { unseenInWords } from './unseen'

const quotes = /["'“”‘’「」『』〝〞＂＇]/g
const spaces = new RegExp(`[\\s${unseenInWords}${otherScripts}]+`, 'g')
const markdown = /[*#`_~]+/g

/**
 * Wording with everything removed that never counts as a difference: spaces, line breaks, width of punctuation
 * and digits, the mark after a numeral, quote style, Markdown marks, arrows by which a site's table is sorted.
 * "2． 其他法律" and "2.其他法律" come out alike; so do “（一）” and "(一)".
 */
export const normalizeWording = (text: string): string => withoutEnd(plain(text), /[。．.▲▼△▽▴▾↑↓↕⇅⇵]/)

const plain = (text: string): string =>
  isBare(text)
    ? text
    : withoutLatin(text.normalize('NFKC'))
        .replace(spaces, '')
        .replace(markdown, '')
        .replace(quotes, '')
        .replace(/^([0-9]+|[一二三四五六七八九十]+)[.、．,，:：]/, '$1.')
        .replace(/[，,]/g, ',')
        .replace(/[：:]/g, ':')

/** Whether two wordings are the same but for tolerated notation. */
export const sameWording = (one: string, other: string): boolean => one === other || normalizeWording(one) === normalizeWording(other)

/**
 * A text without the marks at its end.
 * @param mark matches one character. A pattern for the whole end would look at every run of marks inside of the text again and again.
 */
export const withoutEnd = (text: string, mark: RegExp): string => {
  let end = text.length
  while (end > 0 && mark.test(text[end - 1] as string)) end--
  return text.slice(0, end)
}
