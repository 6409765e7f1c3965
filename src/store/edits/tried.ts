/** Suggestions that were tried out: their rows stay in the list, so that it does not close up under the pointer. */
import type { Finding, Severity } from '../../model/finding'
import type { CellAddress } from '../../statute/form'
import type { Edit, Edits, Ready, Selection, Tried } from '../state'

/** The tried suggestions of a file that still hold: their numbers are in the grid, and their findings are not open again. */
export const triedIn = (file: Ready, tried: readonly Tried[]): readonly Tried[] =>
  tried.filter(one => one.file === file.id && isInGrid(one, file.edits) && !isOpenAgain(one, file))

/** All that have a row in the list: the findings of a file, and those whose suggestion was tried out. */
export const findingsListed = (file: Ready, tried: readonly Tried[]): readonly Finding[] => [
  ...file.findings,
  ...triedIn(file, tried).map(({ finding }) => finding),
]

/** With one more; what was tried for the same finding before is forgotten. */
export const withTried = (tried: readonly Tried[], one: Tried): readonly Tried[] => [
  ...tried.filter(({ file, finding }) => file !== one.file || finding.id !== one.finding.id),
  one,
]

/** A suggestion about to be tried out, with what it takes the place of. */
export const aboutToTry = (one: Omit<Tried, 'before'>, now: Edits): Tried => ({
  ...one,
  before: Object.fromEntries(Object.entries(now).filter(([cell]) => cell in one.edits)),
})

/** What takes a suggestion back, in the cells that it changed: what the user had typed there, else what the report says. */
export const takingBack = ({ edits, before }: Tried, { outcome }: Ready): Edits =>
  Object.fromEntries(
    (Object.keys(edits) as CellAddress[]).flatMap(cell => {
      const said = outcome.report.cells[cell]
      const edit = before[cell] ?? (said && ({ text: said.text.trim(), value: said.value } satisfies Edit))
      return edit ? [[cell, edit]] : []
    }),
  )

/** Its row, and the first of the cells that it changed. */
export const selectTried = ({ finding, edits }: Tried): Selection => ({
  finding: finding.id,
  cell: (Object.keys(edits) as CellAddress[])[0] ?? null,
})

/** One row of the list: a finding, or one whose suggestion was tried out. */
export type Row = { readonly finding: Finding; readonly tried?: Tried }

/** The findings of a severity in their order, each tried one at the place it had. */
export const rowsWithTried = (findings: readonly Finding[], tried: readonly Tried[], severity: Severity): readonly Row[] => {
  const kept = tried.filter(one => one.finding.severity === severity)
  if (kept.length === 0) return findings.map(finding => ({ finding }))
  const ids = new Set(kept.map(one => one.finding.id))
  const rows: Row[] = findings.filter(({ id }) => !ids.has(id)).map(finding => ({ finding }))
  // The one that stood first is put back first: another may stand behind it.
  for (const one of [...kept].sort((a, b) => a.behind.length - b.behind.length)) {
    const before = rows.map(({ finding }) => finding.id)
    const at = Math.max(-1, ...one.behind.map(id => before.lastIndexOf(id)))
    rows.splice(at + 1, 0, { finding: one.finding, tried: one })
  }
  return rows
}

const isInGrid = ({ edits }: Tried, now: Edits): boolean =>
  Object.entries(edits).every(([cell, edit]) => now[cell as CellAddress]?.value === edit?.value)

/** Until the new check has come the finding still stands in the list of the old one. */
const isOpenAgain = ({ finding }: Tried, { checking, findings }: Ready): boolean =>
  checking === 'done' && findings.some(({ id }) => id === finding.id)
