/**
 * The day on which the rules or the forms last changed in what they find, as the page shows it (YYYY-MM-DD): whoever compares two
 * results sees whether they were made by the same rules. Change it with every release in which a rule was added, dropped or
 * finds something else, or in which a form, a label or a legal basis changed.
 */
export const ruleSetDate = '2026-11-29'
