import type { Case } from '../../model/case'
import { type Counted, isCounted, type Sentence } from '../../model/claim'
import { groupBy } from '../../model/groupBy'
import { contents } from '../basis'
import type { Flaw, Rule } from '../rule'
import { isOfPartOfYear } from './elsewhen'
import { isTorn, wordsAround } from './excerpt'

/** Two sentences give the same thing, in the same words and unit, two numbers. */
export const narrativeConflict: Rule<'narrative-conflict'> = {
  id: 'narrative-conflict',
  title: '正文前后的数字',
  severity: 'review',
  group: 'narrative',
  about: 'words',
  needs: 'report',
  level: 'law',
  basis: `${contents}；同一个数在报告中只有一个`,
  wants: '正文前后用同样的话写同一个数时，数字一致。',
  find: subject => groupBy(statements(subject), ({ key }) => key).flatMap(flawIn),
}

interface Statement {
  readonly sentence: Sentence
  readonly item: Counted
  /** What is counted, in which unit, without time, agency and 共. */
  readonly key: string
}

/** The number that a sentence opens with, where nothing but its own words stands before it: a way or a unit named there would be another thing. */
const statements = ({ report, claims }: Case): readonly Statement[] =>
  claims.readings.flatMap(({ sentence, claims: claimed, items }) => {
    if (sentence.goesOn || sentence.section === 5 || !/\d/.test(sentence.text) || isOfPartOfYear(sentence, report.year)) return []
    const item = items.find(one => one.figure !== null)
    // What the tables have is held against them.
    if (!item || !isCounted(item) || item.figure.decimals > 0 || claimed.some(claim => claim.item === item)) return []
    if (item.depth > 0 || item.right !== '' || isTorn(sentence, item.figure)) return []
    const thing = bare(sentence.text.slice(0, item.figure.start), report.agency ?? '')
    return isNamed(thing) ? [{ sentence, item, key: `${thing} ${item.figure.unit}` }] : []
  })

const time =
  /^(?:(?:在|自|从)?\d{4}年度?(?:以来|全年|内|底|末|里)?|截[至止][^,]{0,12}|全年度?|本年度?内?|年内|今年以?来?|当年|一年来|报告期内)[,]?/
const ownWords = /^(?:[我本](?:局|委|办|厅|院|机关|单位|县|市|区|镇|乡|街道|部门|中心|省)|全(?:县|市|区|镇|乡|局|省|街道))[,]?/
const counting = /(?:一共|总共|累计|共计|合计|共|已|先后|陆续|达到?|有)/g

const bare = (words: string, agency: string): string => {
  let text = words
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(time, '').replace(ownWords, '')
    if (agency !== '' && text.startsWith(agency)) text = text.slice(agency.length)
  }
  return text.replace(counting, '')
}

const verb = /公开|发布|推送|受理|收到|办理|回应|答复|召开|开展|举办|组织|制发|编制|更新|回复|办结/
/** 信息 alone is not enough; and what a comma parts from the words before it is one thing of several. */
const isNamed = (thing: string): boolean =>
  thing.length >= shortest && verb.test(thing) && !/[,:;()]|其中|另|此外|同时|以下|分别|第/.test(thing)
const shortest = 6

const flawIn = (alike: readonly Statement[]): readonly Flaw<'narrative-conflict'>[] => {
  const [first] = alike
  const other = alike.find(({ item }) => item.figure.value !== first?.item.figure.value)
  if (!first || !other) return []
  const excerpt = ({ sentence, item }: Statement) => wordsAround(sentence, { start: 0, end: item.figure.unitEnd }, item.figure)
  const { words, place } = excerpt(other)
  return [
    {
      subject: { kind: 'words', cells: [], at: place },
      args: { first: excerpt(first).words, words },
      found: other.item.figure.value,
      expected: first.item.figure.value,
    },
  ]
}
