/** What a result must look like that comes from outside. Whatever else stands in it is left behind. */
import * as v from 'valibot'
import { decisionKinds, longestNote } from '../model/decision'
import { repairCauses, severities } from '../model/finding'
import { sourceKinds } from '../model/source'
import type { CellAddress } from '../statute/form'
import { forms } from '../statute/forms'
import { isAddress } from './addressNumbers'
import { limits } from './limits'

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
export const many = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most))
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const number = v.pipe(v.number(), v.finite(), v.minValue(-limits.number), v.maxValue(limits.number))
const place = whole(1, limits.place)
const flag = v.exactOptional(v.literal(true))

const address = v.custom<CellAddress>(isAddress)

const placed = {
  page: v.exactOptional(place),
  box: v.exactOptional(v.tuple([number, number, number, number])),
  line: v.exactOptional(place),
  ref: v.exactOptional(text(limits.name)),
}

export const form = v.picklist(Object.values(forms).map(({ id }) => id))

export const source = v.object({
  name: text(limits.name),
  kind: v.picklist(sourceKinds),
  bytes: whole(0, limits.number),
  pages: v.exactOptional(place),
  fingerprint: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
})

const cell = v.object({ value: v.nullable(number), text: text(limits.cell), uncertain: flag, unread: flag, seen: flag, ...placed })

const headings = many(
  v.object({
    kind: v.picklist(['column', 'block']),
    wanted: text(limits.cell),
    printed: v.nullable(text(limits.cell)),
    cells: many(address, limits.cellsOfFinding),
  }),
  limits.headings,
)

const table = v.object({ form, headings: v.exactOptional(headings) })

const decision = v.object({ kind: v.picklist(decisionKinds), note: v.exactOptional(text(longestNote)) })

const repair = v.object({
  set: v.pipe(
    v.record(address, number),
    v.check(set => Object.keys(set).length <= limits.repaired),
  ),
  cause: v.exactOptional(v.picklist(repairCauses)),
})

const finding = v.pipe(
  v.object({
    rule: text(60),
    severity: v.picklist(severities),
    message: text(limits.message),
    cells: many(address, limits.cellsOfFinding),
    found: v.exactOptional(number),
    expected: v.exactOptional(number),
    quote: v.exactOptional(text(limits.quote)),
    mark: v.exactOptional(v.tuple([whole(0, limits.quote), whole(0, limits.quote)])),
    repairs: v.exactOptional(many(repair, limits.repairs)),
    decision: v.exactOptional(decision),
    ...placed,
  }),
  v.check(({ mark, quote = '' }) => mark === undefined || (mark[0] < mark[1] && mark[1] <= quote.length)),
)

/** What a report's result is made of besides its cells. */
export const about = {
  title: v.nullable(text(limits.title)),
  agency: v.nullable(text(limits.agency)),
  year: v.nullable(whole(1900, 2200)),
  form,
  losses: v.exactOptional(many(text(limits.message), limits.losses)),
}

export const sections = many(whole(1, 6), 60)
const findings = many(finding, limits.findings)
export const rulesOff = many(text(60), limits.rulesOff)

const tried = v.object({
  cells: v.pipe(
    v.record(address, v.object({ text: text(limits.cell), value: v.nullable(number) })),
    v.check(cells => Object.keys(cells).length <= limits.cellsOfFinding),
  ),
  findings,
})

const time = v.pipe(v.number(), v.minValue(0), v.finite())

/** The shape gouji/1, but for results without a report. */
export const resultSchema = v.object({
  schema: v.literal('gouji/1'),
  source,
  report: v.object({
    ...about,
    cells: v.record(address, cell),
    tables: v.exactOptional(
      v.object({ proactive: v.exactOptional(table), requests: v.exactOptional(table), proceedings: v.exactOptional(table) }),
    ),
    sections: v.exactOptional(sections, []),
  }),
  findings,
  rulesOff: v.exactOptional(rulesOff),
  tried: v.exactOptional(tried),
  ticks: v.exactOptional(rulesOff),
  ms: v.object({ read: time, rebuild: time, check: time }),
})

/** A result that holds what it must. */
export type Result = v.InferOutput<typeof resultSchema>
