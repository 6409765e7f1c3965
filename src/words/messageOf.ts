import type { Said, Worded } from '../model/finding'
import type { RuleId } from '../model/ruleArgs'
import { innerQuotes } from '../text/innerQuotes'
import { visible } from '../text/visible'
import { sentences } from './sentences'

/** The sentence of a finding, words of the report in it as they are shown. What was passed on brings its own. */
export const messageOf = (finding: Said | Worded): string => visible('words' in finding ? finding.words : sentenceOf(finding))

const sentenceOf = <Id extends RuleId>({ rule, args, asks }: Said<Id>): string =>
  `${innerQuotes(sentences[rule](args))}${asks ? questions[asks] : ''}`

const questions = {
  unread: '（文件没有读全，也可能是没有读到）',
  seen: '（从图片识别，也可能是没有认出）',
  misread: '（从图片识别，也可能是认错了字）',
  damaged: '（文件有损坏、乱码或遮盖，也可能原来不是这样写的）',
  muddled: '（页面上的文字重叠或并排，也可能是没有读对）',
}
