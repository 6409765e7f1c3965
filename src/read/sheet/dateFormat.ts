/** Days as a sheet shows them: numbers that count from the end of 1899, or from 1904. */

/** Whether a section of a format shows a date or a time: letters of both stand outside of quotes. */
export const isDate = (section: string): boolean =>
  /[ymdhs]/i.test(
    section
      .replace(/"[^"]*"?|\\.|_.|\*.|\[[^[\]]*\]/g, literal => (/^\[(?:h+|m+|s+)\]$/i.test(literal) ? 'h' : ''))
      .replace(/general|E[+-]/gi, ''),
  )

const pattern = /"([^"]*)"?|\\(.)|_.|\*.|\[(h+|m+|s+)\]|\[[^\]]*\]|(y+|m+|d+|h+|s+|a{3,4})|(AM\/PM|A\/P|上午\/下午)|(\.0+)|(.)/gis

interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly weekday: number
  readonly days: number
}

/** @param value days. @returns null for a number that no date has: a negative one, or one beyond 9999. */
export const showDate = (value: number, section: string, from1904: boolean): string | null => {
  const moment = momentOf(from1904 ? value + 1462 : value)
  if (!moment) return null
  const half = /AM\/PM|A\/P|上午\/下午/i.test(section)
  let before = ''
  const tokens = [...section.matchAll(pattern)]
  return tokens
    .map(([, quoted, escaped, elapsed, letters, , , other], index) => {
      const literal = quoted ?? escaped ?? other
      if (literal !== undefined) return literal
      if (elapsed) {
        before = elapsed
        return String(Math.floor(moment.days * (perDay[elapsed[0]?.toLowerCase() ?? ''] ?? 1)))
      }
      if (tokens[index]?.[5]) return moment.hour < 12 ? '上午' : '下午'
      if (!letters) return ''
      const next = tokens.slice(index + 1).find(token => token[4])?.[4] ?? ''
      // m beside hours or seconds is minutes.
      const minutes = /^m/i.test(letters) && (/^h/i.test(before) || /^s/i.test(next))
      before = letters
      return minutes ? padded(moment.minute, letters.length) : partOf(moment, letters.toLowerCase(), half)
    })
    .join('')
    .trim()
}

/** Hours, minutes and seconds of a day. */
const perDay: Readonly<Record<string, number>> = { h: 24, m: 1440, s: 86_400 }

const padded = (value: number, length: number) => String(value).padStart(Math.min(2, length), '0')

const partOf = (moment: Moment, letters: string, half: boolean): string => {
  switch (letters[0]) {
    case 'y':
      return letters.length < 3 ? padded(moment.year % 100, 2) : String(moment.year)
    case 'm':
      return letters.length > 2 ? `${moment.month}月` : padded(moment.month, letters.length)
    case 'd':
      return letters.length > 2 ? `星期${'日一二三四五六'[moment.weekday]}` : padded(moment.day, letters.length)
    case 'a':
      return `${letters.length > 3 ? '星期' : ''}${'日一二三四五六'[moment.weekday]}`
    case 'h':
      return padded(half ? moment.hour % 12 || 12 : moment.hour, letters.length)
    default:
      return padded(moment.second, letters.length)
  }
}

/** The last day of 9999. */
const LAST = 2958466

const momentOf = (value: number): Moment | null => {
  if (!(value >= 0 && value < LAST)) return null
  const seconds = Math.round((value - Math.floor(value)) * 86400)
  const day = Math.floor(value) + (seconds === 86400 ? 1 : 0)
  const rest = seconds % 86400
  // Excel takes 1900 for a leap year: day 60 is its 29 February.
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * 86_400_000)
  const own = day === 0 ? { year: 1900, month: 1, day: 0 } : day === 60 ? { year: 1900, month: 2, day: 29 } : null
  return {
    ...(own ?? { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }),
    ...{ hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 },
    weekday: (day + 6) % 7,
    days: value,
  }
}
