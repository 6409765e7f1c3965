/** A file that has been read, for tests of the page: readyFile(reportWith({ … })). */
import { check } from '../check/check'
import type { Report } from '../model/report'
import type { Ready } from '../store/state'
import { caseOf } from './caseOf'
import { reportWith } from './reportWith'

export const readyFile = (report: Report = reportWith(), id = 1): Ready => {
  const findings = check(caseOf(report))
  const source = { name: 'report.txt', kind: 'text' as const, bytes: 1 }
  return {
    id,
    name: source.name,
    blob: new Blob(['x']),
    state: 'ready',
    outcome: { ok: true, source, report, lines: [], pages: [], findings, ms: { read: 0, rebuild: 0, check: 0 } },
    findings,
    edits: {},
    past: [],
    future: [],
    checking: 'done',
  }
}
