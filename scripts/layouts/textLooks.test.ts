import { describe, expect, it } from 'vitest'
import { validate } from '../../src/validate'
import { openPdf } from '../openPdf'
import { makers } from './makers'
import { addTo, newTally } from './tally'

/** A few of the layouts, with seeds that leave blanks where they mislead; `npm run layouts -- texts` tries all. */
const layouts = [
  ['multiline tables of pandoc', [100, 109]],
  ['lines numbered', [100]],
  ['slashes', [11]],
  ['tables of LaTeX', [1]],
  ['spoken with heads', [101, 107]],
  ['odd blanks and marks', [11]],
] as const

describe('texts, whole and with zeros left blank', () => {
  for (const [words, seeds] of layouts)
    it(`${words}: no figure in another's cell, none called blank, nothing found but blanks`, async () => {
      const tally = newTally()
      for await (const { layout, seed, report, bytes } of makers.texts?.({ seeds, words }) ?? [])
        addTo(tally, `${layout} ${seed}`, report, await validate('report.txt', bytes, { openPdf, now: () => 0 }))
      expect(tally).toMatchObject({ failed: 0, wrong: 0, blank: 0, findings: 0 })
      expect(tally.right).toBeGreaterThan(0)
    })
})
