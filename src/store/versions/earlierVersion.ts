/** Which of the open files a newly read one is a newer version of. */
import type { Finding } from '../../model/finding'
import type { Report } from '../../model/report'
import { dropOf } from '../across/inOrder'
import { isPassedOn } from '../files/passed'
import type { FileEntry, Ready } from '../state'

/** same: byte for byte, so that it is none. */
export interface Earlier {
  readonly file: FileEntry
  readonly kind: 'version' | 'same'
}

/**
 * Of files that were opened before it: the same bytes; the same agency's report of the same year; the same name, where nothing speaks against it;
 * the same agency's report whose title had stayed at an earlier year.
 * Null where it is a report of its own, or where several could be meant.
 * @param agencyOf a number for each agency, by the id of a file; undefined where nobody knows it.
 */
export const earlierVersion = (file: Ready, files: readonly FileEntry[], agencyOf: (id: number) => number | undefined): Earlier | null => {
  if (isPassedOn(file)) return null
  const before = files.filter(other => other.id !== file.id && dropOf(other) < dropOf(file))
  const read = before.filter((other): other is Ready => other.state === 'ready' && !isPassedOn(other))
  const { fingerprint } = file.outcome.source
  const same = read.find(other => fingerprint !== undefined && other.outcome.source.fingerprint === fingerprint)
  if (same) return { file: same, kind: 'same' }
  const agency = agencyOf(file.id)
  const { year } = file.outcome.report
  const ofYear = read.filter(other => agency !== undefined && agencyOf(other.id) === agency && year !== null && yearOf(other) === year)
  const named = before.filter(({ name }) => name === file.name)
  const unread = named.find(({ state }) => state === 'failed')
  const found =
    ofYear.find(({ name }) => name === file.name) ??
    (ofYear.length === 1 ? ofYear[0] : undefined) ??
    (ofYear.length === 0 ? read.find(other => other.name === file.name && couldBe(other, file, agencyOf)) : undefined) ??
    (ofYear.length === 0
      ? read.find(other => agency !== undefined && agencyOf(other.id) === agency && keptOldTitle(other, file))
      : undefined) ??
    unread
  return found ? { file: found, kind: 'version' } : null
}

const yearOf = ({ outcome }: Ready): number | null => outcome.report.year

/** Files of one name: 年报.pdf of two bureaus, or of two years, are two reports, unless most of their figures are the same: then name or year was mended. */
const couldBe = (older: Ready, newer: Ready, agencyOf: (id: number) => number | undefined): boolean => {
  const [one, other] = [agencyOf(older.id), agencyOf(newer.id)]
  const isOtherAgency = one !== undefined && other !== undefined && one !== other
  const isOtherYear = yearOf(older) !== null && yearOf(newer) !== null && yearOf(older) !== yearOf(newer)
  return (!isOtherAgency && !isOtherYear) || isAlike(older.outcome.report, newer.outcome.report)
}

/**
 * The title still names a year before that of the stated period, which is the newer's, and most figures are the same: the title was mended.
 * Not the other way round: a draft made of last year's report, whose period is not changed yet, is no version of it.
 */
const keptOldTitle = (older: Ready, newer: Ready): boolean => {
  const [titled, year] = [yearOf(older), yearOf(newer)]
  if (titled === null || year === null || titled >= year) return false
  return older.outcome.findings.some(finding => statesPeriodOf(finding, year)) && isAlike(older.outcome.report, newer.outcome.report)
}

const statesPeriodOf = (finding: Finding, year: number): boolean =>
  finding.rule === 'reporting-period' && 'args' in finding && finding.args.period.from.year === year && finding.args.period.to.year === year

/** Share of the figures that two versions have in common. */
const most = 0.8
/** Of fewer figures it says nothing. */
const fewest = 5

const isAlike = (one: Report, other: Report): boolean => {
  const [ours, theirs] = [figuresIn(one), figuresIn(other)]
  const all = new Set([...ours.keys(), ...theirs.keys()])
  const common = [...all].filter(cell => ours.get(cell) === theirs.get(cell)).length
  return all.size >= fewest && common >= most * all.size
}

/** What is not 0, by its cell. */
const figuresIn = ({ cells }: Report): ReadonlyMap<string, number> =>
  new Map(Object.entries(cells).flatMap(([address, cell]) => (cell?.value ? [[address, cell.value] as const] : [])))
