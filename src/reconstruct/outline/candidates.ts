/** Lines → every place where a heading of the form may stand, with how like the form's wording it is. */

import { gather } from '../../model/gather'
import type { Form } from '../../statute/form'
import { type NumeralStyle, readNumeral } from '../../text/headingNumeral'
import { withoutEnd } from '../../text/wording'
import {
  MAX_BARE,
  MAX_HEADING,
  MAX_RUN_ON_EDITS,
  MAX_TORN,
  MAX_TORN_BEGIN,
  NO_NUMERAL,
  OFF_WEAK,
  OTHER_NUMERAL,
  WEAK_NUMERAL,
  WITH_NUMERAL,
} from '../weights'
import { type Beginning, beginnings, leadingMarks } from './beginnings'
import { endsContinued } from './continued'
import { isStrong, lineAlone, type NextLine, type Option, optionsOf, type Print, wordsOf } from './headingOptions'
import type { PrintLine } from './printLines'
import type { Spot } from './spot'

/** A heading: which section it opens, and which stretch of print it is. Headings are torn over two lines at times. */
export interface HeadingPlace {
  readonly number: number
  readonly begin: Spot
  readonly end: Spot
  readonly printed: string
}

/** A stretch of print that may be a heading. */
export interface Candidate extends HeadingPlace {
  /** How like the form's wording it is: 1 is the same. */
  readonly likeness: number
  /** `likeness`, less what its numeral takes from it: of two candidates the one with more is taken. */
  readonly rank: number
  readonly style: NumeralStyle | null
  /** Its numeral is the section's own. */
  readonly own: boolean
  /** It begins within a line, behind other words. */
  readonly inline: boolean
  /** It says that its section, whose heading stands further up, goes on: 三、收到和处理政府信息公开申请情况（续表）. */
  readonly continued: boolean
  /** It says other words than the form, behind the section's own numeral: 五、存在的问题和不足. */
  readonly renamed: boolean
}

/** A heading without a numeral, or with one of the running text's, is only looked for where a word stands that every heading of the form ends in. */
const headingWord = /情\s*况|事\s*项/

/** Every candidate, in the order of the document. */
export const findCandidates = (lines: readonly PrintLine[], ignored: ReadonlySet<number>, form: Form): Candidate[] => {
  const wanted = withOwnPairs(form.sections.map(({ number, heading }) => ({ number, words: wordsOf(heading, readNumeral(heading)) })))
  return gather(lines, (line, index) =>
    ignored.has(line.number) || line.text.trim() === ''
      ? []
      : gather(beginnings(line.text), begin => candidatesAt({ lines, ignored, index }, begin, wanted)),
  )
}

/** A section of the form with the words of its heading, without its numeral and normalized. */
interface Wanted {
  readonly number: number
  readonly words: string
  /** Pairs of characters that no other heading has. */
  readonly pairs: ReadonlySet<string>
}

const pairsOf = (words: string): readonly string[] => [...words].slice(1).map((sign, at) => words[at] + sign)

const withOwnPairs = (sections: readonly Omit<Wanted, 'pairs'>[]): readonly Wanted[] =>
  sections.map(section => {
    const others = new Set(sections.flatMap(other => (other === section ? [] : pairsOf(other.words))))
    return { ...section, pairs: new Set(pairsOf(section.words).filter(pair => !others.has(pair))) }
  })

interface Where {
  readonly lines: readonly PrintLine[]
  readonly ignored: ReadonlySet<number>
  readonly index: number
}

const candidatesAt = (where: Where, begin: Beginning, sections: readonly Wanted[]): Candidate[] => {
  const text = withoutEnd((where.lines[where.index] as PrintLine).text.slice(begin.at), /[\s\u3000#*|]/)
  const numeral = readNumeral(text)
  const plain = numeral !== null && isStrong(numeral.style)
  if (!plain && (begin.inline || !headingWord.test(text.slice(0, 2 * MAX_BARE)))) return []
  if (!numeral && text.length > MAX_BARE) return []
  const words = wordsOf(text.slice(0, MAX_HEADING), numeral)
  const print: Print = {
    begin,
    text,
    numeral,
    words,
    following: numeral && words.length < MAX_TORN_BEGIN ? followingLines(where) : [],
  }
  return gather(sections, section => bestOf(print, section, where.index) ?? [])
}

const bestOf = (print: Print, section: Wanted, line: number): Candidate | null => {
  const { numeral, begin } = print
  const own = numeral?.value === section.number
  const threshold = thresholdOf(print, own)
  let best: Option | null = null
  for (const option of optionsOf(print, section.words, own, line, threshold))
    if (option.likeness >= threshold && (!best || option.likeness > best.likeness)) best = option
  const renamed = best === null && own && isStrong(numeral.style) && !begin.inline && sharesWords(print, section)
  if (renamed) best = lineAlone(print, section.words, line)
  if (!best || (begin.inline && !begin.afterStop && best.likeness < 1)) return null
  return {
    number: section.number,
    begin: { line, at: begin.at },
    end: best.end,
    printed: best.printed,
    likeness: best.likeness,
    rank: best.likeness - (numeral && !isStrong(numeral.style) ? OFF_WEAK : 0),
    style: numeral?.style ?? null,
    own,
    inline: begin.inline,
    continued: endsContinued(print.text),
    renamed,
  }
}

/** The rows of table three have a section's numerals too, and none of the words that only its heading has. */
const sharesWords = ({ words }: Print, { pairs }: Wanted): boolean => pairsOf(words).some(pair => pairs.has(pair))

const thresholdOf = ({ numeral, begin }: Print, own: boolean): number => {
  if (!numeral) return NO_NUMERAL
  if (begin.inline) return 1 - MAX_RUN_ON_EDITS
  return isStrong(numeral.style) ? (own ? WITH_NUMERAL : OTHER_NUMERAL) : WEAK_NUMERAL
}

const followingLines = ({ lines, ignored, index }: Where): NextLine[] => {
  const found: NextLine[] = []
  for (let next = index + 1; next < Math.min(lines.length, index + 3 + MAX_TORN) && found.length < MAX_TORN; next++) {
    const line = lines[next] as PrintLine
    if (line.text.trim() === '' || ignored.has(line.number)) continue
    const at = leadingMarks.exec(line.text)?.[0].length ?? 0
    const text = withoutEnd(line.text.slice(at), /[\s\u3000#*|]/)
    if (readNumeral(text)) break
    found.push({ line: next, at, text })
  }
  return found
}
