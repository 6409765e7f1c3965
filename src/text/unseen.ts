/** Blanks without width, joiners, soft hyphens, marks of direction, and the mark at a text's beginning: print shows none of them. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]+/g

/** A text without characters that have no shape and no width, with which editors and web pages part letters: 规\u00ad章 is 规章. */
export const withoutUnseen = (text: string): string => (isAscii.test(text) ? text : text.replace(unseen, ''))

const isAscii = /^[ -~]*$/
