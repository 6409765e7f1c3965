/** What no report is written in: it is what a damaged file or a font that says the wrong characters leaves of others. */

/**
 * Characters called unknown, controls, and letters of other alphabets beside the Latin one. Fonts that were put together anew often name a part of
 * their Chinese characters so, and the others rightly.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
const undecoded = /[\ufffd\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00d8-\u00f6\u00f8-\u024f]/

/** Whether a text has a character that nobody wrote. */
export const hasUndecoded = (text: string): boolean => undecoded.test(text)

const latinWord = /[A-Za-z\u00d8-\u024f]+/g

/** How many characters of a text nobody wrote; letters with marks in words with others of the Latin alphabet are written: Ürümqi, Wūlǔmùqí. */
export const countUndecoded = (text: string): number => {
  const rest = text.replace(latinWord, word => (/[A-Za-z]/.test(word) ? '' : word))
  return [...rest].filter(hasUndecoded).length
}
