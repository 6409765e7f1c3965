/** Results on their way out and in again: what tests of links and result files begin with. */
import { deflateRawSync } from 'node:zlib'
import { rulesById } from '../check/catalogue'
import type { Report } from '../model/report'
import { toBase64url } from '../share/base64url'
import type { ReportOutput } from '../share/compact'
import { frame } from '../share/frame'
import type { Refusal } from '../share/refusals'
import { toOutput } from '../share/toOutput'
import { type Unpacked, unpackLink } from '../share/unpackLink'
import { readyFile } from './readyFile'
import { reportWith } from './reportWith'

/** Every way in which what comes in is refused. */
export const refusals: readonly Refusal[] = ['damaged', 'truncated', 'foreign', 'newer', 'too-large']

/** The result of a report. */
export const outputOf = (report: Report): ReportOutput => toOutput(readyFile(report).outcome) as ReportOutput
/** What a link's fragment holds. */
export const open = (fragment: string): Unpacked => unpackLink(`https://example.org/#${fragment}`, rulesById)
/** Why nothing came out of it; null where something did. */
export const refusalOf = (unpacked: Unpacked) => (unpacked.ok ? null : unpacked.refusal)
/** The fragment of a link that holds these words. */
export const linkOf = (json: string, bytes: Uint8Array = deflateRawSync(json)) => `r=1.${toBase64url(frame(bytes))}`

/** What a link carries of a result. */
export const carried = ({ source, ms: _, ...rest }: ReportOutput) => ({
  ...rest,
  source: { ...source, name: rest.report.title ?? '没有标题的报告' },
  ms: { read: 0, rebuild: 0, check: 0 },
})

/** A result with findings of cells, labels and running text. */
export const errors = outputOf(
  reportWith(
    {
      'proceedings/review/total': 2,
      'requests/new/natural': '12件',
      'requests/new/legal': 'unread',
      'proactive/fee/amount': '1.50',
      'requests/new/others': null,
    },
    { columns: { 本年废止件数: '本年废止数' }, bodies: { 1: ['全年新收政府信息公开申请6件，办结4件。'] } },
  ),
)
