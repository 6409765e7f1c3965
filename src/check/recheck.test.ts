import { describe, expect, it } from 'vitest'
import { claim } from '../claims/claim'
import type { Finding } from '../model/finding'
import type { Outcome, PassedOn } from '../model/result'
import { readyFile } from '../testing/readyFile'
import { type CellChange, reportWith } from '../testing/reportWith'
import { messageOf } from '../words/messageOf'
import { recheck } from './recheck'

/** A result as it was passed on, with those of its findings that the sender left in it. */
const passedWith = (
  cells: Readonly<Record<string, CellChange>>,
  keep: (finding: Finding) => boolean = () => true,
  passed: Partial<PassedOn> = {},
) => {
  const { outcome } = readyFile(reportWith(cells))
  const findings = outcome.findings.filter(keep)
  return { ...outcome, findings, passed: { by: 'link', decisions: findings.map(() => null), rulesOff: [], ...passed } as PassedOn }
}

const rechecked = (outcome: Extract<Outcome, { ok: true }>) => recheck(outcome, claim(outcome.report))

const broken = {
  'proceedings/review/upheld': 1,
  'requests/new/natural': 5,
  'requests/new/business': '若干',
  'proactive/fees/amount': null,
  'proactive/normative/issued': 9,
  'requests/granted/legal': '１',
}

describe('a result that was passed on', () => {
  it('stays the very same where it says what its cells show', () => {
    for (const cells of [{}, broken]) {
      const outcome = passedWith(cells)
      expect(rechecked(outcome)).toBe(outcome)
    }
  })

  it('gets the findings that it lacks, with the ids, sentences and repairs that they had', () => {
    const whole = passedWith(broken)
    expect(new Set(whole.findings.map(({ rule }) => rule)).size).toBeGreaterThan(4)
    const none = rechecked(passedWith(broken, () => false))
    const told = (findings: readonly Finding[]) =>
      findings
        .map(finding => [finding.id, finding.severity, messageOf(finding), finding.repairs])
        .sort((one, other) => `${one}`.localeCompare(`${other}`))
    expect(told(none.findings)).toEqual(told(whole.findings))
  })

  it('keeps its own findings with their decisions, and puts the gravest first', () => {
    const decision = { kind: 'verified' } as const
    const outcome = passedWith(broken, ({ rule }) => rule === 'cell-notation', { decisions: [decision] })
    const { findings, passed } = rechecked(outcome)
    expect(findings.length).toBeGreaterThan(1)
    expect(findings.map(({ rule }, at) => [rule, passed?.decisions[at]]).filter(([, decided]) => decided)).toEqual([
      ['cell-notation', decision],
    ])
    expect(passed?.decisions).toHaveLength(findings.length)
    expect(findings[0]?.severity).toBe('error')
  })

  it('is asked what its cells tell, whatever its sender had switched off', () => {
    const off = ['proceedings-total', 'fee-statement'] as const
    const { findings, passed } = rechecked(passedWith({ 'proceedings/review/upheld': 1 }, () => false, { rulesOff: off }))
    expect(findings.map(({ rule }) => rule)).toEqual(['proceedings-total'])
    expect(passed?.rulesOff).toEqual(['fee-statement'])
  })

  it('has no finding that weighs less than its rule says', () => {
    const whole = passedWith(broken)
    const soft = { ...whole, findings: whole.findings.map(finding => ({ ...finding, severity: 'notice' as const })) }
    const told = (findings: readonly Finding[]) => findings.map(({ id, severity }) => `${severity} ${id}`).sort()
    expect(told(rechecked(soft).findings)).toEqual(told(whole.findings))
    expect(
      rechecked({ ...soft, passed: { ...soft.passed, tried: { cells: {}, findings: soft.findings } } }).passed?.tried?.findings[0]
        ?.severity,
    ).toBe('error')
  })

  it('is asked for regulations that its agency cannot make', () => {
    const { findings } = rechecked(passedWith({ 'proactive/regulations/inForce': 3 }, () => false))
    expect(findings.map(({ rule }) => rule)).toContain('regulations-authority')
  })

  it('is nothing that was read here', () => {
    const { outcome } = readyFile(reportWith(broken))
    expect(rechecked({ ...outcome, findings: [] }).findings).toEqual([])
  })
})
