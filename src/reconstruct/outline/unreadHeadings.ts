/** Headings whose words stand in the print, but so that they can't be told from it, or that may be pictures or lines that were not decoded: what we could not read is never missing. */

import type { Form } from '../../statute/form'
import { normalizeWording } from '../../text/wording'
import type { HeadingPlace } from './candidates'
import type { PrintLine } from './printLines'

export interface Searched {
  readonly lines: readonly PrintLine[]
  /** Numbers of lines that are no part of the report. */
  readonly ignored: ReadonlySet<number>
  readonly headings: readonly HeadingPlace[]
  /** Number of the last line of the title; 0 for none. */
  readonly title: number
  /** Numbers of the lines that pictures stand behind, and of those that were not decoded: either may be a heading. */
  readonly hidden: readonly number[]
}

/** Numbers of the sections that were not found, though their heading with its own numeral is printed somewhere, or a picture or an undecoded line stands where it should. */
export const findUnreadHeadings = ({ lines, ignored, headings, title, hidden }: Searched, form: Form): number[] => {
  const missing = form.sections.filter(section => !headings.some(({ number }) => number === section.number))
  if (missing.length === 0) return []
  const text = squash(lines.map(line => (ignored.has(line.number) ? '' : line.text)).join(''))
  const drawn = drawnHeadings(
    missing.map(({ number }) => number),
    headings.map(({ number, begin }) => ({ number, line: lines[begin.line]?.number ?? 0 })),
    hidden.filter(line => line >= title),
  )
  return missing.filter(({ number, heading }) => drawn.has(number) || text.includes(squash(heading))).map(({ number }) => number)
}

interface Found {
  readonly number: number
  readonly line: number
}

/** Missing sections between two others where as many pictures or undecoded lines stand at least. */
const drawnHeadings = (missing: readonly number[], found: readonly Found[], hidden: readonly number[]): ReadonlySet<number> => {
  const stretchOf = (number: number) => {
    const before = found.filter(other => other.number < number).map(({ line }) => line)
    const behind = found.filter(other => other.number > number).map(({ line }) => line)
    return [Math.max(0, ...before), Math.min(Number.POSITIVE_INFINITY, ...behind)] as const
  }
  return new Set(
    missing.filter(number => {
      const [from, to] = stretchOf(number)
      const alike = missing.filter(other => stretchOf(other).every((end, at) => end === [from, to][at]))
      return hidden.filter(line => from <= line && line < to).length >= alike.length
    }),
  )
}

const squash = (text: string) => normalizeWording(text).replace(/[\p{P}\p{S}]+/gu, '')
