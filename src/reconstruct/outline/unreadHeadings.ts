/** Headings whose words stand in the print, but so that they can't be told from it: what we could not read is never missing. */

import type { Form } from '../../statute/form'
import { normalizeWording } from '../../text/wording'
import type { HeadingPlace } from './candidates'
import type { PrintLine } from './printLines'

/** Numbers of the sections that were not found, though their heading with its own numeral is printed somewhere. */
export const findUnreadHeadings = (
  lines: readonly PrintLine[],
  ignored: ReadonlySet<number>,
  headings: readonly HeadingPlace[],
  form: Form,
): number[] => {
  const missing = form.sections.filter(section => !headings.some(({ number }) => number === section.number))
  if (missing.length === 0) return []
  const text = squash(lines.map(line => (ignored.has(line.number) ? '' : line.text)).join(''))
  return missing.filter(({ heading }) => text.includes(squash(heading))).map(({ number }) => number)
}

const squash = (text: string) => normalizeWording(text).replace(/[\p{P}\p{S}]+/gu, '')
