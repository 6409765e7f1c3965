import { describe, expect, it } from 'vitest'
import { withAspects } from '../../testing/exampleReport'
import { everyFindingIn } from '../../testing/findingsIn'
import { type Narrative, narrativeAgency, narrativeCells, narratives, narrativeYear } from '../../testing/narratives'
import { reportWith } from '../../testing/reportWith'

/** The narrative in a report that is in order otherwise. */
const reportOf = ({ text, section = 1, cells = {}, agency = narrativeAgency }: Narrative) => {
  const bodies = { 1: withAspects(section === 1 ? text : []), ...(section === 1 ? {} : { [section]: text }) }
  return reportWith({ ...narrativeCells, ...cells }, { year: narrativeYear, agency, bodies })
}

const textRules = new Set(['narrative-figure', 'narrative-sum', 'narrative-percentage', 'year-stale'])
const found = (narrative: Narrative) =>
  everyFindingIn(reportOf(narrative))
    .filter(({ rule }) => textRules.has(rule))
    .map(({ rule, found }) => `${rule} ${found}`)
const wanted = ({ finds = [] }: Narrative) => finds.map(([rule, number]) => `${rule} ${number}`)

describe('narratives', () => {
  it.each(narratives.map(narrative => [narrative.finds ? '找到' : '放过', narrative.about, narrative] as const))(
    '%s：%s',
    (_, __, narrative) => expect([...found(narrative)].sort()).toEqual([...wanted(narrative)].sort()),
  )

  it('are found with precision and recall', () => {
    const all = narratives.map(narrative => ({ found: found(narrative), wanted: wanted(narrative) }))
    const right = all.reduce((count, one) => count + one.found.filter(finding => one.wanted.includes(finding)).length, 0)
    const precision = right / all.reduce((count, one) => count + one.found.length, 0)
    const recall = right / all.reduce((count, one) => count + one.wanted.length, 0)
    const silent = narratives.filter(narrative => !narrative.finds).length
    console.info(`${narratives.length} 段，其中 ${silent} 段应放过：准确率 ${precision.toFixed(3)}，召回率 ${recall.toFixed(3)}`)
    expect(precision).toBe(1)
    expect(recall).toBe(1)
  })

  it('stand over tables without any finding', () => {
    expect(everyFindingIn(reportWith(narrativeCells)).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(narratives.length).toBeGreaterThanOrEqual(40)
  })
})
