import { describe, expect, it } from 'vitest'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { decisionCount, readDecisions, withKept, writeDecisions } from '../decisions/decisions'
import { fileFingerprint } from '../decisions/fingerprints'
import { judge } from '../decisions/judged'
import { editCells, redo, undo, withKnownFindings } from '../edits/edits'
import { openReady } from '../selectors'
import type { Ready } from '../state'
import { initialState, type State } from '../state'
import { addFiles, finishReading } from './list'
import { rulesNotAsked } from './passed'

const total = 'proceedings/review/total'
const verified = { kind: 'verified', note: '附有说明' } as const

/** A result that came in, with its sender's decision on the one finding. */
const received = (by: 'link' | 'file' = 'link'): State => {
  const { outcome } = readyFile(reportWith({ [total]: 2 }))
  const passed = { by, decisions: [verified], rulesOff: ['fee-statement'] } as const
  const source = { ...outcome.source, fingerprint: 'a'.repeat(64) }
  const incoming = { id: 7, job: 1, name: '链接', blob: new Blob(['x']), link: 'r=1.x' }
  return finishReading(addFiles(initialState, [incoming]), 1, { ...outcome, source, passed })
}
const fileIn = (state: State) => openReady(state) as Ready

describe('a result that was passed on', () => {
  it('has its sender’s decisions, and they are kept nowhere', () => {
    const state = received()
    const file = fileIn(state)
    const { open, aside } = judge(file.outcome.report, file.findings, state.decisions[fileFingerprint(file)], [])
    expect([open, aside]).toMatchObject([[], [{ decision: verified }]])
    expect(writeDecisions(state.decisions)).toBe('{}')
    expect(decisionCount(state.decisions)).toBe(0)
  })

  it('goes by no fingerprint: what the user decided on the report itself is another matter', () => {
    expect(fileFingerprint(fileIn(received()))).toBe('open-7')
  })

  it('keeps its decisions when those of this machine are read or cleared', () => {
    const { decisions } = received()
    const kept = readDecisions(JSON.stringify({ ['b'.repeat(64)]: { x: { kind: 'later' } } }))
    expect(Object.keys(withKept(decisions, kept))).toEqual(['b'.repeat(64), 'open-7'])
    expect(withKept({ ...decisions, ...kept }, {})).toEqual(decisions)
  })

  it('is shown as its sender tried it, and ticked what was ticked; the report itself is one step back', () => {
    const { outcome } = readyFile(reportWith({ [total]: 2 }))
    const tried = { cells: { [total]: { text: '0', value: 0 } }, findings: [] }
    const passed = { by: 'file', decisions: [], rulesOff: [], tried, ticks: ['date', 'unheard-of'] } as const
    const state = finishReading(addFiles(initialState, [{ id: 7, job: 1, name: 'x', blob: new Blob(['x']) }]), 1, { ...outcome, passed })
    const file = fileIn(state)
    expect(file).toMatchObject({ edits: tried.cells, findings: [], checking: 'done' })
    expect(state.ticks[7]).toEqual(['date'])
    expect(withKnownFindings(undo(file))).toMatchObject({ edits: {}, findings: outcome.findings })
    expect(withKnownFindings(redo(undo(file)))).toMatchObject({ edits: tried.cells, findings: [] })
    expect(withKnownFindings(editCells(file, { [total]: { text: '9', value: 9 } }))).toBeNull()
  })

  it('is called by its title where it came in a link, by its name where it is a file', () => {
    expect(fileIn(received())).toMatchObject({ name: '示例县虚构局2023年政府信息公开工作年度报告', link: 'r=1.x' })
    expect(fileIn(received('file')).name).toBe('链接')
  })

  it('lacks the rules that its sender had switched off as well as those switched off here', () => {
    expect(rulesNotAsked(fileIn(received()), ['fee-statement', 'year-stale'])).toEqual(['fee-statement', 'year-stale'])
    expect(rulesNotAsked(readyFile(), ['year-stale'])).toEqual(['year-stale'])
  })
})
