/** What a rule is. */

import type { Case } from '../model/case'
import type { Finding, Severity } from '../model/finding'
import type { RuleArgs, RuleId } from '../model/ruleArgs'
import type { ProfileId } from '../model/settings'
import type { SubjectKind } from '../model/subject'

/** The groups of rules, in reading order, with their Chinese names. Each is a folder here. */
export const groups = {
  arithmetic: '勾稽',
  cells: '单元格',
  template: '格式',
  narrative: '文字与表格',
  plausibility: '合理性',
  publishing: '发布前',
  practice: '地方要求',
  across: '跨报告',
} as const
export type Group = keyof typeof groups

/** What a rule rests on, by its weight, with its Chinese name: a statute, the notice of the form, a sum, or local practice beyond the form. */
export const levels = {
  law: '法规',
  form: '法定格式',
  arithmetic: '勾稽',
  practice: '地方要求',
} as const
export type Level = keyof typeof levels

/** A finding before the rule signs it with its id and severity. */
export interface Flaw<Id extends RuleId = RuleId> extends Pick<Finding, 'subject' | 'found' | 'expected'> {
  readonly args: RuleArgs[Id]
  /** Where it weighs less than the rule says: an innocent cause is at hand. */
  readonly severity?: Severity
}

export interface Rule<Id extends RuleId = RuleId> {
  /** Stable and public, kebab-case; the file that holds the rule has its name. */
  readonly id: Id
  readonly title: string
  readonly severity: Severity
  readonly group: Group
  /** The notice, article or arithmetic it rests on, in Chinese. */
  readonly basis: string
  readonly level: Level
  /** The local notice that it belongs to: it is asked only where that is switched on. */
  readonly profile?: ProfileId
  /** What it wants of a report: one Chinese sentence. */
  readonly wants: string
  /** The kind of thing that its findings are about. */
  readonly about: SubjectKind
  /** What it looks at besides the report and its text; it is not asked where that is not at hand. */
  readonly needs: 'report' | 'before' | 'earlier' | 'twin' | 'parts' | 'others'
  /**
   * It finds that something is not there: in a file that was not read whole that is a question, no accusation. Of words in running text or in small
   * print it says nothing where they may stand on a picture: a line that was not recognized is no loss that a report knows of.
   */
  readonly ofAbsence?: true | 'of words'
  /**
   * Whether a finding turns on single characters of words that are there. Of words on a picture it says nothing then: they were recognized all the
   * same, and one reader alone spelt them. Nor of words with characters that were not decoded.
   */
  ofSpelling?(args: RuleArgs[Id]): boolean
  /** One flaw a cause. Empty where the report complies, and where the report does not tell. */
  readonly find: (subject: Case) => readonly Flaw<Id>[]
}
