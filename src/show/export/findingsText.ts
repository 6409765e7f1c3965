/** The findings as plain text, for a message to a colleague. */
import { type Finding, severities } from '../../model/finding'
import type { Report } from '../../model/report'
import { editCount, reportWithEdits } from '../../store/edits'
import type { Ready } from '../../store/state'
import { severityNames, verdictOf } from '../../store/verdict'
import { coverageInWords, headline } from '../frame/verdictWords'
import { adviceOn } from '../repairs/advice'
import { knownRules } from '../rules/useRules'

export const findingsText = (file: Ready): string => {
  const edits = editCount(file.edits)
  const report = reportWithEdits(file.outcome.report, file.edits)
  const verdict = verdictOf(report, file.findings, edits)
  const head = [
    file.outcome.report.title?.text ?? file.name,
    `文件：${file.name}`,
    `结论：${headline(verdict, edits)}（${coverageInWords(verdict.coverage)}）`,
    ...(edits > 0 ? [`说明：以下是试改 ${edits} 处以后的结果，原文件未改动`] : []),
    ...report.losses.map(loss => `没有读全：${loss}`),
  ]
  const groups = severities.flatMap(severity => {
    const items = file.findings.filter(finding => finding.severity === severity)
    if (items.length === 0) return []
    const lines = items.map((finding, at) => `${at + 1}. ${finding.message}${adviceIn(report, finding)}${basisOf(finding.rule)}`)
    return ['', `${severityNames[severity]} ${items.length}`, ...lines]
  })
  return [...head, ...groups].join('\n')
}

const adviceIn = (report: Report, finding: Finding): string => {
  const [advice] = adviceOn(report, finding)
  return advice ? `\n   建议：${advice.words}${advice.cause ? `（${advice.cause}）` : ''}` : ''
}

const basisOf = (id: string): string => {
  const rule = knownRules()?.byId.get(id)
  return rule ? `\n   依据：${rule.basis}` : ''
}
