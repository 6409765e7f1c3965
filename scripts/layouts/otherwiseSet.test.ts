import { describe, expect, it } from 'vitest'
import { validate } from '../../src/validate'
import { openPdf } from '../openPdf'
import { drawWithFigures } from './figureLooks'
import { invent } from './invent'
import { waysToSet } from './otherwiseSet'
import { addTo, newTally } from './tally'

/** A few of the ways; `npm run layouts -- figures` tries all, with many reports. */
const ways = [
  ['in fields without a look', 'read'],
  ['as notes without a look', 'unread'],
  ['as pictures', 'unread'],
  ['as outlines', 'unread'],
  ['half of them as outlines', 'unread in part'],
  ['in layers, half of them hidden', 'unread in part'],
] as const

describe('figures that are set', () => {
  for (const [seed, [way, wanted]] of ways.entries())
    it(`${way} are ${wanted}, and never called blank`, async () => {
      const report = invent(seed)
      const bytes = await drawWithFigures(report, seed, waysToSet[way])
      const tally = newTally()
      addTo(tally, way, report, await validate('report.pdf', bytes, { openPdf, now: () => 0 }))
      expect(tally).toMatchObject({ failed: 0, wrong: 0, blank: 0, findings: 0 })
      const all = Object.keys(report.figures).length
      const unread = { read: [0, 0], unread: [all, all], 'unread in part': [1, all - 1] }[wanted]
      expect(tally.unread).toBeGreaterThanOrEqual(unread[0] as number)
      expect(tally.unread).toBeLessThanOrEqual(unread[1] as number)
    })
})
