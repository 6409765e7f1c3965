/** What a clean verdict rests on, line by line. */
import type { groups, Rule } from '../../../check/catalogue'
import type { Coverage } from '../../../model/coverage'

const names: Readonly<Partial<Record<keyof typeof groups, string>>> = {
  cells: '单元格的写法',
  template: '标题、各部分、表头和行名与法定格式一致',
  narrative: '正文里的数与表格、与自身一致',
  plausibility: '数字合理',
  publishing: '个人信息、没有填写的内容、修订痕迹和用词',
}

/**
 * @param rules of the catalogue; none where it has not come yet.
 * @param rulesOff ids of those that were not asked.
 */
export const checkedInWords = (coverage: Coverage, rules: readonly Rule[], rulesOff: readonly string[]): readonly string[] => {
  const asked = (group: string) =>
    rules.filter(rule => rule.group === group && rule.profile === undefined && !rulesOff.includes(rule.id)).length
  const groups = Object.entries(names).map(([group, name]) => ({ name, count: asked(group) }))
  return [
    `三张表 ${coverage.cells} 个单元格都已读出`,
    `${coverage.equations} 条勾稽等式都成立`,
    ...groups.filter(({ count }) => count > 0).map(({ name, count }) => `${name}（${count} 条规则）`),
  ]
}
