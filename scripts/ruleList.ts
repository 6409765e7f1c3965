import { type Group, groups, levels, type Rule } from '../src/check/rule'
import { severities } from '../src/model/finding'
import { severityNames } from '../src/words/severities'

/** The page of src/check: every rule in a table, group by group. `npm run rules` writes it. */
export const ruleList = (rules: readonly Rule[]): string =>
  [
    '# 规则',
    '',
    `由 \`npm run rules\` 按 catalogue.ts 写成，不手改。共 ${rules.length} 条：${countsBySeverity(rules)}。`,
    '',
    ...(Object.keys(groups) as Group[]).flatMap(group => tableOf(group, rules)),
  ].join('\n')

const countsBySeverity = (rules: readonly Rule[]): string =>
  severities
    .map(severity => [severityNames[severity], rules.filter(rule => rule.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join('，')

const tableOf = (group: Group, rules: readonly Rule[]): readonly string[] => {
  const head = ['规则', '名称', '程度', '层级', '依据', '要求']
  const lines = rules.filter(rule => rule.group === group).map(cellsOf)
  const widths = head.map((name, column) => Math.max(...[name, ...lines.map(cells => cells[column] ?? '')].map(widthOf)))
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join(' | ')} |`
  return [`## ${groups[group]}`, '', print(head), print(widths.map(width => '-'.repeat(width))), ...lines.map(print), '']
}

const cellsOf = ({ id, title, severity, level, basis, wants }: Rule): readonly string[] => [
  `[\`${id}\`](../../docs/rules/${id}.md)`,
  title,
  severityNames[severity],
  levels[level],
  basis,
  wants,
]

/** Columns on a screen, as the formatter counts them: a Chinese character and its punctuation take two. */
const widthOf = (text: string): number => Array.from(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0)
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/
