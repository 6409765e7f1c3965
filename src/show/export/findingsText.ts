/** The findings as plain text, for a message to a colleague: the verdict first, then one finding a line. */

import { formCellAt } from '../../model/equations'
import type { Finding } from '../../model/finding'
import { leavesNothingOut } from '../../model/loss'
import type { Report } from '../../model/report'
import { cellsNamed } from '../../model/subject'
import type { Judged } from '../../store/decisions/judged'
import { editCount, reportNow } from '../../store/edits/edits'
import type { ReadOutcome, Ready } from '../../store/state'
import { verdictOf } from '../../store/verdict/verdict'
import { visible } from '../../text/visible'
import { decisionNames } from '../../words/decisions'
import { lossInWords } from '../../words/lossInWords'
import { messageOf } from '../../words/messageOf'
import { cellName } from '../../words/names'
import { namesTable } from '../../words/ownWords'
import { severityNames } from '../../words/severities'
import { knownRules } from '../kit/useRules'
import { adviceOn } from '../panes/findings/advice'
import { headline } from '../panes/findings/verdictWords'
import { placeInWords } from '../panes/source/evidence'
import { changeInWords, changesIn } from './changes'

export const findingsText = (file: Ready, judged: Judged): string => {
  const edits = editCount(file.edits)
  const report = reportNow(file)
  const { open, aside, rulesOff } = judged
  const { tables } = file.outcome
  return [
    `${nameOf(report, file.name)}：${headline(verdictOf(report, judged, edits), edits)}`,
    ...open.map(
      (finding, at) => `${at + 1}. ${severityNames[finding.severity]}：${lineOf(report, finding, tables)}${adviceIn(report, finding)}`,
    ),
    ...aside.map(({ finding, decision }) => {
      const note = decision.note ? `（${decision.note}）` : ''
      return `${decisionNames[decision.kind]}${note}：${lineOf(report, finding, tables)}`
    }),
    ...report.losses.map(loss => `${leavesNothingOut(loss) ? '说明' : '没有读全'}：${lossInWords(loss)}`),
    ...(rulesOff.length > 0 ? [`没有查的规则：${rulesOff.map(id => knownRules()?.byId.get(id)?.title ?? id).join('、')}`] : []),
    ...(file.outcome.passed ? [`以上${file.outcome.passed.by === 'link' ? '来自链接' : '来自结果文件'}，未附原文`] : []),
    ...(edits > 0
      ? [`以上是试改 ${edits} 处以后的结果，原文件未改动。改动清单：`, ...changesIn(file).map(change => `　${changeInWords(change)}`)]
      : []),
  ].join('\n')
}

/** The title says whose report it is and of which year; where it does not, as much as is known. */
const nameOf = ({ title, agency, year }: Report, file: string): string => {
  if (title && agency !== null && year !== null) return visible(title.text)
  return visible([title?.text ?? file, agency, year === null ? '年度不明' : `${year} 年度`].filter(Boolean).join(' '))
}

const lineOf = (report: Report, finding: Finding, tables: ReadOutcome['tables']): string => {
  const place = placeInWords(report, finding, tables)
  return `${whereIn(report, finding)}${messageOf(finding)}${place ? `（${place}）` : ''}`
}

/** What the sentence leaves to the grid beside it: the table, and of a single cell its row and column. */
const whereIn = (report: Report, finding: Finding): string => {
  if (namesTable(finding)) return ''
  const places = cellsNamed(finding.subject).flatMap(cell => formCellAt(report, cell) ?? [])
  const [only, second] = places
  if (only && !second) return `${cellName(only)}：`
  const tables = [...new Set(places.map(place => place.table.name))]
  return tables.length > 0 ? `${tables.join('、')} ` : ''
}

const adviceIn = (report: Report, finding: Finding): string => {
  const [advice] = adviceOn(report, finding)
  return advice ? `；建议：${advice.words}${advice.cause ? `（${advice.cause}）` : ''}` : ''
}
