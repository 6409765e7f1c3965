/** The running text of a report in pieces with a name, each as its sentences, to hold against another report. */
import type { Claims, SectionText } from './claim'
import type { Report } from './report'
import { type RunningText, runningText } from './runningText'

export interface SentenceAt {
  /** As it stands, in half width and without blanks. */
  readonly text: string
  readonly body: RunningText
  readonly start: number
  readonly end: number
}

export interface Piece {
  /** 主动公开, 第五部分; null for what stands before the first section. */
  readonly name: string | null
  readonly sentences: readonly SentenceAt[]
}

/** Section 1 by its lead-ins, the others whole; sections of nothing but a table are left out. */
export const piecesOf = ({ texts }: Claims): readonly Piece[] => texts.flatMap(piecesOfText).filter(({ sentences }) => sentences.length > 0)

/** Every sentence of a report's running text, in the order of the document. */
export const sentencesIn = ({ preamble, sections }: Report): readonly SentenceAt[] =>
  [preamble, ...sections.map(({ body }) => body)].flatMap(passages => {
    const body = runningText(passages)
    return sentencesBetween(body, 0, body.text.length)
  })

const piecesOfText = ({ section, body, leadIns }: SectionText): readonly Piece[] => {
  const starts = [...leadIns].filter(({ aspects }) => aspects.length > 0).sort((one, other) => one.at - other.at)
  const first = { name: sectionNames[section] ?? null, start: 0, end: starts[0]?.at ?? body.text.length }
  const others = starts.map(({ at, aspects }, index) => ({
    name: aspects.map(({ name }) => name).join('、'),
    start: at,
    end: starts[index + 1]?.at ?? body.text.length,
  }))
  return [first, ...others].map(({ name, start, end }) => ({ name, sentences: sentencesBetween(body, start, end) }))
}

const sectionNames: Readonly<Record<number, string>> = {
  1: '第一部分',
  2: '第二部分',
  3: '第三部分',
  4: '第四部分',
  5: '第五部分',
  6: '第六部分',
}

const mark = /[。;!?]/g
/** （一）, 2., 三、 belong to no sentence. */
const numeral = /^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十]{1,2}[、.]|\d{1,2}[.、](?!\d))/
const longestNumeral = 5

const sentencesBetween = (body: RunningText, from: number, to: number): readonly SentenceAt[] => {
  const sentences: SentenceAt[] = []
  mark.lastIndex = from
  for (let start = from; start < to; ) {
    const match = mark.exec(body.text)
    const end = match && match.index < to ? match.index : to
    const own = start + (numeral.exec(body.text.slice(start, Math.min(end, start + longestNumeral)))?.[0].length ?? 0)
    if (end > own) sentences.push({ text: body.text.slice(own, end), body, start: own, end })
    start = end + 1
    mark.lastIndex = start
  }
  return sentences
}
