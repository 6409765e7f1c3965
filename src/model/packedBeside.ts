/** A case on its way to a worker: what the page holds packed need not be opened for it. */
import type { Case } from './case'
import { type PackedReport, packedOf, unpackReport } from './packed'
import type { Report } from './report'

/** A report with those that it is held against, before anybody asked what its text claims. */
export type BesideOthers = Omit<Case, 'claims' | 'settings'>

type Either = Report | PackedReport
type Single = Pick<BesideOthers, 'report' | 'before' | 'earlier' | 'twin'>

export interface PackedBeside extends Omit<BesideOthers, keyof Single> {
  readonly reports: Readonly<Record<'report', Either> & Partial<Record<keyof Single, Either>>>
}

export const packBeside = ({ report, before, earlier, twin, ...rest }: BesideOthers): PackedBeside => ({
  ...rest,
  reports: {
    report: packed(report),
    ...(before && { before: packed(before) }),
    ...(earlier && { earlier: packed(earlier) }),
    ...(twin && { twin: packed(twin) }),
  },
})

export const unpackBeside = ({ reports: { report, before, earlier, twin }, ...rest }: PackedBeside): BesideOthers => ({
  ...rest,
  report: unpacked(report),
  ...(before && { before: unpacked(before) }),
  ...(earlier && { earlier: unpacked(earlier) }),
  ...(twin && { twin: unpacked(twin) }),
})

const packed = (report: Report): Either => packedOf(report) ?? report

const unpacked = (report: Either): Report => ('body' in report ? unpackReport(report) : report)
