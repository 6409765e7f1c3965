/** Text controls as LibreOffice writes them into binary Word documents: what they say stands there several times. */

import type { TextPiece } from './pieces'

/** From one character to another, the latter excluded. */
type Stretch = readonly [from: number, to: number]

/** A form field of text: its code, the sign that stands for it, and its result. */
const BEGIN = '\x13 FORMTEXT \x01\x14'
const END = '\x15'
/** Stands before the last of the fields: LibreOffice's own sign for the end of a control. */
const CONTROL_END = '\x05'

/**
 * A control is written as a field before each of its stretches of equal look, and every one of these fields says all of it; the
 * stretches themselves, often without the first, follow their fields. Of 行政许可 in a control the file so has 行政许可行政许可行政许可.
 * @param text of the document. @returns what stands in it again behind the first field of each control, in order.
 */
export const saidAgain = (text: string): Stretch[] => {
  const again: Stretch[] = []
  for (let field = fieldAt(text, text.indexOf(BEGIN)); field; ) {
    const end = endOfControl(text, field)
    if (end !== null) again.push([field.end, end])
    field = fieldAt(text, text.indexOf(BEGIN, end ?? field.end))
  }
  return again
}

interface Field {
  readonly result: string
  readonly end: number
}

/** @param at where it begins; -1 for nowhere. */
const fieldAt = (text: string, at: number): Field | null => {
  if (at < 0) return null
  const from = at + BEGIN.length
  const to = text.indexOf(END, from)
  return to < 0 ? null : { result: text.slice(from, to), end: to + 1 }
}

/** @returns where the last field of a control ends, of which this is the first; null where it is none, or says something else. */
const endOfControl = (text: string, { result, end }: Field): number | null => {
  const same = `${BEGIN}${result}${END}`
  let between = ''
  for (let at = end; ; ) {
    // Between its fields stands no more than it says itself, and the sign of its end.
    const room = result.length + CONTROL_END.length - between.length
    const next = text.slice(at, at + room + same.length).indexOf(same)
    if (next < 0) return null
    between += text.slice(at, at + next)
    at += next + same.length
    if (between.endsWith(CONTROL_END)) return result.endsWith(between.slice(0, -1)) ? at : null
  }
}

/** Tells of a character whether it only says again what was said, and up to which character the same holds. */
export const againIn = (stretches: readonly Stretch[]): ((character: number) => { readonly again: boolean; readonly to: number }) => {
  let index = 0
  return character => {
    // Characters are asked for in order, but for those of text boxes.
    while (index > 0 && character < (stretches[index - 1]?.[1] ?? 0)) index--
    while (index < stretches.length && (stretches[index]?.[1] ?? 0) <= character) index++
    const [from, to] = stretches[index] ?? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    return character < from ? { again: false, to: from } : { again: true, to }
  }
}

/** A unit for each character of a piece, whatever the encoding of those that one byte holds. */
export const plainText = (stream: Uint8Array, { from, to, at, width }: TextPiece): string =>
  new TextDecoder(width === 2 ? 'utf-16le' : 'windows-1252').decode(stream.subarray(at, at + (to - from) * width)).padEnd(to - from, '\0')
