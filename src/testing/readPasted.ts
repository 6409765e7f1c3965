/** Reads a pasted report of marks and says what came out otherwise than it is printed. */
import type { Finding } from '../model/finding'
import type { SourceDocument } from '../model/source'
import { cellsNamed } from '../model/subject'
import { reconstruct } from '../reconstruct/reconstruct'
import { cellsOf } from '../statute/compiled'
import type { Pasted } from './drawPasted'
import { everyFindingIn } from './findingsIn'
import { printedIn, withFigures } from './pasted'

export interface PastedReading {
  /** Cells that are certain and not as printed. */
  readonly wrong: readonly string[]
  /** How many cells are unread, uncertain or absent. */
  readonly unread: number
  /** Whether the figure of every cell stands in the text. */
  readonly isAllPrinted: boolean
  /** Errors, warnings and reviews, but of cells that were left blank. */
  readonly findings: readonly Finding[]
}

export const readPasted = ({ form, marked, figures, write }: Pasted): PastedReading => {
  const lines = withFigures(form, marked, figures, write)
    .split('\n')
    .map(text => ({ text }))
  const source: SourceDocument = { kind: 'text', lines, pages: [], losses: [] }
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
    const isRight = isBlank
      ? printed.get(address) === 0 || figures[address] === ''
      : figures[address] !== '' && cell.value === Number(figures[address])
    return isRight ? [] : [`${address}: ${figures[address]} is ${isBlank ? 'blank' : cell.text}`]
  })
  const isAllPrinted = [...printed.values()].every(count => count > 0)
  const isLeftBlank = ({ rule, subject }: Finding) => rule === 'cell-blank' && cellsNamed(subject).every(address => figures[address] === '')
  const findings = everyFindingIn(report).filter(finding => finding.severity !== 'notice' && !isLeftBlank(finding))
  return { wrong, unread, isAllPrinted, findings }
}
