import { type Changes, tallyOf } from '../model/versions'
import { numberOf, severityNames } from './severities'

/** What a newer version of a report made better and worse: 比上次少 2 处错误，新增 0 处. Errors are always told, the others where there are any. */
export const versionsInWords = (changes: Changes): string => {
  if (isUnchanged(changes)) return '与上次相比，数字、文字和问题都没有变'
  return `比上次${[...tallyInWords(changes, '新增'), ...cellsInWords(changes, '有改动')].join('；')}`
}

/** The same of two reports of which neither is said to be the newer one: 后一份少 2 处错误，多 0 处. */
export const twinsInWords = (changes: Changes): string => {
  if (isUnchanged(changes)) return '两份的数字、文字和问题都相同'
  return `后一份${[...tallyInWords(changes, '多'), ...cellsInWords(changes, '不同')].join('；')}`
}

const tallyInWords = (changes: Changes, more: string): readonly string[] => {
  const [errors, ...others] = tallyOf(changes)
  const told = others.filter(({ fixed, added }) => fixed > 0 || added > 0)
  return [...(errors ? [errors] : []), ...told].map(
    ({ severity, fixed, added }) => `少 ${numberOf(fixed, severity)}${severityNames[severity]}，${more} ${numberOf(added, severity)}`,
  )
}

const cellsInWords = ({ cells }: Changes, differ: string): readonly string[] =>
  cells.length > 0 ? [`${cells.length} 个单元格${differ}`] : []

/** Whether nothing that is read differs. */
export const isUnchanged = ({ fixed, added, cells, onlyOther, onlyOwn }: Changes): boolean =>
  fixed.length + added.length + cells.length + onlyOther.length + onlyOwn.length === 0
