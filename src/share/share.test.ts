/** Results on their way out and in again, and everything else that may come in. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { rulesById } from '../check/catalogue'
import { formCellAt } from '../model/equations'
import type { Report } from '../model/report'
import { cellsOf } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import { forms } from '../statute/forms'
import { readyFile } from '../testing/readyFile'
import { type Changes, reportWith } from '../testing/reportWith'
import { readCellText } from '../text/cellText'
import { fromBase64url, toBase64url } from './base64url'
import { compact, type ReportOutput } from './compact'
import { deflate } from './deflate'
import { frame } from './frame'
import { inflate } from './inflate'
import { largestResult } from './limits'
import { packLink } from './packLink'
import { readResult } from './readResult'
import type { Refusal } from './refusals'
import { writeResult } from './resultFile'
import { toOutput } from './toOutput'
import { type Unpacked, unpackLink } from './unpackLink'

const rules = rulesById
const refusals: readonly Refusal[] = ['damaged', 'truncated', 'foreign', 'newer', 'too-large']

const outputOf = (report: Report): ReportOutput => toOutput(readyFile(report).outcome) as ReportOutput
const open = (fragment: string): Unpacked => unpackLink(`https://example.org/#${fragment}`, rules)
const refusalOf = (unpacked: Unpacked) => (unpacked.ok ? null : unpacked.refusal)
const linkOf = (json: string, bytes: Uint8Array = deflateRawSync(json)) => `r=1.${toBase64url(frame(bytes))}`

/** What a link carries of a result. */
const carried = ({ source, ms: _, ...rest }: ReportOutput) => ({
  ...rest,
  source: { ...source, name: rest.report.title ?? '没有标题的报告' },
  ms: { read: 0, rebuild: 0, check: 0 },
})

const errors = outputOf(
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
  vi.unstubAllGlobals()
  // Whatever came in, nothing hangs on other people's objects.
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

describe('a link', () => {
  it('gives back the very result', async () => {
    expect(errors.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['proceedings-total', 'column-label', 'narrative-figure']),
    )
    const unpacked = open(await packLink(errors))
    if (!unpacked.ok) throw new Error(unpacked.refusal)
    expect(toOutput(unpacked.outcome)).toEqual(carried(errors))
    expect(unpacked.outcome.passed.by).toBe('link')
  })

  it('gives back any result', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(anyOutput, async output => {
        const unpacked = open(await packLink(output))
        if (!unpacked.ok) throw new Error(unpacked.refusal)
        expect(toOutput(unpacked.outcome)).toEqual(carried(output))
      }),
      { numRuns: 60 },
    ),
  )

  it('brings what a sum totals and the decisions along', async () => {
    const decision = { kind: 'verified', note: '附有说明' } as const
    const decided = toOutput(readyFile(reportWith({ 'proceedings/review/total': 2 })).outcome, {
      decisionOn: () => decision,
      rulesOff: ['fee-statement'],
    })
    const unpacked = open(await packLink(decided as ReportOutput))
    if (!unpacked.ok) throw new Error(unpacked.refusal)
    expect(unpacked.outcome.findings).toMatchObject([
      { rule: 'proceedings-total', subject: { kind: 'sum', right: ['proceedings/review/total'] } },
    ])
    expect(unpacked.outcome.passed).toMatchObject({ decisions: [decision], rulesOff: ['fee-statement'] })
  })

  it('holds neither the file nor its name nor its running text', () => {
    const words = JSON.stringify(compact({ ...errors, source: { ...errors.source, name: '送审稿.pdf', fingerprint: 'a'.repeat(64) } }))
    expect(words).not.toContain('送审稿')
    expect(words).not.toContain('aaaa')
    expect(words).not.toContain('落实审核制度')
  })

  it('is the same for browsers that cannot deflate', async () => {
    const json = new TextEncoder().encode(JSON.stringify(compact(errors)))
    const byBrowser = await deflate(json)
    vi.stubGlobal('CompressionStream', undefined)
    const byCode = await deflate(json)
    vi.stubGlobal(
      'CompressionStream',
      class {
        constructor() {
          throw new TypeError('deflate-raw')
        }
      },
    )
    expect(await deflate(json)).toEqual(byCode)
    for (const packed of [byBrowser, byCode]) {
      expect(inflate(packed, largestResult)).toEqual(json)
      expect(new Uint8Array(inflateRawSync(packed))).toEqual(json)
    }
  })

  it('survives a full stop that a chat program leaves behind it', async () => {
    const link = await packLink(errors)
    for (const tail of ['。', ')', '>', '%E3%80%82', '.', 'A']) expect(open(link + tail).ok).toBe(true)
  })
})

describe('what is no link', () => {
  it('is told apart', async () => {
    const link = await packLink(errors)
    expect(refusalOf(open(link.slice(0, -40)))).toBe('truncated')
    expect(refusalOf(open('r=1.AAAA'))).toBe('truncated')
    expect(refusalOf(open('r='))).toBe('truncated')
    expect(refusalOf(open('r=1'))).toBe('truncated')
    expect(refusalOf(open(`${link.slice(0, 60)}${link[60] === 'A' ? 'B' : 'A'}${link.slice(61)}`))).toBe('damaged')
    expect(refusalOf(open(link.replace('r=1.', 'r=2.')))).toBe('newer')
    expect(refusalOf(open('r=hello'))).toBe('foreign')
    expect(refusalOf(open(linkOf('{"hello":1}')))).toBe('foreign')
    expect(refusalOf(open(linkOf('not json')))).toBe('damaged')
    expect(refusalOf(open(`r=1.${'A'.repeat(200_000)}`))).toBe('too-large')
  })

  it('is not inflated beyond measure', () => {
    const bomb = deflateSync(new Uint8Array(60 * 1024 * 1024), { level: 9 })
    expect(bomb.length).toBeLessThan(64 * 1024)
    expect(refusalOf(open(linkOf('', bomb)))).toBe('too-large')
  })

  it('is refused where it is hostile', () => {
    const good = compact(errors)
    const hostile = [
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
      JSON.stringify(good).replace(
        '"tables":{',
        '"tables":{"__proto__":{"form":"2021","cells":[]},"constructor":{"form":"2021","cells":[]},',
      ),
      JSON.stringify({ ...good, findings: [{ ...good.findings[0], cells: ['__proto__', 'constructor'] }] }),
      `${JSON.stringify({ ...good, findings: [] }).slice(0, -1)},"findings":[{"rule":"cell-blank","severity":"error","message":"x","cells":[],"repairs":[{"set":{"__proto__":1}}]}]}`,
      JSON.stringify({ ...good, findings: [{ ...good.findings[0], message: 'x'.repeat(100_000) }] }),
      JSON.stringify({ ...good, findings: Array.from({ length: 5_000 }, () => good.findings[0]) }),
      JSON.stringify({ ...good, report: { ...good.report, form: 'constructor' } }),
      JSON.stringify({ ...good, report: { ...good.report, year: 1e308 } }),
      '['.repeat(500_000),
      `{"report":${'['.repeat(200_000)}${']'.repeat(200_000)},"tables":{}}`,
    ]
    for (const json of hostile) {
      const unpacked = open(linkOf(json))
      expect(unpacked.ok ? Object.keys(unpacked.outcome.report.tables) : refusals).toEqual(
        unpacked.ok ? ['proactive', 'requests', 'proceedings'] : refusals,
      )
    }
  })

  it('leaves out findings of unknown rules, and is not clean then', () => {
    const good = compact(errors)
    const unpacked = open(
      linkOf(JSON.stringify({ ...good, findings: [{ rule: 'constructor', severity: 'error', message: 'x', cells: [] }] })),
    )
    expect(unpacked).toMatchObject({
      ok: true,
      outcome: { findings: [], report: { losses: [{ kind: 'told', sentence: expect.stringContaining('1 处问题') }] } },
    })
  })

  it('keeps markup as the text it is', () => {
    const title = '<img src=x onerror=alert(1)>'
    const good = compact(errors)
    expect(open(linkOf(JSON.stringify({ ...good, report: { ...good.report, title } })))).toMatchObject({
      outcome: { report: { title: { text: title } } },
    })
  })
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
      { numRuns: 500 },
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
      { numRuns: 500 },
    )
  })

  it('as a result with any part of it replaced by anything', () => {
    const whole = JSON.parse(JSON.stringify(compact(errors)))
    const file = JSON.parse(JSON.stringify(errors))
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(null, -1, 1e300, '__proto__', 'constructor', [], {}))
    const settlesWith = (path: readonly number[], value: unknown) => {
      expect(settles(open(linkOf(JSON.stringify(replaced(whole, path, value)))))).toBe(true)
      expect(settles(readResult(JSON.stringify(replaced(file, path, value)), rules))).toBe(true)
    }
    fc.assert(fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 5 }), anything, settlesWith), { numRuns: 500 })
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

describe('a result file', () => {
  const taken = (text: string) => readResult(text, rules)

  it('gives back the very result, however it is laid out', () => {
    const text = writeResult(errors)
    for (const layout of [text, JSON.stringify(JSON.parse(text)), JSON.stringify(JSON.parse(text), null, '\t').replaceAll('\n', '\r\n')]) {
      const unpacked = taken(layout)
      if (!unpacked.ok) throw new Error(unpacked.refusal)
      expect(toOutput(unpacked.outcome)).toEqual(errors)
    }
  })

  it('gives back any result', () =>
    fc.assert(
      fc.property(anyOutput, output => {
        const unpacked = taken(writeResult(output))
        if (!unpacked.ok) throw new Error(unpacked.refusal)
        expect(toOutput(unpacked.outcome)).toEqual(output)
      }),
      { numRuns: 60 },
    ))

  it('is refused where it was altered, cut, or is none', () => {
    const text = writeResult(errors)
    expect(refusalOf(taken(text.replace('"found": 2', '"found": 3')))).toBe('damaged')
    expect(refusalOf(taken(text.slice(0, 5_000)))).toBe('truncated')
    expect(refusalOf(taken(text.replace('gouji/1', 'gouji/2')))).toBe('newer')
    expect(
      refusalOf(taken('{"schema":"gouji/1","source":{"name":"a","kind":null,"bytes":0},"failure":{"code":"empty","message":""}}')),
    ).toBe('foreign')
    expect(refusalOf(taken(`{"schema":"gouji/1","x":"${'x'.repeat(largestResult)}"}`))).toBe('too-large')
    expect(refusalOf(taken(`{"schema":"gouji/1","checksum":"x","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`))).toBe('damaged')
  })

  it('of the command line has no checksum, of earlier days no list of tables', () => {
    expect(taken(JSON.stringify(errors)).ok).toBe(true)
    const { tables: _, sections: _sections, ...report } = errors.report
    const unpacked = taken(JSON.stringify({ ...errors, report }))
    expect(unpacked).toMatchObject({ ok: true, outcome: { report: { tables: { requests: { form: '2021' } }, sections: [] } } })
  })
})

describe('characters for an address', () => {
  it('give back the bytes', () =>
    fc.assert(fc.property(fc.uint8Array(), bytes => void expect(fromBase64url(toBase64url(bytes))).toEqual(bytes))))
})

describe('a result that says one thing and shows another', () => {
  const clean = outputOf(reportWith())
  const cell = 'requests/new/natural'
  const withCell = (given: object) => ({ ...clean, report: { ...clean.report, cells: { ...clean.report.cells, [cell]: given } } })
  const byLink = async (output: ReportOutput) => open(await packLink(output))
  const byFile = async (output: ReportOutput) => readResult(writeResult(output), rules)

  it.each([byLink, byFile])('shows the text of a cell whose number is another, in doubt and never clean', async by => {
    for (const [text, value, shown] of [
      ['6', 12345, 6],
      ['', 7, null],
      ['若干', 3, null],
      ['6', null, 6],
      ['5万', 0, null],
    ] as const)
      expect(await by(withCell({ text, value }) as ReportOutput)).toMatchObject({
        ok: true,
        outcome: { report: { cells: { [cell]: { text, value: shown, uncertain: true } }, losses: [{ kind: 'told' }] } },
      })
  })

  it.each([byLink, byFile])('gives an unread cell no number', async by => {
    const unpacked = await by(withCell({ text: '6', value: 6, unread: true }) as ReportOutput)
    expect(unpacked).toMatchObject({ ok: true, outcome: { report: { cells: { [cell]: { value: null, unread: true } } } } })
  })

  it.each([byLink, byFile])('marks what turns the direction of writing', async by => {
    const finding = {
      rule: 'placeholder',
      severity: 'warning',
      message: '\u202e误',
      cells: [],
      quote: '甲\u2067乙丙',
      mark: [2, 3],
    } as const
    const title = '示例县\u202e局'
    const output = {
      ...clean,
      source: { ...clean.source, name: 'a\u202etxt.exe' },
      report: { ...clean.report, title },
      findings: [finding],
    }
    const unpacked = await by(output as unknown as ReportOutput)
    if (!unpacked.ok) throw new Error(unpacked.refusal)
    const shown = toOutput(unpacked.outcome)
    expect(JSON.stringify(shown)).not.toMatch(/[\u202e\u2067]/)
    expect(shown).toMatchObject({
      report: { title: '示例县⟨U+202E⟩局' },
      findings: [{ message: '⟨U+202E⟩误', quote: '甲⟨U+2067⟩乙丙', mark: [9, 10] }],
    })
    expect(await by(shown as ReportOutput)).toMatchObject({ ok: true, outcome: { report: { title: { text: '示例县⟨U+202E⟩局' } } } })
  })
})
