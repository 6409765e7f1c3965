import { describe, expect, it } from 'vitest'
import type { ReportOutput } from './share/compact'
import { packLink } from './share/packLink'
import { writeResult } from './share/resultFile'
import { toOutput } from './share/toOutput'
import { readyFile } from './testing/readyFile'
import { reportWith } from './testing/reportWith'
import { validate } from './validate'

const world = { openPdf: () => Promise.reject(new Error('no PDF here')), now: () => 0 }
const open = (name: string, text: string) => validate(name, new TextEncoder().encode(text), world)
const outputOf = (...given: Parameters<typeof reportWith>) => toOutput(readyFile(reportWith(...given)).outcome) as ReportOutput
const carriers = {
  'a link': async (output: ReportOutput) => `https://example.org/#${await packLink(output)}`,
  'a result file': async (output: ReportOutput) => writeResult(output),
}

describe.each(Object.entries(carriers))('%s', (_, carry) => {
  it('with a broken sum and no finding gets the finding', async () => {
    const outcome = await open('结果', await carry({ ...outputOf({ 'proceedings/review/upheld': 1 }), findings: [] }))
    expect(outcome).toMatchObject({ ok: true, findings: [{ rule: 'proceedings-total', severity: 'error', found: 0, expected: 1 }] })
  })

  it('of a clean report stays clean', async () => {
    expect(await open('结果', await carry(outputOf()))).toMatchObject({ ok: true, findings: [], report: { losses: [] } })
  })
})

describe('a file', () => {
  it('shows what in its name turns the direction of writing', async () => {
    expect(await open('年报\u202etxt.exe', '')).toMatchObject({ ok: false, source: { name: '年报⟨U+202E⟩txt.exe' } })
  })
})
