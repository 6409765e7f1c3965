/** Names of the opinions in an archive: folder, body and year, as the recipients look for them. */
import type { Ready } from '../../store/state'
import { baseName } from '../kit/save'

/** One a file, none twice: 部门/某县水利局-2023-核对意见.docx */
export const namesInArchive = (files: readonly Pick<Ready, 'name' | 'outcome'>[]): readonly string[] => {
  const taken = new Set<string>()
  return files.map(({ name, outcome: { report } }) => {
    const cut = name.lastIndexOf('/') + 1
    const whose = baseName(report.agency ?? name.slice(cut))
    const stem = `${name.slice(0, cut)}${whose}${report.year === null ? '' : `-${report.year}`}-核对意见`
    let free = stem
    for (let number = 2; taken.has(free); number++) free = `${stem}（${number}）`
    taken.add(free)
    return `${free}.docx`
  })
}
