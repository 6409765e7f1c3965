import { describe, expect, it } from 'vitest'
import { caseOf } from '../../testing/caseOf'
import { withAspects } from '../../testing/exampleReport'
import { reportWith } from '../../testing/reportWith'
import { check } from '../check'

const found = (length: number, profiles: readonly 'gansu'[]) => {
  const report = reportWith({}, { bodies: { 1: withAspects([`（一）主动公开。${'公开各类信息。'.repeat(length / 7)}`]) } })
  return check({ ...caseOf(report), settings: { profiles, words: [] } }).filter(({ rule }) => rule === 'overview-length')
}

describe('overview-length', () => {
  it('notices a long overview where the profile is switched on', () =>
    expect(found(1400, ['gansu'])).toMatchObject([{ severity: 'notice' }]))
  it('is silent where it is off', () => expect(found(1400, [])).toEqual([]))
  it('is silent on an overview of about that length', () => expect(found(980, ['gansu'])).toEqual([]))
})
