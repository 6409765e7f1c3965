import { describe, expect, it } from 'vitest'
import { validate } from '../../src/validate'
import { openPdf } from '../openPdf'
import { makers } from './makers'
import { addTo, newTally } from './tally'

/** A few of the layouts, with seeds that leave blanks where they mislead; `npm run layouts -- sheets` tries all. */
const layouts = [
  ['rows of detail', [3, 4]],
  ['an earlier year on the first sheet', [1]],
  ['units behind', [2]],
  ['figures behind without a head', [1]],
  ['in single quotes', [1]],
  ['template in front', [1]],
  ['notes in front', [1]],
  ['units between', [1]],
  ['some rows hidden', [1]],
  ['numbers as text', [3]],
  ['the year before beside', [1, 2]],
] as const

describe('workbooks and sheets saved as text, whole and with zeros left blank', () => {
  for (const [words, seeds] of layouts)
    it(`${words}: no figure in another's cell, none called blank, nothing found but blanks`, async () => {
      const tally = newTally()
      for await (const { layout, seed, report, bytes, ending } of makers.sheets?.({ seeds, words }) ?? [])
        addTo(tally, `${layout} ${seed}`, report, await validate(`report.${ending}`, bytes, { openPdf, now: () => 0 }))
      expect(tally).toMatchObject({ failed: 0, wrong: 0, blank: 0, findings: 0 })
      expect(tally.right).toBeGreaterThan(0)
    })
})
