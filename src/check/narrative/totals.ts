/** The totals of requests and cases in the tables: what these can be shares or parts of. */

import { sumOf } from '../../model/equations'
import { gather } from '../../model/gather'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'

const totals = {
  requests: [['requests/new/total'], ['requests/new/total', 'requests/carriedIn/total'], ['requests/total/total']],
  proceedings: [
    ['proceedings/review/total'],
    ['proceedings/direct/total', 'proceedings/afterReview/total'],
    ['proceedings/review/total', 'proceedings/direct/total', 'proceedings/afterReview/total'],
  ],
} as const satisfies Record<string, readonly (readonly CellAddress[])[]>

/** Those of a table that are known. */
export const totalsIn = (report: Report, table: keyof typeof totals): readonly number[] =>
  gather<readonly CellAddress[], number>(totals[table], cells => sumOf(report, cells) ?? [])

/** Those of both; null where one of them is not known. */
export const allTotalsIn = (report: Report): readonly number[] | null => {
  const values = [...totalsIn(report, 'requests'), ...totalsIn(report, 'proceedings')]
  return values.length === totals.requests.length + totals.proceedings.length ? values : null
}
