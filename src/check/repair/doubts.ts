import { sumOf } from '../../model/equations'
import type { Report } from '../../model/report'
import { type Claim, readingsOf } from '../narrative/claims'

/** Counts the claims of a report's running text that its tables would contradict, were they as in the report `after`. */
export const doubtsIn = (report: Report): ((after: Report) => number) => {
  const claims = () => readingsOf(report).flatMap(reading => reading.claims)
  return after => claims().filter(claim => isContradicted(claim, after)).length
}

/** Whether a thing that should have the number has another, whatever of its meanings one takes. What is not known contradicts nothing. */
const isContradicted = ({ subject, value }: Claim, after: Report): boolean =>
  subject.each.some(meanings =>
    meanings.every(({ cells, less = [] }) => {
      const [more, fewer] = [sumOf(after, cells), sumOf(after, less)]
      return more !== null && fewer !== null && more - fewer !== value
    }),
  )
