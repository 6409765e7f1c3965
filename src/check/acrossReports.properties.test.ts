import { describe, expect, it } from 'vitest'
import type { AcrossFinding } from '../model/across'
import { caseOf } from '../testing/caseOf'
import { type Draw, drawFrom } from '../testing/printed'
import { runs } from '../testing/runs'
import { drawYear, growthInWords, reportOfYear, sumOfYears, type Year } from '../testing/years'
import { acrossReports } from './acrossReports'

const pairs = runs(200)

const agencies = ['青石县水利局', '望川县水利局', '白鹭市丹枫区人民政府', '江苏省白鹭市教育局', '青石县云溪镇人民政府']
const agencyOf = (draw: Draw): string => agencies[draw(agencies.length)] as string

const across = (years: readonly Year[]) => acrossReports(years.map(year => caseOf(reportOfYear(year)))).findings
const told = ({ rule, severity, cells }: AcrossFinding) => `${rule} ${severity} ${cells.map(({ cell }) => cell).join(' ')}`

const drawPair = (seed: number) => {
  const draw = drawFrom(seed)
  const agency = agencyOf(draw)
  const before = drawYear(draw, agency, 2022, null)
  return { draw, before, now: drawYear(draw, agency, 2023, before) }
}

/** A change of this year's that no rule of one report would see, and which rule must say so of which cell. */
type Plant = (pair: ReturnType<typeof drawPair>) => { readonly years: readonly Year[]; readonly wanted: string }

const withCells = (year: Year, change: Record<string, number>): Year => ({
  ...year,
  cells: { ...year.cells, ...Object.fromEntries(Object.entries(change).map(([cell, by]) => [cell, (year.cells[cell] ?? 0) + by])) },
})

const kinds = ['natural', 'business', 'research', 'welfare', 'legal', 'others']

const plants: Readonly<Record<string, Plant>> = {
  'carry-over': ({ draw, before, now }) => {
    const kind = kinds[draw(kinds.length)] as string
    const by = 1 + draw(9)
    const rows = ['carriedIn', 'granted', 'total'].flatMap(row => [`requests/${row}/${kind}`, `requests/${row}/total`])
    const years = [before, withCells(now, Object.fromEntries(rows.map(cell => [cell, by])))]
    return { years, wanted: `carry-over error requests/carriedOut/${kind} requests/carriedIn/${kind}` }
  },
  'carry-over of a total': ({ before, now }) => ({
    years: [withCells(before, { 'requests/carriedOut/total': 3 }), now],
    wanted: 'carry-over error requests/carriedOut/total requests/carriedIn/total',
  }),
  'in-force-roll': ({ draw, before, now }) => {
    const most = ['inForce', 'issued'].reduce(
      (sum, column, at) => sum + ((at === 0 ? before : now).cells[`proactive/normative/${column}`] ?? 0),
      0,
    )
    const own = (now.cells['proactive/normative/inForce'] ?? 0) + (now.cells['proactive/normative/repealed'] ?? 0)
    const years = [before, withCells(now, { 'proactive/normative/inForce': most - own + 1 + draw(20) })]
    const columns = ['inForce', 'issued', 'repealed', 'inForce'].map(column => `proactive/normative/${column}`)
    return { years, wanted: `in-force-roll review ${columns.join(' ')}` }
  },
  'pending-roll': ({ draw, before, now }) => {
    const row = ['review', 'direct', 'afterReview'][draw(3)] as string
    const more = (now.cells[`proceedings/${row}/total`] ?? 0) - (before.cells[`proceedings/${row}/pending`] ?? 0) + 1 + draw(4)
    const years = [withCells(before, { [`proceedings/${row}/pending`]: more, [`proceedings/${row}/total`]: more }), now]
    return { years, wanted: `pending-roll review proceedings/${row}/pending proceedings/${row}/total` }
  },
  'unit-slip': ({ draw, before, now }) => {
    const amount = 'proactive/fees/amount'
    const [one, other] = draw(2) === 0 ? [1, 10000] : [10000, 1]
    const scaled = (year: Year, factor: number) => ({
      ...year,
      cells: { ...year.cells, [amount]: ((year.cells[amount] ?? 0) + 3) * factor },
    })
    return { years: [scaled(before, one), scaled(now, other)], wanted: `unit-slip review ${amount} ${amount}` }
  },
  'narrative-growth': ({ draw, before, now }) => {
    const [then, count] = [before.cells['requests/new/total'] ?? 0, now.cells['requests/new/total'] ?? 0]
    const words = `新收政府信息公开申请${count}件，${growthInWords(count + 2 + draw(9), then, then === 0 ? 1 : draw(3))}。`
    const cells = ['new', 'new'].map(row => `requests/${row}/total`)
    const years = [before, { ...now, overview: now.overview.map((line, at) => (at === 1 ? `（二）依申请公开情况。${words}` : line)) }]
    return { years, wanted: `narrative-growth review ${cells.join(' ')}` }
  },
  'same-text': ({ before, now }) => ({
    years: [before, { ...now, overview: before.overview.map(line => line.replaceAll('2022', '2023').replace(/(申请\d+件)[^。]*/, '$1')) }],
    wanted: 'same-text notice ',
  }),
  'foreign-name': ({ before, now }) => ({
    years: [
      before,
      { ...now, preamble: now.preamble.replaceAll(now.agency, now.agency.replace(/.{2}([县区市镇][^县区市镇]*)$/, '石桥$1')) },
    ],
    wanted: 'foreign-name review ',
  }),
  'year-gap': ({ before, now }) => ({ years: [{ ...before, year: 2021, preamble: '' }, now], wanted: 'year-gap notice ' }),
  'duplicate-report': ({ before, now }) => ({
    years: [before, withCells(now, { 'proactive/licensing/decisions': 1 }), now],
    wanted: 'duplicate-report notice proactive/licensing/decisions proactive/licensing/decisions',
  }),
}

const seeds = Array.from({ length: pairs }, (_, seed) => seed)
const print = (line: string) => process.stdout.write(`${line}\n`)

describe('pairs of years', () => {
  it('that agree have no finding', () => {
    const found = seeds.flatMap(seed => across([drawPair(seed).before, drawPair(seed).now]).map(finding => `${seed}: ${told(finding)}`))
    print(`clean pairs ${pairs}, findings ${found.length}`)
    expect(found).toEqual([])
  })

  it.each(Object.entries(plants))('%s: what was planted is found, and nothing else', (name, plant) => {
    const results = seeds.map(seed => {
      const { years, wanted } = plant(drawPair(seed))
      const found = across(years).map(told)
      return { seed, hit: found.includes(wanted), other: found.filter(line => line !== wanted) }
    })
    const missed = results.filter(({ hit }) => !hit)
    const others = results.flatMap(({ seed, other }) => other.map(line => `${seed}: ${line}`))
    print(`${name}: ${pairs - missed.length}/${pairs} found, ${others.length} others`)
    expect({ missed: missed.slice(0, 3), others: others.slice(0, 3) }).toEqual({ missed: [], others: [] })
  })

  it('find each other under longer and shorter names, and no neighbour', () => {
    const shorter = {
      青石县水利局: '县水利局',
      望川县水利局: '望川县水利局办公室',
      白鹭市丹枫区人民政府: '丹枫区',
      江苏省白鹭市教育局: '市教育局',
    }
    const set = (seed: number) => {
      const draw = drawFrom(seed)
      const before = Object.keys(shorter).map(agency => drawYear(draw, agency, 2022, null))
      const now = before.map(year => drawYear(draw, shorter[year.agency as keyof typeof shorter], 2023, year))
      // 县水利局 says in its text which of the two it is.
      const told = now.map((year, at) => ({ ...year, preamble: at === 0 ? '联系地址：青石县堤南路3号。' : year.preamble }))
      return [...before, ...told.reverse()]
    }
    const sets = seeds.slice(0, runs(25)).map(seed => acrossReports(set(seed).map(year => caseOf(reportOfYear(year)))))
    expect(sets.flatMap(({ findings }) => findings.map(told))).toEqual([])
    for (const { groups } of sets)
      expect(groups.map(({ years }) => years.map(({ file }) => file))).toEqual([
        [0, 7],
        [1, 6],
        [2, 5],
        [3, 4],
      ])
  })

  it('say nothing of cells that were not read', () => {
    const found = seeds.flatMap(seed => {
      const { before, now } = drawPair(seed)
      const report = reportOfYear(now)
      const cells = Object.fromEntries(
        Object.entries(report.cells).map(([cell, read]) => [cell, { ...read, value: null, text: '?', unread: true as const }]),
      )
      return acrossReports([caseOf(reportOfYear(before)), caseOf({ ...report, cells } as typeof report)]).findings.map(told)
    })
    expect(found).toEqual([])
  })
})

describe('a whole and its parts', () => {
  const drawSet = (seed: number) => {
    const draw = drawFrom(seed)
    const parts = Array.from({ length: 2 + draw(8) }, (_, at) => drawYear(draw, `青石县第${at}局`, 2023, null))
    return { draw, parts, whole: sumOfYears('青石县人民政府', parts) }
  }
  const sets = seeds.slice(0, runs(100))
  const aggregate = (years: readonly Year[], complete: boolean) =>
    acrossReports(
      years.map(year => caseOf(reportOfYear(year))),
      { whole: 0, parts: years.slice(1).map((_, at) => at + 1), complete },
    ).findings

  it('that agree have no finding', () =>
    expect(sets.flatMap(seed => aggregate([drawSet(seed).whole, ...drawSet(seed).parts], true).map(told))).toEqual([]))

  it('one wrong cell is found, and nothing else', () => {
    const results = sets.map(seed => {
      const { draw, parts, whole } = drawSet(seed)
      const addresses = Object.keys(whole.cells)
      const cell = addresses[draw(addresses.length)] as string
      const found = aggregate([withCells(whole, { [cell]: 1 }), ...parts], true).map(told)
      const severity = cell.startsWith('proceedings/') ? 'review' : 'error'
      return found.length === 1 && found[0] === `aggregate ${severity} ${[...parts, whole].map(() => cell).join(' ')}`
    })
    print(`parts: ${results.filter(hit => hit).length}/${sets.length} found`)
    expect(results.every(hit => hit)).toBe(true)
  })

  it('a part that is not there yet is one question a table', () => {
    const { parts, whole } = drawSet(7)
    const found = aggregate([whole, ...parts.slice(1)], false)
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['review']))
    expect(found.length).toBeLessThanOrEqual(3)
  })
})
