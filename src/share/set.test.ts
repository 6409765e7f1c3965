import { describe, expect, it } from 'vitest'
import { rulesById } from '../check/catalogue'
import { check } from '../check/check'
import { recheck } from '../check/recheck'
import { claim } from '../claims/claim'
import type { Edits } from '../model/edits'
import { reportWithEdits } from '../model/edits'
import type { Output } from '../model/output'
import { caseOf } from '../testing/caseOf'
import { readyFile } from '../testing/readyFile'
import { reportWith } from '../testing/reportWith'
import type { ReportOutput } from './compact'
import { readResult } from './readResult'
import { isSet, readSet } from './readSet'
import { writeResult } from './resultFile'
import { toOutput } from './toOutput'
import { writeSet } from './writeSet'

const { outcome } = readyFile(reportWith({ 'proceedings/review/total': 2 }))
const total = 'proceedings/review/total'
const cells: Edits = { [total]: { text: '0', value: 0 } }
const tried = { cells, findings: check(caseOf(reportWithEdits(outcome.report, cells))) }
const decided = { decisionOn: () => undefined, rulesOff: [], tried, ticks: ['date'] }
const output = toOutput(outcome, decided) as ReportOutput
const failure: Output = {
  schema: 'gouji/1',
  source: { name: '部门/坏.pdf', kind: 'pdf', bytes: 3 },
  failure: { code: 'damaged', message: '文件损坏。' },
}

const opened = (text: string) => {
  const result = readResult(text, rulesById)
  return result.ok ? recheck(result.outcome, claim(result.outcome.report)) : result.refusal
}

describe('a result file', () => {
  it('comes back with what was tried out and ticked, and with the findings of both', () => {
    const again = opened(writeResult(output))
    if (typeof again === 'string') throw new Error(again)
    expect(again.passed?.tried?.cells).toEqual(cells)
    expect(again.passed?.tried?.findings).toEqual([])
    expect(again.passed?.ticks).toEqual(['date'])
    expect(again.findings.map(({ rule }) => rule)).toEqual(['proceedings-total'])
    expect(toOutput(again)).toEqual(output)
  })

  it('is asked again about the cells that were tried out: what its sender left out is found', () => {
    const lying = { ...output, tried: { cells: { [total]: { text: '5', value: 0 } }, findings: [] } }
    const again = opened(writeResult(lying))
    if (typeof again === 'string') throw new Error(again)
    expect(again.passed?.tried?.cells[total]).toEqual({ text: '5', value: 5 })
    expect(again.passed?.tried?.findings.map(({ rule }) => rule)).toEqual(['proceedings-total'])
  })

  it('takes no change of a cell that is not in it', () => {
    const { [total]: _, ...others } = output.report.cells
    const again = opened(writeResult({ ...output, report: { ...output.report, cells: others } }))
    expect(typeof again === 'string' ? null : again.passed?.tried?.cells).toEqual({})
  })
})

describe('a set', () => {
  const text = writeSet([output, failure])

  it('holds each result as a file of its own, and says of the others why there is none', () => {
    expect(isSet(text)).toBe(true)
    expect(isSet(writeResult(output))).toBe(false)
    const files = readSet(text)
    if (typeof files === 'string') throw new Error(files)
    const [result, failed] = files
    expect(result?.name).toBe('report.txt')
    expect(opened(result && 'text' in result ? result.text : '')).toMatchObject({ passed: { by: 'file', ticks: ['date'] } })
    expect(failed).toEqual({ name: '部门/坏.pdf', failure: { code: 'damaged', message: '文件损坏。' } })
  })

  it('costs nothing but the result that was altered', () => {
    const altered = readSet(writeSet([output, output]).replace('"value":2', '"value":3'))
    if (typeof altered === 'string') throw new Error(altered)
    expect(altered.map(file => opened('text' in file ? file.text : '')).map(file => (typeof file === 'string' ? file : 'opened'))).toEqual([
      'damaged',
      'opened',
    ])
  })

  it('that is cut, short of a result, newer or something else is refused', () => {
    expect(readSet(text.slice(0, -100))).toBe('truncated')
    expect(readSet(text.replace('"count":2', '"count":3'))).toBe('damaged')
    expect(readSet(text.replace('{"schema":"gouji/1"', '{"schema":"gouji/2"'))).toBe('newer')
    expect(readSet('{"schema":"gouji/1","count":1,"set":[1]}')).toBe('damaged')
  })
})
