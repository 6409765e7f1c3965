import type { Counted, Item, List, Sentence } from '../../model/claim'
import { contents } from '../basis'
import type { Flaw, Rule } from '../rule'
import { between, type Excerpt, isTorn, wordsAround } from './excerpt'
import { wrongClaims } from './wrongClaims'

/** The parts that a sentence lists exceed the whole or, where the list says it is complete, do not make it up. */
export const narrativeSum: Rule<'narrative-sum'> = {
  id: 'narrative-sum',
  title: '正文分项与总数',
  severity: 'review',
  group: 'narrative',
  about: 'words',
  needs: 'report',
  basis: `${contents}；各分项之和不超过总数，列全的等于总数`,
  wants: '正文“共……其中……”所列各分项之和不超过总数，列全时等于总数。',
  find: subject => {
    // A number that the tables already contradict has its finding.
    const wrong = new Set(wrongClaims(subject).map(({ claim }) => claim.item))
    return subject.claims.readings.flatMap(({ sentence, lists }) =>
      lists.flatMap(list => (isTouched(list, wrong) ? [] : flawIn(list, sentence))),
    )
  },
}

const isTouched = ({ wholes, parts }: List, wrong: ReadonlySet<Item>): boolean => [...wholes, ...parts].some(item => wrong.has(item))

/** The same thing can be published in several ways: 网站 100 条、公众号 60 条 of 120. */
const ways = /通过|网站|公众号|微信|微博|抖音|平台|新媒体|客户端|栏目|渠道|头条|公报|报纸|电视|视频号/

const flawIn = (list: List, sentence: Sentence): readonly Flaw<'narrative-sum'>[] => {
  const { wholeIn, wholes, parts, isComplete } = list
  const sum = total(parts)
  const largest = Math.max(...wholes.map(({ figure }) => figure.value))
  // Where several numbers come before, they may be the whole together: 新收 45 件，上年结转 3 件，其中自然人 47 件.
  const exceeds = sum > Math.max(largest, total(wholes))
  const lacks = isComplete && wholes.length === 1 && sum < largest
  if (!exceeds && !lacks) return []
  if (wholes.some(({ figure }) => isTorn(wholeIn, figure)) || parts.some(({ figure }) => isTorn(sentence, figure))) return []
  if (exceeds && parts.some(part => ways.test(part.left)) && !/申请/.test(wholes.map(whole => whole.left).join())) return []
  const whole = wholes.find(({ figure }) => figure.value === largest) as Counted
  return [
    {
      subject: { kind: 'words', cells: [], at: placeOf(list, sentence, whole) },
      args: { whole: largest, unit: whole.figure.unit, parts: parts.map(({ figure }) => figure.value) },
      found: largest,
      expected: sum,
    },
  ]
}

const total = (items: readonly Counted[]): number => items.reduce((sum, { figure }) => sum + figure.value, 0)

/** From the whole to the last part, with the place of the whole. */
const placeOf = ({ wholeIn, parts }: List, sentence: Sentence, whole: Counted): Excerpt['place'] => {
  const last = parts.at(-1) as Counted
  if (sentence === wholeIn) return wordsAround(sentence, { start: whole.start, end: last.end }, whole.figure).place
  return between(wholeIn, whole, sentence, last)
}
