/** ①, [1], 注2, * set high behind a word or a figure: the mark of a note, no part of what it stands at. */
const mark = /^\s{0,9}[[(（【〔［]?\s{0,9}(?:注\s?)?(?:[\d*＊※†‡#]{1,3}|[①-⑳])\s{0,9}[\])）】〕］]?\s{0,9}$/

/** @param text what is set high. */
export const isNoteMark = (text: string): boolean => mark.test(text)
