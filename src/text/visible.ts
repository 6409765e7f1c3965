/**
 * A text as it is shown to people, each character that nobody sees and that changes what is seen as a mark: ⟨U+202E⟩ turns the direction of
 * writing, so that 54321 reads 12345. Line breaks, tabs and what typesetting leaves between letters stay.
 */
export const visible = (text: string): string => text.replace(unseen, markOf)

/** Where a place of a text is once the text is `visible`. Offset in UTF-16 units. */
export const visibleOffset = (text: string, offset: number): number => visible(text.slice(0, offset)).length

/** Soft hyphens, blanks without width and joiners are common in print and move nothing. */
const unseen = /(?![\t\n\r\u00ad\u200b-\u200d\u2060\ufeff])[\p{Cc}\p{Cf}]/gu

const markOf = (character: string): string => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
