import type { Rule } from '../../../check/catalogue'

/** The rules that speak of every word of what is looked for; all for nothing. Their public names count too. */
export const rulesWith = (rules: readonly Rule[], sought: string): readonly Rule[] => {
  const words = folded(sought).split(/\s/).filter(Boolean)
  return rules.filter(rule => {
    const told = folded([rule.id, rule.title, rule.wants, rule.basis].join('\n'))
    return words.every(word => told.includes(word))
  })
}

/** Full-width letters as plain ones. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()
