/** The page of one rule, docs/rules/<id>.md: what it wants, what it rests on, and its examples with what the check says of them. */
import type { Examples, Rule } from '../src/check/catalogue'
import { findingsOf } from '../src/check/check'
import { groups, levels } from '../src/check/rule'
import { exampleCase } from '../src/testing/exampleReport'
import { messageOf } from '../src/words/messageOf'
import { severityNames } from '../src/words/severities'

/** The page as Markdown; the sentences in it are those of the check, run over the example. */
export const rulePage = (rule: Rule, { breaks, holds }: Examples): string =>
  [
    `# ${rule.title}`,
    '',
    `\`${rule.id}\` · ${groups[rule.group]} · ${severityNames[rule.severity]}`,
    '',
    rule.wants,
    '',
    `依据（${levels[rule.level]}${rule.profile ? '，默认不查' : ''}）：${rule.basis}`,
    '',
    '## 不符',
    '',
    `> ${breaks.shows}`,
    '',
    ...findingsOf(rule, exampleCase(breaks)).map(finding => `- ${messageOf(finding)}`),
    '',
    '## 相符',
    '',
    `> ${holds.shows}`,
    '',
    `[全部规则](../../src/check/README.md) · [源码](../../src/check/${rule.group}/${rule.id}.ts) · [测试](../../src/check/${rule.group}/${rule.id}.test.ts)`,
    '',
  ].join('\n')
