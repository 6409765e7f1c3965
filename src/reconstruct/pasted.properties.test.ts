/** Reports in the layouts people paste, whole and with one thing wrong: a figure is in its cell or the cell is unread, whatever was lost. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawPasted, intact } from '../testing/drawPasted'
import { layouts } from '../testing/pasted'
import { pastedDamages } from '../testing/pastedDamage'
import { readPasted } from '../testing/readPasted'
import { runs } from '../testing/runs'
import { messageOf } from '../words/messageOf'

/** Thousands set apart by what parts the cells: blank reading is right of them, and nothing else. */
const isForeign = (layout: string, figures: string) => layout === 'commas' && figures === 'with thousands'

describe('a pasted report, whole', () => {
  for (const layout of Object.keys(layouts))
    it(`${layout}: every figure in its cell, nothing said of it, whatever stands around it`, () => {
      for (let seed = 0; seed < 2; seed++) {
        const pasted = drawPasted(layout, intact, 1000 * seed + layout.length)
        const { wrong, unread, findings } = readPasted(pasted)
        expect({ wrong, unread: isForeign(layout, pasted.written) ? 0 : unread }).toEqual({ wrong: [], unread: 0 })
        // Where the heads were not pasted they are not there.
        const about = findings.filter(({ rule }) => !layout.endsWith('without heads') || rule !== 'column-label')
        expect(about.map(messageOf)).toEqual([])
      }
    })
})

describe('a pasted report with zeros left blank', () => {
  for (const layout of Object.keys(layouts))
    it(`${layout}: no figure in another's cell, nothing found but blanks`, () => {
      for (let seed = 0; seed < 2; seed++) {
        const { wrong, findings } = readPasted(drawPasted(layout, intact, 1000 * seed + layout.length, true))
        expect(wrong).toEqual([])
        const about = findings.filter(
          ({ rule, severity }) => severity !== 'review' && (!layout.endsWith('without heads') || rule !== 'column-label'),
        )
        expect(about.map(messageOf)).toEqual([])
      }
    })
})

describe('a pasted report with one thing wrong', () => {
  for (const [name, damage] of Object.entries(pastedDamages))
    it(`${name}: no figure in another's cell, none called blank or missing`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...Object.keys(layouts)), fc.nat(1e6), (layout, seed) => {
          const { wrong, isAllPrinted, findings } = readPasted(drawPasted(layout, damage, seed))
          expect(wrong).toEqual([])
          const missing = findings.filter(({ rule }) => rule === 'row-missing' || rule === 'table-missing' || rule === 'section-missing')
          if (isAllPrinted && name !== 'a label lost') expect(missing.map(messageOf)).toEqual([])
        }),
        { numRuns: runs(40) },
      )
    })
})
