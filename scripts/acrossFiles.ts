/** What is found between the files of one run of the headless check. */
import { acrossReports } from '../src/check/acrossReports'
import { claim } from '../src/claims/claim'
import type { Declared } from '../src/model/across'
import type { Case } from '../src/model/case'
import type { AcrossOutput } from '../src/model/output'
import type { Outcome } from '../src/model/result'
import type { SourceLine } from '../src/model/source'
import { acrossToOutput } from '../src/share/acrossToOutput'
import type { CheckArguments } from './checkArguments'

/** What a comparison needs of a file; the pages of hundreds are let go. */
export interface Kept {
  /** As it was named in the arguments: a folder's for all that is in it. */
  readonly path: string
  /** Null where the file gave no report. */
  readonly subject: Case | null
  readonly lines: readonly SourceLine[]
}

export const keepOf = (path: string, outcome: Outcome): Kept =>
  outcome.ok
    ? { path, subject: { report: outcome.report, claims: claim(outcome.report) }, lines: outcome.lines }
    : { path, subject: null, lines: [] }

/** The line that follows those of the files. */
export const acrossFiles = (files: readonly Kept[], asked: CheckArguments['declared']): AcrossOutput =>
  acrossToOutput(
    acrossReports(
      files.map(({ subject }) => subject),
      asked ? declaredIn(files, asked) : undefined,
    ),
    file => files[file]?.lines ?? [],
  )

const declaredIn = (files: readonly Kept[], { whole, parts, complete }: NonNullable<CheckArguments['declared']>): Declared => {
  const placesOf = (path: string) => files.flatMap((file, at) => (file.path === path ? [at] : []))
  const [sum] = whole === null ? [] : placesOf(whole)
  return { whole: sum ?? null, parts: parts.flatMap(placesOf).filter(at => at !== sum), complete }
}
