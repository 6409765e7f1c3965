/** What was found across reports → public data, one more line after those of the files. */
import type { Across, AcrossFinding } from '../model/across'
import { summarize } from '../model/finding'
import type { AcrossOutput, OutputAcrossFinding } from '../model/output'
import { markIn } from '../model/quote'
import type { SourceLine } from '../model/source'
import { placeNamed } from '../model/subject'
import { visible } from '../text/visible'
import { messageOf } from '../words/messageOf'
import { placeToOutput, shownMark } from './toOutput'

/** @param linesOf the lines of a file, by its place in the list. */
export const acrossToOutput = ({ groups, findings, totals }: Across, linesOf: (file: number) => readonly SourceLine[]): AcrossOutput => ({
  schema: 'gouji/1',
  across: {
    groups,
    findings: findings.map(finding => findingToOutput(finding, linesOf)),
    summary: summarize(findings),
    ...(totals && { totals: Object.fromEntries(totals.map(({ cell, sum }) => [cell, sum])) }),
  },
})

const findingToOutput = (finding: AcrossFinding, linesOf: (file: number) => readonly SourceLine[]): OutputAcrossFinding => {
  const { rule, severity, files, cells, found, expected, subject } = finding
  const place = placeNamed(subject)
  const mark = place.mark ?? markIn(place, linesOf(files[files.length - 1] ?? 0))
  return {
    rule,
    severity,
    message: messageOf(finding),
    files,
    cells,
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
    ...(place.quote !== undefined && { quote: visible(place.quote) }),
    ...placeToOutput(place.anchor ?? null),
    ...(mark && { mark: shownMark(place.quote ?? '', mark) }),
  }
}
