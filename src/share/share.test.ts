/** Results on their way out and in again. */
import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { rulesById } from '../check/catalogue'
import { blankForm } from '../model/blankForm'
import { carried, errors, linkOf, open, outputOf, refusalOf, refusals } from '../testing/passedOn'
import { readyFile } from '../testing/readyFile'
import { reportWith } from '../testing/reportWith'
import { fromBase64url, toBase64url } from './base64url'
import { compact, type ReportOutput } from './compact'
import { deflate } from './deflate'
import { inflate } from './inflate'
import { largestResult } from './limits'
import { packLink } from './packLink'
import { readResult } from './readResult'
import { writeResult } from './resultFile'
import { toOutput } from './toOutput'

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
    const bomb = deflateSync(new Uint8Array(8 * 1024 * 1024), { level: 9 })
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

describe('a result file', () => {
  const taken = (text: string) => readResult(text, rulesById)

  it('gives back the very result, however it is laid out', () => {
    const text = writeResult(errors)
    for (const layout of [text, JSON.stringify(JSON.parse(text)), JSON.stringify(JSON.parse(text), null, '\t').replaceAll('\n', '\r\n')]) {
      const unpacked = taken(layout)
      if (!unpacked.ok) throw new Error(unpacked.refusal)
      expect(toOutput(unpacked.outcome)).toEqual(errors)
    }
  })

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

it('a blank form that was saved among the reports of a set opens as one, with what was filled in', () => {
  const report = blankForm(2024)
  const tried = { cells: { 'requests/new/natural': { text: '5', value: 5 } }, findings: [] } as const
  const saved = toOutput({ ...readyFile(report).outcome, findings: [] }, { decisionOn: () => undefined, rulesOff: [], tried })
  const unpacked = readResult(writeResult(saved as ReportOutput), rulesById)
  if (!unpacked.ok) throw new Error(unpacked.refusal)
  expect(unpacked.outcome.report).toEqual(report)
  expect(unpacked.outcome.passed.tried?.cells).toEqual(tried.cells)
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
  const byFile = async (output: ReportOutput) => readResult(writeResult(output), rulesById)

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
