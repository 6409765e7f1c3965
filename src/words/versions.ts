import { type Changes, tallyOf } from '../model/versions'
import { severityNames } from './severities'

/** What a newer version of a report made better and worse: 比上次少 2 处错误，新增 0 处. Errors are always told, the others where there are any. */
export const versionsInWords = (changes: Changes): string => {
  if (isUnchanged(changes)) return '与上次相比，数字、文字和问题都没有变'
  const [errors, ...others] = tallyOf(changes)
  const told = others.filter(({ fixed, added }) => fixed > 0 || added > 0)
  const counts = [...(errors ? [errors] : []), ...told].map(
    ({ severity, fixed, added }) => `少 ${fixed} 处${severityNames[severity]}，新增 ${added} 处`,
  )
  const cells = changes.cells.length > 0 ? [`${changes.cells.length} 个单元格有改动`] : []
  return `比上次${[...counts, ...cells].join('；')}`
}

/** Whether nothing that is read differs. */
export const isUnchanged = ({ fixed, added, cells, onlyOther, onlyOwn }: Changes): boolean =>
  fixed.length + added.length + cells.length + onlyOther.length + onlyOwn.length === 0
