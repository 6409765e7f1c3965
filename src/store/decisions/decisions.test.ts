import { describe, expect, it } from 'vitest'
import { longestNote } from '../../model/decision'
import { everyFindingIn } from '../../testing/findingsIn'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { initialState, type Ready, type State } from '../state'
import { decisionCount, mostFiles, readDecisions, setAside, takeBack, writeDecisions } from './decisions'
import { judge } from './judged'

const total = 'proceedings/review/total'
const fingerprint = 'a'.repeat(64)
const file = (value: number, print = fingerprint): Ready => {
  const ready = readyFile(reportWith({ [total]: value }))
  return { ...ready, outcome: { ...ready.outcome, source: { ...ready.outcome.source, fingerprint: print } } }
}
const showing = (ready: Ready, state: State = initialState): State => ({ ...state, files: [ready], open: ready.id })
const key = file(2).findings[0]?.id as string
const asideIn = (state: State, ready: Ready) => judge(ready.outcome.report, ready.findings, state.decisions[fingerprint], []).aside
const decided = setAside(showing(file(2)), key, { kind: 'verified', note: ' 数字有更正说明 ' })

describe('a decision', () => {
  it('holds for the finding of the same file, with its note', () => {
    expect(asideIn(decided, file(2))).toMatchObject([{ key, decision: { kind: 'verified', note: '数字有更正说明' } }])
    expect(decisionCount(decided.decisions)).toBe(1)
  })

  it('falls when a number changes', () => {
    expect(asideIn(decided, file(3))).toEqual([])
    const edited = { ...file(2), edits: { [total]: { text: '3', value: 3 } } }
    const report = reportWith({ [total]: 3 })
    expect(judge(report, everyFindingIn(report), decided.decisions[fingerprint], []).aside).toEqual([])
    const again = setAside(showing({ ...edited, findings: everyFindingIn(report) }, decided), key, { kind: 'later' })
    expect(decisionCount(again.decisions)).toBe(2)
  })

  it('is taken back without a trace', () => {
    expect(takeBack(decided, key).decisions).toEqual({})
  })

  it('is of one file only, and none for a finding that is not there', () => {
    expect(decided.decisions['b'.repeat(64)]).toBeUndefined()
    const state = showing(file(0))
    expect(setAside(state, key, { kind: 'later' })).toBe(state)
  })

  it('keeps a note within bounds and leaves an empty one out', () => {
    const noted = (note: string) => Object.values(setAside(showing(file(2)), key, { kind: 'later', note }).decisions[fingerprint] ?? {})[0]
    expect(noted('长'.repeat(longestNote + 50))?.note).toHaveLength(longestNote)
    expect(noted('  ')).toEqual({ kind: 'later' })
  })

  it('drops those of the oldest files when there are too many', () => {
    const old = Object.fromEntries(
      Array.from({ length: mostFiles }, (_, at) => [at.toString(16).padStart(64, '0'), { x: { kind: 'later' as const } }]),
    )
    const { decisions } = setAside(showing(file(2), { ...initialState, decisions: old }), key, { kind: 'later' })
    expect(Object.keys(decisions)).toHaveLength(mostFiles)
    expect(decisions[fingerprint]).toBeDefined()
    expect(decisions['0'.padStart(64, '0')]).toBeUndefined()
  })
})

describe('what is kept', () => {
  it('comes back as it was, and holds no word of the report', () => {
    const text = writeDecisions(decided.decisions)
    expect(readDecisions(text)).toEqual(decided.decisions)
    expect(text).not.toContain('proceedings')
    expect(text).not.toContain('示例')
  })

  it('leaves out files without a fingerprint', () => {
    const unnamed = setAside(showing(readyFile(reportWith({ [total]: 2 }))), key, { kind: 'later' })
    expect(Object.keys(unnamed.decisions)).toHaveLength(1)
    expect(decisionCount(unnamed.decisions)).toBe(0)
    expect(writeDecisions(unnamed.decisions)).toBe('{}')
  })

  it('is nothing where what was kept makes no sense', () => {
    for (const text of [null, '', 'x', 'null', '[]', '7', `{"${fingerprint}":{"x":{"kind":"gone"}}}`, `{"${fingerprint}":5}`]) {
      expect(readDecisions(text)).toEqual({})
    }
    expect(readDecisions(`{"x":{"y":{"kind":"later"}},"${fingerprint}":{"y":{"kind":"later"},"z":{"kind":"later","note":3}}}`)).toEqual({
      [fingerprint]: { y: { kind: 'later' } },
    })
  })
})
