/** Sub-headings and lead-ins of a section: （一）主动公开情况。 2.依申请公开 平台建设方面。 */
import type { LeadIn } from '../model/claim'
import { gather } from '../model/gather'
import { groupBy } from '../model/groupBy'
import { lineStartAfter, type RunningText } from '../model/runningText'
import type { Aspect } from '../statute/form'
import { forms } from '../statute/forms'
import { matchesOf } from '../text/matchesOf'

interface Start {
  /** Of the numeral: （一） and 1. are two styles; bare is a lead-in without numeral. */
  readonly style: 'bracketed' | 'bracketedDigit' | 'han' | 'digit' | 'spoken' | 'bare'
  /** Where the words after the numeral begin. */
  readonly at: number
}

/** Longer words are a sentence, no lead-in. Characters. */
const longest = 30

/**
 * The lead-ins that set the aspects apart: those of the one numbering style that names most aspects, and those without numeral.
 * A list within a paragraph (一是依托网络平台…) has another style and does not count.
 */
export const leadInsOf = (body: RunningText, aspects: readonly Aspect[]): readonly LeadIn[] => {
  const starts = startsIn(body)
  const bare = starts.filter(start => start.style === 'bare').flatMap(start => bareLeadIn(body, start.at, aspects))
  const numbered = groupBy(
    starts.filter(start => start.style !== 'bare'),
    start => start.style,
  ).map(ofStyle => ofStyle.map(start => numberedLeadIn(body, start.at, aspects)))
  return [...bare, ...numbered.reduce((best, list) => (count(list) > count(best) ? list : best), [])]
}

const count = (leadIns: readonly LeadIn[]): number => new Set(leadIns.flatMap(leadIn => leadIn.aspects)).size

const han = '[一二三四五六七八九十]'
const numerals: readonly (readonly [Exclude<Start['style'], 'bare'>, RegExp])[] = [
  ['bracketed', new RegExp(`^\\(${han}\\)[、.]?`)],
  ['bracketedDigit', /^\(\d\)[、.]?/],
  ['han', new RegExp(`^${han}、`)],
  // 1.8万次 is no numeral.
  ['digit', /^\d[.、,)](?!\d)/],
  ['spoken', new RegExp(`^${han}是`)],
]

/** A lead-in begins where a line or a sentence begins, or with a numeral in brackets anywhere but in 第（一）项. */
const startsIn = ({ text, lineStarts }: RunningText): readonly Start[] => {
  const sentences = matchesOf(text, /[。:;!?]/g).map(match => match.index + 1)
  const brackets = matchesOf(text, /[^第]\((?:[一二三四五六七八九十]|\d)\)/g).map(match => match.index + 1)
  return [...new Set([...lineStarts, ...sentences, ...brackets])].sort((one, other) => one - other).map(at => startAt(text, at))
}

const startAt = (text: string, at: number): Start => {
  const rest = text.slice(at, at + longest)
  for (const [style, pattern] of numerals) {
    const numeral = pattern.exec(rest)
    if (numeral) return { style, at: at + numeral[0].length }
  }
  return { style: 'bare', at }
}

const numberedLeadIn = (body: RunningText, at: number, aspects: readonly Aspect[]): LeadIn => {
  const text = wordsFrom(body, at)
  const named = aspects.filter(aspect => aspect.words.some(word => text.includes(word)))
  return { text, at, aspects: named.length > 0 ? named : aspects.filter(aspect => aspect.signs.some(sign => text.includes(sign))) }
}

/** A line that ends so is a whole sub-heading; any other may be torn in the middle of one (政府信息公开监督 | 保障情况). */
const endOfHeading = /(?:情况|方面|概况|主动公开|申请公开|信息管理|建设|监督保障)$/

/** Up to the end of the sub-heading or sentence; of a long sentence its first clause. */
const wordsFrom = (body: RunningText, at: number): string => {
  const { text } = body
  const rest = text.slice(at, at + longest)
  for (let end = lineStartAfter(body, at); end !== null && end - at <= longest; end = lineStartAfter(body, end))
    if (endOfHeading.test(text.slice(at, end))) return text.slice(at, end).split(/[。:;!?]/)[0] as string
  const end = rest.search(/[。:;!?]/)
  if (end >= 0) return rest.slice(0, end)
  const clause = rest.search(/[,(]/)
  return clause > 0 ? rest.slice(0, clause) : rest
}

const before =
  '(?:\\d|政府信息公开|政府信息|政务信息|政务公开|信息公开|政务|公开|加强|做好|推进|强化|规范|深化|完善|关于|20\\d\\d年度?|本年度?|工作|的)*'
const after =
  '(?:政府信息公开|政府信息|政务公开|信息公开|信息|公开|申请|办理|受理|答复|管理|建设|保障|平台|工作|情况|概况|方面|机制|体系|措施|总体|基本|如下|及|和|与|的)*'

/** Without a numeral only its wording tells a lead-in from a sentence: the aspect with 情况, 方面, 工作 and nothing else. */
const bareLeadIn = (body: RunningText, at: number, aspects: readonly Aspect[]): readonly LeadIn[] => {
  const text = body.text.slice(at, at + longest)
  const found = gather(aspects, aspect => {
    const lengths = aspect.words.map(word => (text.includes(word) ? lengthAlone(body, at, aloneByWord.get(word) ?? alone(word)) : 0))
    const length = Math.max(0, ...lengths)
    return length > 0 ? [{ aspect, length }] : []
  })
  // No further than its own words: where the line after them happens to end is no end of a sub-heading.
  const length = Math.max(0, ...found.map(each => each.length))
  return length > 0 ? [{ text: text.slice(0, length), at, aspects: found.map(({ aspect }) => aspect) }] : []
}

/** The word of an aspect with nothing beside it that makes a sentence. */
const alone = (word: string): RegExp => new RegExp(`^${before}${word}${after}`)

const aspectWords = Object.values(forms).flatMap(form => form.aspects.flatMap(({ words }) => words))
const aloneByWord: ReadonlyMap<string, RegExp> = new Map(aspectWords.map(word => [word, alone(word)]))

/** How long the words are that stand alone there; 0 where they go on as a sentence. */
const lengthAlone = (body: RunningText, at: number, pattern: RegExp): number => {
  const { text } = body
  const words = pattern.exec(text.slice(at, at + longest))?.[0]
  if (words === undefined) return 0
  const end = at + words.length
  const stands = /(?:情况|方面|概况)$/.test(words) || '。:;'.includes(text[end] ?? '。') || lineStartAfter(body, end - 1) === end
  return stands ? words.length : 0
}
