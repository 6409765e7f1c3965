import type { Case } from '../../model/case'
import type { Passage } from '../../model/report'
import type { RuleArgs } from '../../model/ruleArgs'
import type { Quote, RunningText } from '../../model/runningText'
import { matchesOf } from '../../text/matchesOf'
import { publication } from '../basis'
import { quoteOf } from '../place'
import type { Rule } from '../rule'

/** The report is written to a superior instead of the public: an addressee, 贵办, 特此报告, a document number in the head. */
export const publicForm: Rule<'public-form'> = {
  id: 'public-form',
  title: '面向社会公众的写法',
  severity: 'notice',
  group: 'template',
  about: 'words',
  needs: 'report',
  level: 'law',
  basis: publication,
  wants: '报告面向社会公众：没有主送机关、“贵办”“特此报告”等上行文写法和文头的发文字号。',
  find: subject => {
    const marks = marksIn(subject)
    const [first] = marks
    if (!first) return []
    const kinds = [...new Set(marks.map(({ kind }) => kind))]
    return [{ subject: { kind: 'words', cells: [], at: first.at }, args: { marks: kinds, words: first.at.quote } }]
  },
}

type Kind = RuleArgs['public-form']['marks'][number]

interface Mark {
  readonly kind: Kind
  readonly at: Quote
}

const addressee = /^[\u4e00-\u9fff、]{2,24}(?:办公[室厅]|人民政府|局|委员会|委|厅|政务公开办|领导小组)[:：]$/
const fileNumber = /^[\u4e00-\u9fff]{1,12}(?:\s)*[〔[（(]20\d\d[〕\]）)]\s*\d{1,4}\s*号$/
const addressed = /贵(?:办|局|委|厅|单位|机关|府)|(?:特此|专此)(?:报告|上报|汇报)|(?:妥否|以上报告),?请(?:批示|审阅|审示|审核)|请予审阅/g

const marksIn = ({ report, claims }: Case): readonly Mark[] => [
  ...report.preamble.flatMap(markOfLine),
  ...claims.texts.flatMap(({ body }) => addressedIn(body)),
]

const markOfLine = (line: Passage): readonly Mark[] => {
  const text = line.text.trim()
  if (addressee.test(text.replace(/\s/g, ''))) return [{ kind: 'addressee', at: quoteOf(line) }]
  return fileNumber.test(text) ? [{ kind: 'number', at: quoteOf(line) }] : []
}

const addressedIn = (body: RunningText): readonly Mark[] =>
  matchesOf(body.text, addressed).map(match => ({ kind: 'words', at: body.quote(match.index, match.index + match[0].length) }))
