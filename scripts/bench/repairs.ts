/** How long the smallest repairs of a report take to find, by the number of its wrong cells. */
import fc from 'fast-check'
import { catalogue } from '../../src/check/catalogue'
import { findingsOf } from '../../src/check/check'
import { withRepairs } from '../../src/check/repair'
import { caseOf } from '../../src/testing/caseOf'
import { consistentRequests } from '../../src/testing/consistentRequests'
import { type CellChange, reportWith } from '../../src/testing/reportWith'

/** Reports measured for each number of wrong cells, after as many again for warmth. */
const REPORTS = 100
/** The last: figures that have nothing to do with each other, the longest there is to search. */
const WRONG_CELLS = [1, 2, 3, 5, 175]
/** So that one run can be held against another. */
const SEED = 1

type Cells = Record<string, CellChange>

/** Prints medians and the longest run; the reports are made up. */
export const measureRepairs = (): void => {
  console.log(`repairs of made-up reports, ${REPORTS} for each number of wrong cells of 表三`)
  for (const wrong of WRONG_CELLS) {
    const runs = fc
      .sample(brokenIn(wrong), { numRuns: 2 * REPORTS, seed: SEED })
      .map(timeOf)
      .slice(REPORTS)
    const times = runs.map(({ ms }) => ms).sort((one, other) => one - other)
    const settled = runs.filter(({ isSettled }) => isSettled).length
    const [middle, longest] = [times[times.length >> 1] as number, times.at(-1) as number]
    console.log(
      `  ${String(wrong).padStart(3)} wrong  median ${middle.toFixed(2)} ms, at most ${longest.toFixed(1)} ms, ${settled} settled`,
    )
  }
}

const brokenIn = (wrong: number): fc.Arbitrary<Cells> =>
  consistentRequests.chain(cells =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...Object.keys(cells)), fc.nat(99)), {
        minLength: wrong,
        maxLength: wrong,
        selector: ([address]) => address,
      })
      .map(changes => ({ ...cells, ...Object.fromEntries(changes) })),
  )

const timeOf = (cells: Cells): { readonly ms: number; readonly isSettled: boolean } => {
  const subject = caseOf(reportWith(cells))
  const findings = catalogue.flatMap(rule => findingsOf(rule, subject))
  const begin = performance.now()
  const repaired = withRepairs(findings, subject)
  return { ms: performance.now() - begin, isSettled: repaired.every(({ repairs }) => repairs?.length !== 0) }
}
