/** Numbers in decimal digits, rounded as a sheet rounds: by the fifteen digits that it keeps. */

/** Digits that a double holds for certain, and that Excel keeps. */
const KEPT = 15
/** A cell without a format shows at most eleven signs. */
const SHOWN = 11

/** As a cell without a format shows it: 0.1 + 0.2 as 0.3. */
export const general = (value: number): string => {
  if (!Number.isFinite(value)) return String(value)
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits, exponent] = value.toExponential(5).split('e')
    return `${Number(digits)}E${exponent}`
  }
  const whole = Math.trunc(size).toString().length
  return plain(Number(value.toFixed(Math.max(0, Math.min(9, SHOWN - 1 - whole)))))
}

const plain = (value: number): string => (Object.is(value, -0) ? '0' : String(value))

/**
 * A number of at least 0 by a pattern of digits.
 * @param pattern 0 is a digit, # and ? one that may be left out, a comma between them groups thousands, and behind them divides by a thousand.
 */
export const decimal = (value: number, pattern: string): string => {
  const [before = '', after = ''] = pattern.split('.')
  const thousands = before.length - withoutEnd(before, ',').length
  const places = after.replace(/[^0#?]/g, '').length
  const [whole = '0', part = ''] = rounded(value / 1000 ** thousands, places).split('.')
  const least = withoutEnd(after.replace(/[^0#?]/g, ''), '#?').length
  const kept = part.slice(0, least) + withoutEnd(part.slice(least), '0')
  const zeros = (before.match(/0/g) ?? []).length
  const padded = whole === '0' && zeros === 0 ? '' : whole.padStart(zeros, '0')
  const grouped = /[0#?],[0#?]/.test(before) ? inThousands(padded) : padded
  return grouped + (pattern.includes('.') && (kept !== '' || least > 0) ? `.${kept}` : '')
}

/** Without the signs of `ends` at its end; a loop, since an expression would try again from each of them. */
const withoutEnd = (text: string, ends: string): string => {
  let length = text.length
  while (length > 0 && ends.includes(text.charAt(length - 1))) length--
  return text.slice(0, length)
}

/** 1234567 as 1,234,567. */
const inThousands = (digits: string): string => {
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join(',')
}

/** Half up on the digits that are kept: 1.005 to two places is 1.01, though the double is a little less. */
const rounded = (value: number, places: number): string => {
  if (value === 0) return (0).toFixed(places)
  if (value >= 1e15) return BigInt(Math.round(value)).toString()
  const text = expanded(value.toPrecision(KEPT))
  const [whole = '0', part = ''] = text.split('.')
  if (part.length <= places) return `${whole}${places > 0 ? `.${part.padEnd(places, '0')}` : ''}`
  const digits = BigInt(whole + part.slice(0, places)) + (Number(part[places]) >= 5 ? 1n : 0n)
  const shown = digits.toString().padStart(places + 1, '0')
  return places === 0 ? shown : `${shown.slice(0, -places)}.${shown.slice(-places)}`
}

/** 1.5e-7 without an exponent. */
const expanded = (text: string): string => {
  const [figure = '0', exponent] = text.split('e')
  if (exponent === undefined) return figure
  const digits = figure.replace('.', '')
  return `0.${'0'.repeat(-Number(exponent) - 1)}${digits}`
}
