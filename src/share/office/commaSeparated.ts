/** Rows of a table → text with commas, as Excel opens it by double click: with a byte order mark, else it guesses the encoding. */

/** @param rows the head first. */
export const commaSeparated = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map(row => row.map(field).join(',')).join('\r\n')}\r\n`

const field = (value: string | number | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = disarmed(value)
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A text that begins like a formula would be run as one, if it comes from a file of somebody else's too: a mark in front makes it a text. */
const disarmed = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)
