import { namedAgency } from '../../model/agency/namedAgency'
import type { SectionText } from '../../model/claim'
import { groupBy } from '../../model/groupBy'
import { matchesOf } from '../../text/matchesOf'
import { contents } from '../basis'
import { placeOf } from '../place'
import type { Flaw, Rule } from '../rule'
import { isForeign } from './isForeign'

/** The text names another agency or place as its own author: copied from a neighbour's report. */
export const foreignName: Rule<'foreign-name'> = {
  id: 'foreign-name',
  title: '他机关名称',
  severity: 'review',
  group: 'across',
  about: 'words',
  needs: 'others',
  level: 'law',
  basis: `${contents}；报告由本机关编制、公布`,
  wants: '正文以本机关的名义写，没有留下别的机关或地方的名称。',
  find: ({ report, claims, others = [] }) => {
    const agency = report.agency ?? namedAgency(report, claims.texts)
    if (agency === null) return []
    const authors = claims.texts.filter(({ section }) => section < 2).flatMap(authorsIn)
    const foreign = authors.filter(({ named }) => isForeign(named, agency, others))
    return groupBy(foreign, ({ named }) => named).map(mentions => flawOf(mentions, agency))
  },
}

interface Author {
  readonly named: string
  readonly text: SectionText
  readonly start: number
  readonly end: number
}

/** What stands in brackets behind a name is another of the same agency, whose office may be meant: 住房和城乡建设局（人民防空办公室）办公室. */
const name = '([^\\d由。,;:、!?《》()“”]{3,24}?)(?:\\([^()]{1,20}\\)(?:办公室)?)?'
/** What says who wrote it: 由…编制, 现公布…2023年, 请与…联系, 2023年，…认真贯彻. */
const patterns: readonly RegExp[] = [
  new RegExp(`(?:^|[。,;由])${name}(?:组织)?(?:编制|编写|撰写)(?:了|的|本|此|完成|并|,|。|20\\d\\d)`, 'g'),
  new RegExp(`现(?:向社会)?(?:公布|公开|发布)${name}20\\d\\d年`, 'g'),
  new RegExp(`(?:请与|请联系|请向|可与|可向)${name}(?:联系|咨询|反映|索取)`, 'g'),
  new RegExp(`现将${name}20\\d\\d年`, 'g'),
  new RegExp(
    `20\\d\\d年(?:度)?,${name}(?=(?:在|以|按照|根据|认真|深入|严格|坚持|全面|紧紧|高度|切实|始终|积极|围绕|紧扣|聚焦|持续|不断|把|将|扎实|立足|继续|共|全年|着力|大力|贯彻))`,
    'g',
  ),
]

const authorsIn = (text: SectionText): readonly Author[] =>
  patterns.flatMap(pattern =>
    matchesOf(text.body.text, pattern).flatMap(match => {
      const named = match[1] ?? ''
      if (ofItself.test(named)) return []
      const start = match.index + match[0].indexOf(named)
      return [{ named, text, start, end: start + named.length }]
    }),
  )

/** 我街道, 全县各级各部门. */
const ofItself = /^[我本全各该]/

/** Characters shown behind the name. */
const shown = 12

const flawOf = (mentions: readonly Author[], agency: string): Flaw<'foreign-name'> => {
  const { named, text, start, end } = mentions[0] as Author
  const { body } = text
  const { anchor } = body.quote(start, end)
  const { quote } = body.quote(start, Math.min(body.text.length, end + shown))
  return {
    subject: { kind: 'words', cells: [], at: { quote, ...placeOf(anchor) } },
    args: { words: body.text.slice(start, Math.min(body.text.length, end + shown)), named, agency, times: mentions.length },
  }
}
