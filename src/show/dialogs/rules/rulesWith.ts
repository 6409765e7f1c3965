import { examples, groups, type Rule } from '../../../check/catalogue'

/** What may be looked for, as examples: each is found. */
export const suggested = ['表三', '引用', '个人信息'] as const

/** The rules that speak of every word of what is looked for, in their examples too; all for nothing. Their public names count as well. */
export const rulesWith = (rules: readonly Rule[], sought: string): readonly Rule[] => {
  const words = folded(sought).split(/\s/).filter(Boolean)
  return rules.filter(rule => {
    const shown = examples[rule.id]
    const told = folded(
      [rule.id, rule.title, groups[rule.group], rule.wants, rule.basis, shown?.breaks.shows, shown?.holds.shows].join('\n'),
    )
    return words.every(word => told.includes(word))
  })
}

/** Full-width letters as plain ones. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()
