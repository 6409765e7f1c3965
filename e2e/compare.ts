/** Comparing what came out with what must come out; used with the fixtures and with collections of reports outside the repository. */
import type { Output, OutputFinding } from '../src/model/output'

export interface WantedFinding {
  readonly rule: string
  readonly cells?: readonly string[]
  /** any: one of the cells is enough. */
  readonly match?: 'any'
  readonly quote?: string
  readonly optional?: boolean
}

export interface Truth {
  readonly title: string | null
  readonly agency: string | null
  readonly year: number | null
  readonly form: string
  /** Every cell other than 0, or every cell; null for a blank or unreadable one. */
  readonly cells: Readonly<Record<string, number | null>>
  readonly findings: readonly WantedFinding[]
}

/** Cells that differ, as `address: wanted … got …`. Cells of the document that `wanted` does not list must be 0, but for `optional` ones. */
export const cellDifferences = (
  output: Output,
  wanted: Readonly<Record<string, number | null>>,
  optional: Readonly<Record<string, unknown>> = {},
): string[] => {
  const got = 'report' in output ? output.report.cells : {}
  const addresses = new Set([...Object.keys(wanted), ...Object.keys(got)])
  return [...addresses].flatMap(address => {
    if (address in optional) return []
    const value = got[address as keyof typeof got]?.value
    const want = address in wanted ? wanted[address] : 0
    return value === want ? [] : [`${address}: wanted ${want}, got ${value === undefined ? 'no cell' : value}`]
  })
}

/** Cells that the grid shows otherwise than the truth says; what the truth does not name is 0. */
export const wrongCells = (shown: Readonly<Record<string, number | null>>, cells: Readonly<Record<string, number | null>>): string[] =>
  Object.entries(shown).flatMap(([address, value]) => {
    const wanted = address in cells ? cells[address] : 0
    return value === wanted ? [] : [`${address}: wanted ${wanted}, shown ${value}`]
  })

/** Findings that were missed, and findings too many; a clean report has none but notices. */
export const findingDifferences = (
  findings: readonly OutputFinding[],
  wanted: readonly WantedFinding[],
  allowed: readonly WantedFinding[] = [],
): { missed: string[]; extra: string[] } => {
  const left = [...findings]
  const missed = wanted.flatMap(want => {
    const at = left.findIndex(finding => isMeant(finding, want))
    if (at >= 0) left.splice(at, 1)
    return at >= 0 || want.optional ? [] : [inWords(want)]
  })
  const extra = left.filter(finding => finding.severity !== 'notice' && !allowed.some(rule => rule.rule === finding.rule))
  return { missed, extra: extra.map(inWords) }
}

const isMeant = (finding: OutputFinding, { rule, cells = [], match, quote }: WantedFinding): boolean => {
  if (finding.rule !== rule) return false
  const names = cells.filter(cell => (finding.cells as readonly string[]).includes(cell))
  if (match === 'any' ? names.length === 0 : names.length < cells.length) return false
  return quote === undefined || `${finding.quote ?? ''}${finding.message}`.includes(quote)
}

const inWords = ({ rule, cells = [], ...more }: WantedFinding | OutputFinding) =>
  [rule, cells.at(-1) ?? '', 'message' in more ? more.message : ''].filter(word => word !== '').join(' ')
