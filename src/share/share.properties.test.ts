/** Any result through a link or a result file and back, and whatever else may come in. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { rulesById } from '../check/catalogue'
import { formCellAt } from '../model/equations'
import type { Report } from '../model/report'
import { cellsOf } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import { forms } from '../statute/forms'
import { carried, errors, linkOf, open, outputOf, refusals } from '../testing/passedOn'
import { type Changes, reportWith } from '../testing/reportWith'
import { runs } from '../testing/runs'
import { readCellText } from '../text/cellText'
import { toBase64url } from './base64url'
import { compact } from './compact'
import { packLink } from './packLink'
import { readResult } from './readResult'
import { writeResult } from './resultFile'
import { toOutput } from './toOutput'
import type { Unpacked } from './unpackLink'

/** Any report of either form, right or wrong, whole or not. */
const addresses = Object.values(forms).flatMap(form => cellsOf(form).map(cell => cell.address))
const anyCell = fc.oneof(fc.nat(300), fc.constant(null), fc.constant('unread'), fc.constant('absent'), fc.string({ maxLength: 12 }))
const anyChanges: fc.Arbitrary<Changes> = fc.record(
  {
    form: fc.constantFrom('2019', '2021'),
    year: fc.option(fc.integer({ min: 2019, max: 2030 })),
    title: fc.option(fc.string({ maxLength: 40 })),
    agency: fc.option(fc.string({ maxLength: 20 })),
    withoutTables: fc.subarray(['proactive', 'requests', 'proceedings']),
    sections: fc.subarray([1, 2, 3, 4, 5, 6]),
    follows: fc.record({ requests: fc.constantFrom('2019', '2021'), proactive: fc.constantFrom('2019', '2021') }, { requiredKeys: [] }),
    columns: fc.dictionary(fc.constantFrom('本年制发件数', '现行有效件数', '总计'), fc.string({ maxLength: 10 })),
    bodies: fc.dictionary(fc.constantFrom('1', '5'), fc.array(fc.string({ maxLength: 60 }))),
  },
  { requiredKeys: [] },
)
const cellsOfReport = ({ cells }: Report) => Object.entries(cells).flatMap(([address, cell]) => (cell ? [[address, cell] as const] : []))

/** The numbers of its cells as a reader finds them. */
const asRead = (report: Report): Report => ({
  ...report,
  cells: Object.fromEntries(
    cellsOfReport(report).map(([address, cell]) => {
      const read = readCellText(cell.text, formCellAt(report, address as CellAddress)?.column.quantity)
      return [address, { ...cell, value: read.kind === 'number' && !cell.unread ? read.value : null }]
    }),
  ),
})
const anyOutput = fc
  .tuple(fc.dictionary(fc.constantFrom(...addresses), anyCell, { maxKeys: 30 }), anyChanges)
  .map(([cells, changes]) => outputOf(asRead(reportWith(cells, changes))))

afterEach(() => {
  // Whatever came in, nothing hangs on other people's objects.
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

describe('any result', () => {
  it('comes back by a link', () =>
    fc.assert(
      fc.asyncProperty(anyOutput, async output => {
        const unpacked = open(await packLink(output))
        if (!unpacked.ok) throw new Error(unpacked.refusal)
        expect(toOutput(unpacked.outcome)).toEqual(carried(output))
      }),
      { numRuns: runs(60) },
    ))

  it('comes back by a file', () =>
    fc.assert(
      fc.property(anyOutput, output => {
        const unpacked = readResult(writeResult(output), rulesById)
        if (!unpacked.ok) throw new Error(unpacked.refusal)
        expect(toOutput(unpacked.outcome)).toEqual(output)
      }),
      { numRuns: runs(60) },
    ))
})

/** A value or a refusal; never a throw. */
const settles = (unpacked: Unpacked) => unpacked.ok || refusals.includes(unpacked.refusal)

describe('whatever comes in', () => {
  it('as a fragment', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map(text => `r=${text}`),
          fc.base64String().map(text => `r=1.${text}`),
          fc.uint8Array({ maxLength: 300 }).map(bytes => `r=1.${toBase64url(bytes)}`),
          fc.uint8Array({ maxLength: 300 }).map(bytes => linkOf('', bytes)),
          fc.json().map(json => linkOf(json)),
        ),
        fragment => settles(open(fragment)),
      ),
      { numRuns: runs(500) },
    ))

  it('as a valid link that was flipped, cut or spliced', async () => {
    const link = await packLink(errors)
    const at = fc.nat(link.length - 1)
    await fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(at, fc.string({ minLength: 1, maxLength: 1 })).map(([i, one]) => link.slice(0, i) + one + link.slice(i + 1)),
          at.map(i => link.slice(0, i)),
          fc.tuple(at, at).map(([i, j]) => link.slice(0, i) + link.slice(j)),
          fc.tuple(at, at, at).map(([i, j, k]) => link.slice(0, i) + link.slice(j, k) + link.slice(i)),
        ),
        fragment => {
          const unpacked = open(fragment)
          expect(settles(unpacked)).toBe(true)
          // What was altered within is never taken for the result.
          if (unpacked.ok) expect(toOutput(unpacked.outcome)).toEqual(carried(errors))
        },
      ),
      { numRuns: runs(500) },
    )
  })

  it('as a result with any part of it replaced by anything', () => {
    const whole = JSON.parse(JSON.stringify(compact(errors)))
    const file = JSON.parse(JSON.stringify(errors))
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(null, -1, 1e300, '__proto__', 'constructor', [], {}))
    const settlesWith = (path: readonly number[], value: unknown) => {
      expect(settles(open(linkOf(JSON.stringify(replaced(whole, path, value)))))).toBe(true)
      expect(settles(readResult(JSON.stringify(replaced(file, path, value)), rulesById))).toBe(true)
    }
    fc.assert(fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 5 }), anything, settlesWith), { numRuns: runs(500) })
  })
})

/** A copy in which the part that a path of numbers leads to is another. */
const replaced = (whole: unknown, [at, ...path]: readonly number[], value: unknown): unknown => {
  if (at === undefined || typeof whole !== 'object' || whole === null) return value
  const keys = Object.keys(whole)
  const key = keys[at % Math.max(1, keys.length)]
  if (key === undefined) return value
  const part = replaced((whole as Record<string, unknown>)[key], path, value)
  return Array.isArray(whole) ? whole.map((item, i) => (String(i) === key ? part : item)) : { ...whole, [key]: part }
}
