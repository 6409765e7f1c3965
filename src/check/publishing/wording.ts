import type { Case } from '../../model/case'
import type { SectionText } from '../../model/claim'
import { gather } from '../../model/gather'
import { groupBy } from '../../model/groupBy'
import type { RuleArgs } from '../../model/ruleArgs'
import { lineStartAfter, type RunningText } from '../../model/runningText'
import type { OwnWord } from '../../model/settings'
import { isBare } from '../../text/isBare'
import { matchesOf } from '../../text/matchesOf'
import { editDistance } from '../../text/similarity'
import { plainWording } from '../basis'
import type { Flaw, Rule } from '../rule'
import { wordings } from './wordings'

/** Long phrases misprinted, words doubled, 截止 before a date, and the words that the user looks for. */
export const wording: Rule<'wording'> = {
  id: 'wording',
  title: '用词',
  severity: 'review',
  group: 'publishing',
  about: 'words',
  needs: 'report',
  level: 'law',
  basis: plainWording,
  wants: `固定的说法没有写错，词没有重复，日期前写“截至”，没有自定词表里的词（词表第 ${wordings.version} 版，${wordings.date}）。`,
  ofSpelling: ({ kind }) => kind !== 'own',
  find: ({ claims, settings }: Case) => {
    const spots = claims.texts.flatMap(text => spotsIn(text, settings?.words ?? []))
    return groupBy(spots, ({ key }) => key).map(flawOf)
  },
}

type Said = RuleArgs['wording'] extends infer Args ? (Args extends unknown ? Omit<Args, 'times'> : never) : never

interface Spot {
  /** What repeats the same mistake. */
  readonly key: string
  readonly said: Said
  readonly body: RunningText
  readonly start: number
  readonly end: number
}

const flawOf = (alike: readonly Spot[]): Flaw<'wording'> => {
  const { said, body, start, end } = alike[0] as Spot
  return {
    subject: { kind: 'words', cells: [], at: body.quote(start, end) },
    args: { ...said, times: alike.length } as RuleArgs['wording'],
  }
}

const spotsIn = ({ body, section }: SectionText, words: readonly OwnWord[]): readonly Spot[] => {
  const phrases = phrasesIn(body)
  const isWithin = ({ start, end }: Spot) => phrases.some(phrase => phrase.start <= start && end <= phrase.end)
  return [
    ...phrases,
    ...pairsIn(body, wordings.pairs, 'misprint').filter(spot => !isWithin(spot)),
    ...pairsIn(body, words, 'own'),
    // The sections of the tables may hold print of these that was not recognized.
    ...(section === 2 || section === 3 || section === 4 ? [] : [...doubledIn(body), ...untilIn(body)]),
  ]
}

/** More characters than these make another phrase. */
const farthest = 2

/**
 * A phrase with one or two characters wrong keeps a third of it whole: that third is looked for, and the words around it compared.
 */
const phrasesIn = (body: RunningText): readonly Spot[] =>
  gather(phrases, ({ right, pieces }) => {
    const found = new Map<number, Spot>()
    for (const { piece, from } of pieces)
      for (let at = body.text.indexOf(piece); at >= 0; at = body.text.indexOf(piece, at + 1)) {
        const spot = misprintAt(body, at - from, right)
        if (spot) found.set(spot.start, spot)
      }
    return [...found.values()]
  })

/** A part of a phrase, and where it stands in it. */
interface Piece {
  readonly piece: string
  readonly from: number
}

/** The thirds of a phrase; a shorter piece than that stands in too many other words. */
const piecesOf = (right: string): readonly Piece[] => {
  const size = Math.ceil(right.length / (farthest + 1))
  const pieces = Array.from({ length: Math.ceil(right.length / size) }, (_, at) => at * size).map(from => ({
    piece: right.slice(from, from + size),
    from,
  }))
  return pieces.filter(({ piece }) => piece.length >= shortestPiece)
}

const shortestPiece = 3

const phrases = wordings.phrases.map(right => ({ right, pieces: piecesOf(right) }))

/** The likeliest extent of a misprint that begins about there; null where the phrase is right, or is another one. */
const misprintAt = (body: RunningText, about: number, right: string): Spot | null => {
  const { text } = body
  const around = text.slice(Math.max(0, about - farthest), about + right.length + farthest)
  // 坚持“以公开为常态、不公开为例外” quotes a part of it: marks are no misprint.
  if (around.replace(/[“”"「」]/g, '').includes(right)) return null
  let best: { readonly start: number; readonly end: number; readonly far: number } | null = null
  for (let start = about - farthest; start <= about + farthest; start++)
    for (let end = about + right.length - farthest; end <= about + right.length + farthest; end++) {
      // 学习|新时代中国特色社会主义思想 is a shorter phrase, whole.
      if (start < 0 || end > text.length || !text.startsWith(right.slice(0, 2), start)) continue
      // 中华人民共和国政府信息公开|工作 goes on otherwise: only a character in place of the last is a misprint.
      if (text[end - 1] !== right[right.length - 1] && end - start !== right.length) continue
      const printed = text.slice(start, end)
      // Quotes and commas within are the writer's own.
      if (/[“”"'《》,、]/.test(printed)) continue
      const far = editDistance(printed, right)
      const isReplaced = text[end - 1] === right[right.length - 1] || far === 1
      if (far > 0 && far <= farthest && isReplaced && (!best || far < best.far)) best = { start, end, far }
    }
  if (!best) return null
  const printed = text.slice(best.start, best.end)
  return { key: `phrase ${printed}`, said: { kind: 'misprint', printed, right }, body, start: best.start, end: best.end }
}

const pairsIn = (body: RunningText, words: readonly OwnWord[], kind: 'misprint' | 'own'): readonly Spot[] =>
  gather(words, ({ wrong, right }) => {
    const plain = isBare(wrong) ? wrong : wrong.normalize('NFKC').replace(/\s/g, '')
    const spots: Spot[] = []
    for (let at = plain === '' ? -1 : body.text.indexOf(plain); at >= 0; at = body.text.indexOf(plain, at + plain.length))
      spots.push({ key: `${kind} ${wrong}`, said: { kind, printed: wrong, right }, body, start: at, end: at + plain.length })
    return spots
  })

const doubled = /([\u4e00-\u9fff]{2,4})\1/g
/** 政务公开|公开栏, 规范性文件|文件库, 一步一步, 讨论讨论: a word may end one thing and begin the next. */
const mayRepeat =
  /(?:室|局|委|会|厅|处|科|镇|乡|县|市|区|省)$|^(?:公开|信息|文件|工作|管理|建设|服务|中心|平台|机制|建议|政府|政务|申请|事项|情况|年度|报告|单位|部门|制度|数据|目录|指南|网站|公众|意见|问题|项目|企业|社会|行政)$|^[一二两三四五六七八九十0-9]|^(.)\1|^(?:研究|讨论|学习|考虑|沟通|商量|总计|其他|结果|自然)/

const doubledIn = (body: RunningText): readonly Spot[] =>
  matchesOf(body.text, doubled).flatMap(match => {
    const [printed, word = ''] = match
    const start = match.index
    const lineEnd = lineStartAfter(body, start)
    // The end of one line and the beginning of the next may be two headings.
    const isTorn = lineEnd !== null && lineEnd < start + printed.length
    return isTorn || mayRepeat.test(word)
      ? []
      : [{ key: `doubled ${printed}`, said: { kind: 'doubled', printed }, body, start, end: start + printed.length }]
  })

const until = /截止(?:20\d\d年|\d{1,2}月|目前|今年|年底)/g

const untilIn = (body: RunningText): readonly Spot[] =>
  matchesOf(body.text, until).map(({ 0: printed, index }) => ({
    key: 'until',
    said: { kind: 'until', printed },
    body,
    start: index,
    end: index + printed.length,
  }))
