/** The sentences of a report that may speak of figures, each with what its paragraph is about. */
import type { LeadIn, SectionText, Sentence, Topic } from '../model/claim'
import { lineStartAfter, type RunningText } from '../model/runningText'
import { matchesOf } from '../text/matchesOf'

/** A sentence with a number is worth reading where it has a year, a list or a word of the tables… */
const digit = /\d/
const matter =
  /20\d\d年|%|其中|包括|含|\(|\d(?:条|件|篇|次|个|项|场|期|份|起|则)|申请|复议|诉讼|许可|处罚|强制|规章|规范性文件|收费|受理|收到|办结|答复|结转|处理|公开|提供|维持|纠正|审结/
/** …and one that says none or all, or counts in words, only with such a word. */
const none = /未|没有|无|不存在|零|全部|均|都|百分之百|[一二两三四五六七八九十百千](?:件|起|宗|份|例|条)|二[〇○零]/
const counted = /申请|复议|诉讼|许可|处罚|强制|规章|规范性文件|收费|结转|办结|答复|(?:予以|部分|不予)公开|二[〇○零]/

const topicOfSection: Readonly<Record<number, Topic>> = { 2: 'proactive', 3: 'onRequest', 4: 'proceedings' }

/** Nobody writes a longer sentence: it is print without full stops, such as a table that was not recognized. Characters. */
const longest = 4000

/** The sentences of one text, in its order. */
export const sentencesOf = ({ section, body, leadIns }: SectionText): readonly Sentence[] => {
  if (body.text === '') return []
  const topics = topicsOf(leadIns)
  const sentences: Sentence[] = []
  let topic = topicOfSection[section] ?? null
  let opens = true
  let follows = false
  let next = 0
  let last = 0
  for (const span of spansOf(body, topics)) {
    const { end } = span
    const start = span.start + (numeral.exec(body.text.slice(span.start, span.start + longestNumeral))?.[0].length ?? 0)
    for (; next < topics.length && (topics[next] as TopicStart).at < end; next++) {
      topic = (topics[next] as TopicStart).topic
      opens = true
    }
    const text = body.text.slice(start, end)
    const isRead = end - start <= longest
    const isKept = isRead && (digit.test(text) ? matter.test(text) : counted.test(text) && none.test(text))
    if (isKept)
      sentences.push({
        body,
        section,
        topic,
        opens,
        follows: follows && !opens,
        goesOn: follows && !opens && body.text[last] === ';',
        start,
        end,
        text,
      })
    if (isKept) opens = false
    follows = isKept
    last = end
  }
  return sentences
}

interface TopicStart {
  readonly at: number
  /** Where its words end. */
  readonly end: number
  readonly topic: Topic
}

/** Where the paragraphs of section 1 turn to another aspect. One that names two, or none, tells nothing. */
const topicsOf = (leadIns: readonly LeadIn[]): readonly TopicStart[] =>
  leadIns
    .map(({ at, text, aspects }) => ({
      at,
      end: at + text.length,
      topic: aspects.length === 1 ? ((aspects[0]?.key ?? null) as Topic) : null,
    }))
    .sort((one, other) => one.at - other.at)

/** A numeral that opens a paragraph also ends a sentence that has lost its full stop. */
const numeral = /^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十]{1,2}[、.]|\d{1,2}[.、](?!\d))/
const longestNumeral = 5
const marks = /[。;!?.]/g

/** 按规定答复. ends a sentence; 1.总体情况 does not. */
const isFullStop = (before: string | undefined): boolean =>
  before !== undefined && /[\u4e00-\u9fff%)”]/.test(before) && !/[一二三四五六七八九十]/.test(before)

const spansOf = (body: RunningText, topics: readonly TopicStart[]): readonly { readonly start: number; readonly end: number }[] => {
  const { text, lineStarts } = body
  const ends = matchesOf(text, marks).flatMap(match => (match[0] === '.' && !isFullStop(text[match.index - 1]) ? [] : [match.index]))
  // A sub-heading on a line of its own ends there.
  const headingEnds = new Set(topics.filter(({ end }) => lineStartAfter(body, end - 1) === end).map(({ end }) => end))
  const openings = lineStarts.filter(
    start => start > 0 && (headingEnds.has(start) || numeral.test(text.slice(start, start + longestNumeral))),
  )
  const spans: { start: number; end: number }[] = []
  let start = 0
  let opening = 0
  for (const end of [...ends, text.length]) {
    for (; opening < openings.length && (openings[opening] as number) <= end; opening++) {
      const cut = openings[opening] as number
      if (cut > start) spans.push({ start, end: cut })
      start = Math.max(start, cut)
    }
    if (end > start) spans.push({ start, end })
    start = Math.max(start, end + 1)
  }
  return spans
}
