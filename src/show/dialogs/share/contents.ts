/** What is in a link, in words. */
import type { ReportOutput } from '../../../share/compact'

/** One line a kind of content; of what there is none of, nothing is said. */
export const contentsInWords = ({ report, findings, rulesOff = [] }: ReportOutput): readonly string[] => {
  const quotes = findings.filter(({ quote }) => quote).length
  const decided = findings.filter(({ decision }) => decision).length
  const noted = findings.filter(({ decision }) => decision?.note).length
  const cells = Object.values(report.cells)
  const seen = cells.filter(cell => cell?.seen && !cell.unread).length
  return [
    '报告的标题、机关和年度；',
    `三张表里的 ${cells.length} 个单元格${seen > 0 ? `，其中 ${seen} 个由图像识别` : ''}；`,
    findings.length === 0
      ? '核对的结论：没有发现问题；'
      : `${findings.length} 条问题和建议${quotes > 0 ? `，其中 ${quotes} 条引用了报告原句` : ''}；`,
    ...(decided > 0 ? [`您对 ${decided} 条问题的处理${noted > 0 ? `和 ${noted} 条备注` : ''}；`] : []),
    ...(rulesOff.length > 0 ? [`本次不查的 ${rulesOff.length} 条规则；`] : []),
  ]
}
