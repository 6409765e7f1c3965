/** A case → its findings: runs every rule of the catalogue. */
import type { Case } from '../model/case'
import { type Finding, type Made, type Said, type Severity, severities, withIds } from '../model/finding'
import type { RuleId } from '../model/ruleArgs'
import { placeNamed, type Subject } from '../model/subject'
import { forms } from '../statute/forms'
import { hasUndecoded } from '../text/undecoded'
import { catalogue } from './catalogue'
import { inOrder } from './order'
import { withRepairs } from './repair'
import type { Group, Rule } from './rule'
import { isOfWords, lacksRepeats, saysSeen, softened } from './softened'

/** Every finding of every rule, gravest first, then in the order of the document. The same case always gives the same list. */
export const check = (subject: Case): readonly Finding[] => {
  const made = catalogue.flatMap(rule => findingsOf(rule, subject))
  return withIds(inOrder(withRepairs(made, subject), subject.report))
}

/** The findings of one rule, in the order in which the rule gives them; none where what it needs is not at hand. */
export const findingsOf = <Id extends RuleId>(rule: Rule<Id>, subject: Case): readonly Made<Id>[] => {
  if (subject[rule.needs] === undefined || (rule.group === 'template' && isOlderThanForms(subject))) return []
  if (rule.profile && !subject.settings?.profiles.includes(rule.profile)) return []
  const asked = questionOf(rule, subject)
  return rule.find(subject).flatMap(({ args, ...flaw }) => {
    const { anchor, quote = '' } = placeNamed(flaw.subject)
    if (rule.ofAbsence === 'of words' && saysSeen(anchor, subject.report)) return []
    if (rule.ofSpelling?.(args) && (saysSeen(anchor, subject.report) || hasUndecoded(quote))) return []
    if (isOfWords(flaw.subject) && saysSeen(anchor, subject.report) && lacksRepeats(flaw.found, flaw.expected)) return []
    const asks = asked ?? (saysSeen(anchor, subject.report) ? questionOnSeen(rule, flaw.subject) : null)
    const said: Said<Id> = { rule: rule.id, args, ...(asks && { asks }) }
    const severity = flaw.severity ?? (asks && isGraver(rule.severity) ? 'review' : rule.severity)
    return { ...flaw, severity: softened(severity, flaw.subject, subject), ...said }
  })
}

/** Whether it weighs more than a question. */
export const isGraver = (severity: Severity) => severities.indexOf(severity) < severities.indexOf('review')

/** Why a rule only asks; null where it may say so. */
const questionOf = ({ ofAbsence, group }: Pick<Rule, 'ofAbsence' | 'group'>, { report: { incomplete, damaged, muddled } }: Case) => {
  if (ofAbsence && incomplete) return 'unread'
  if (!ofWords.has(group)) return null
  return damaged ? 'damaged' : muddled ? 'muddled' : null
}

/** What is asked where all that a rule knows stands on a picture: figures of it wait for a person's look anyway. */
const questionOnSeen = ({ ofAbsence, group }: Pick<Rule, 'ofAbsence' | 'group'>, subject: Subject) => {
  if (ofAbsence) return 'seen'
  return ofWords.has(group) && isOfWords(subject) ? 'misread' : null
}

/** Groups of rules that look at words. What is known of figures, reconstruction has settled. */
export const ofWords: ReadonlySet<Group> = new Set(['template', 'narrative'])

/** No form bound a report of that year. */
const isOlderThanForms = ({ report: { year, form } }: Case): boolean => year !== null && year < forms[form].years.from
