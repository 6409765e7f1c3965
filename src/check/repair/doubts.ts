import type { Claim, Claims } from '../../model/claim'
import { sumOf } from '../../model/equations'
import type { Report } from '../../model/report'

/** Counts the claims of a report's running text that its tables would contradict, were they as in the report `after`. */
export const doubtsIn = ({ readings }: Claims): ((after: Report) => number) => {
  const claims = readings.flatMap(reading => reading.claims)
  return after => claims.filter(claim => isContradicted(claim, after)).length
}

/** Whether a thing that should have the number has another, whatever of its meanings one takes. What is not known contradicts nothing. */
const isContradicted = ({ counts, value }: Claim, after: Report): boolean =>
  counts.each.some(meanings =>
    meanings.every(({ cells, less = [] }) => {
      const [more, fewer] = [sumOf(after, cells), sumOf(after, less)]
      return more !== null && fewer !== null && more - fewer !== value
    }),
  )
