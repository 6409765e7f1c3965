import { describe, expect, it } from 'vitest'
import type { Finding } from '../../model/finding'
import { findingTold } from '../../testing/finding'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { switchOff, switchOn } from '../preferences/rulesOff'
import { selectFinding } from '../selection/selection'
import { initialState } from '../state'
import { findingFingerprints } from './fingerprints'
import { judge, shownFile } from './judged'

const file = readyFile(reportWith({ 'proceedings/review/total': 2, 'proactive/coercion/decisions': null }))
const { findings } = file
const { report } = file.outcome
const keys = findings.map(({ id }) => id)
const [sum, blank] = findings as [Finding, Finding]
const aside = { [findingFingerprints(report, findings)[0] as string]: { kind: 'verified' as const } }

describe('the findings of a file', () => {
  it('are open until something is decided', () => {
    expect(judge(report, findings, undefined, []).open).toBe(findings)
    expect(shownFile(file, judge(report, findings, undefined, []), null)).toBe(file)
  })

  it('are open or set aside', () => {
    expect(judge(report, findings, aside, [])).toMatchObject({ open: [blank], aside: [{ finding: sum, key: keys[0] }] })
  })

  it('are neither where their rule is switched off', () => {
    expect(judge(report, findings, aside, ['proceedings-total'])).toMatchObject({ open: [blank], aside: [] })
    expect(judge(report, findings, undefined, ['cell-blank']).open).toEqual([sum])
  })

  it('are shown with the one that is set aside only while it is chosen', () => {
    const judged = judge(report, findings, aside, [])
    expect(shownFile(file, judged, null).findings).toEqual([blank])
    expect(shownFile(file, judged, keys[0] as string).findings).toEqual([sum, blank])
    expect(shownFile(file, judged, keys[1] as string).findings).toEqual([blank])
  })
})

describe('fingerprints of findings', () => {
  it('tell findings apart by what stands in their cells, by their words, and by number where they are alike', () => {
    const words = (quote: string) => findingTold({ rule: 'year-stale', quote })
    const section = (number: number) => findingTold({ rule: 'section-missing', subject: { kind: 'section', section: number, at: {} } })
    const all = [sum, blank, words('2022年'), words('2022年'), words('2021年'), section(5), section(6)]
    const prints = findingFingerprints(report, all)
    expect(new Set(prints).size).toBe(all.length)
    expect(findingFingerprints(report, all)).toEqual(prints)
    const [other] = findingFingerprints(reportWith({ 'proceedings/review/total': 3 }), [sum])
    expect(other).not.toBe(prints[0])
  })
})

describe('switching rules off', () => {
  const state = { ...initialState, files: [file], open: file.id, selection: selectFinding(findings, keys[0] as string) }

  it('drops a chosen finding of the rule and keeps its cell', () => {
    expect(switchOff(state, 'proceedings-total')).toMatchObject({
      rulesOff: ['proceedings-total'],
      selection: { finding: null, cell: 'proceedings/review/total' },
    })
    expect(switchOff(state, 'cell-blank').selection).toBe(state.selection)
  })

  it('is done once and undone one by one or all at once', () => {
    const two = switchOff(switchOff(switchOff(state, 'a'), 'b'), 'a')
    expect(two.rulesOff).toEqual(['a', 'b'])
    expect(switchOn(two, 'a').rulesOff).toEqual(['b'])
    expect(switchOn(two, null).rulesOff).toEqual([])
  })
})
