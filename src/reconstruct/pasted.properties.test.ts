/** Reports in the layouts people paste, whole and with one thing wrong: a figure is in its cell or the cell is unread, whatever was lost. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../model/source'
import { cellsOf } from '../statute/compiled'
import { forms } from '../statute/forms'
import { everyFindingIn } from '../testing/findingsIn'
import { balancedFigures, layouts, paste, printedIn, withFigures, type Zone } from '../testing/pasted'
import { type PastedDamage, pastedDamages } from '../testing/pastedDamage'
import { type Draw, drawFrom } from '../testing/printed'
import { runs } from '../testing/runs'
import { messageOf } from '../words/messageOf'
import { reconstruct } from './reconstruct'

const form = forms['2021']
const title = '青石县虚构局2023年政府信息公开工作年度报告'

/** What is certain and not as printed, and what is said of the report; `unread` counts the rest. */
const readPasted = (layout: keyof typeof layouts, seed: number, damage: (zone: Zone, draw: Draw) => readonly string[]) => {
  const draw = drawFrom(seed)
  const figures = balancedFigures(form, draw)
  const marked = damage(paste(form, title, layouts[layout] ?? (() => []), draw), draw).join('\n')
  const source: SourceDocument = {
    kind: 'text',
    lines: withFigures(form, marked, figures)
      .split('\n')
      .map(text => ({ text })),
    pages: [],
    losses: [],
  }
  const report = reconstruct(source)
  const printed = printedIn(form, marked)
  let unread = 0
  const wrong = cellsOf(form).flatMap(({ address }) => {
    const cell = report.cells[address]
    if (!cell || cell.unread || cell.uncertain) {
      unread++
      return []
    }
    const isBlank = cell.value === null && cell.text === ''
    const isRight = isBlank ? printed.get(address) === 0 : cell.value === Number(figures[address])
    return isRight ? [] : [`${address}: ${figures[address]} is ${isBlank ? 'blank' : cell.text}`]
  })
  return { wrong, unread, printed, findings: everyFindingIn(report).filter(({ severity }) => severity !== 'notice') }
}

const intact: PastedDamage = ({ lines }) => lines

describe('a pasted report, whole', () => {
  for (const layout of Object.keys(layouts))
    it(`${layout}: every figure in its cell, nothing said of it`, () => {
      for (let seed = 0; seed < 4; seed++) {
        const { wrong, unread, findings } = readPasted(layout, seed, intact)
        expect({ wrong, unread }).toEqual({ wrong: [], unread: 0 })
        // Where the heads were not pasted they are not there.
        const about = findings.filter(({ rule }) => !layout.endsWith('without heads') || rule !== 'column-label')
        expect(about.map(messageOf)).toEqual([])
      }
    })
})

describe('a pasted report with one thing wrong', () => {
  for (const [name, damage] of Object.entries(pastedDamages))
    it(`${name}: no figure in another's cell, none called blank or missing`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...Object.keys(layouts)), fc.nat(1e6), (layout, seed) => {
          const { wrong, printed, findings } = readPasted(layout, seed, damage)
          expect(wrong).toEqual([])
          const isAllPrinted = [...printed.values()].every(count => count > 0)
          const missing = findings.filter(({ rule }) => rule === 'row-missing' || rule === 'table-missing' || rule === 'section-missing')
          if (isAllPrinted && name !== 'a label lost') expect(missing.map(messageOf)).toEqual([])
        }),
        { numRuns: runs(40) },
      )
    })
})
