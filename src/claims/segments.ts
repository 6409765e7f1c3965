/** The parts of a sentence between its commas, colons and brackets: each holds at most one thing that is counted. */
import { matchesOf } from '../text/matchesOf'

export interface Segment {
  /** Offsets in the text of the sentence. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** The mark before it; empty at the beginning. */
  readonly before: string
  /** How many brackets are open around it. */
  readonly depth: number
}

const marks = /[《“〈》”〉,、:()]/g
const opening = '《“〈'
const closing = '》”〉'
const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9'

/** Segments in their order, empty ones left out. The comma of 1,234 and whatever a title 《…》 or quote “…” holds are no borders. */
export const segmentsOf = (text: string): readonly Segment[] => {
  const segments: Segment[] = []
  let start = 0
  let before = ''
  let depth = 0
  let quoted = 0
  const cut = (end: number) => {
    if (end > start) segments.push({ start, end, text: text.slice(start, end), before, depth })
  }
  for (const { 0: sign, index: at } of matchesOf(text, marks)) {
    if (opening.includes(sign)) quoted++
    else if (closing.includes(sign)) quoted = Math.max(0, quoted - 1)
    if (quoted > 0 || closing.includes(sign)) continue
    if (sign === ',' && separates(text, at)) continue
    cut(at)
    if (sign === '(') depth++
    if (sign === ')') depth = Math.max(0, depth - 1)
    start = at + 1
    before = sign
  }
  cut(text.length)
  return segments
}

/** Whether a comma stands between the thousands of one number: 1,234. */
const separates = (text: string, at: number): boolean =>
  isDigit(text[at - 1]) && isDigit(text[at + 1]) && isDigit(text[at + 2]) && isDigit(text[at + 3]) && !isDigit(text[at + 4])
