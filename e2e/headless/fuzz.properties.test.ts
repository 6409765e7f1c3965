/** The short run of `npm run fuzz`: the same damage and the same properties, a few cases each. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtureSeeds, runPipeline } from '../../scripts/fuzz/seeds'
import { campaigns, type Run } from '../../src/testing/fuzz/campaigns'

const seeds = await fixtureSeeds()
const CASES = 40

describe('whatever is done to a report', () => {
  for (const { name, property } of campaigns(runPipeline, seeds))
    test(name, async () => {
      await fc.assert(property, { numRuns: CASES })
    })
})

test('a pipeline that makes a number up is found out', async () => {
  const inventive: Run = async bytes => {
    const answer = await runPipeline(bytes)
    if (!('report' in answer.output)) return answer
    const { report } = answer.output
    const cells = { ...report.cells, 'requests/new/natural': { value: 98765, text: '98765', line: 1 } }
    return { ...answer, output: { ...answer.output, report: { ...report, cells } } }
  }
  const found: string[] = []
  for (const { name, property } of campaigns(inventive, seeds))
    if ((await fc.check(property, { numRuns: CASES, endOnFailure: true })).failed) found.push(name)
  // A zip damaged anywhere seldom leaves a report: few cases find one, or none.
  expect(found.filter(name => !name.startsWith('damaged zips'))).toEqual([
    'damaged PDFs give an answer, and no number of their own',
    'damaged binary files of Word and Excel give an answer, and no number of their own',
    'damaged web pages give an answer, and no number of their own',
    'zips of XML with a damaged part give an answer, and no number of their own',
    'damaged texts give an answer, and no number of their own',
    'a figure lost or torn leaves a blank or an unread cell, never another number',
  ])
})
