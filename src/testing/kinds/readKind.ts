/** Reads a pasted report of a kind of fault and says what came out otherwise than it should. */
import type { Cells } from '../../model/report'
import type { Outcome } from '../../model/result'
import { cellsNamed } from '../../model/subject'
import { cellsOf, equationsOf } from '../../statute/compiled'
import type { CellAddress, Form } from '../../statute/form'
import { messageOf } from '../../words/messageOf'
import { printedIn, withFigures } from '../pasted'
import type { Draw, Figures } from '../printed'
import type { PastedKind } from './kind'

export interface KindReading {
  readonly text: string
  /** Cells that are certain and not as printed. */
  readonly wrong: readonly string[]
  /** Part of the cells that is unread, uncertain or absent. */
  readonly unread: number
  /** Errors and warnings of a report that deserves none. */
  readonly accused: readonly string[]
  /** A sum that does not hold, its cells read for certain, and nothing said. */
  readonly passedOver: readonly string[]
  /** Title, agency or year read otherwise. */
  readonly named: readonly string[]
}

/** The journey of a file, by whoever runs it. */
export type Journey = (bytes: Uint8Array) => Promise<Outcome>

const textOf = (form: Form, kind: PastedKind, figures: Figures) => {
  const text = withFigures(form, kind.lines.join('\n'), figures, kind.write)
  return kind.finish ? kind.finish(text) : text
}

/** @param draw draws the total that is made wrong for the second reading. */
export const readKind = async (form: Form, kind: PastedKind, draw: Draw, journey: Journey): Promise<KindReading> => {
  const read = async (figures: Figures) => journey(new TextEncoder().encode(textOf(form, kind, figures)))
  const outcome = await read(kind.figures)
  const { wrong, unread } = compareCells(form, kind, kind.figures, outcome)
  const accused = findingsOf(outcome)
    .filter(({ rule, severity }) => (severity === 'error' || severity === 'warning') && !kind.allowed?.test(rule))
    .map(finding => `${finding.rule} ${messageOf(finding)}`)
  const broken = withBrokenSum(form, kind.figures, draw)
  const again = broken ? await read(broken.figures) : null
  const second = broken && again ? compareCells(form, kind, broken.figures, again) : null
  return {
    text: textOf(form, kind, kind.figures),
    wrong: [...wrong, ...(second?.wrong.map(each => `with a wrong total: ${each}`) ?? [])],
    unread,
    accused,
    passedOver: broken && again && isPassedOver(form, again, broken.address) ? [`nothing is said of ${broken.address}`] : [],
    named: kind.about ? namedOtherwise(outcome, kind.about) : [],
  }
}

const findingsOf = (outcome: Outcome) => (outcome.ok ? outcome.findings : [])
const cellsIn = (outcome: Outcome): Cells => (outcome.ok ? outcome.report.cells : {})

const compareCells = (form: Form, { lines, untold }: PastedKind, figures: Figures, outcome: Outcome) => {
  const printed = printedIn(form, lines.join('\n'))
  let unread = 0
  const all = cellsOf(form)
  const wrong = all.flatMap(({ address }) => {
    const cell = cellsIn(outcome)[address]
    if (!cell || cell.unread || cell.uncertain) {
      if (!untold?.(address)) unread++
      return []
    }
    const isBlank = cell.value === null && cell.text === ''
    const isRight = isBlank
      ? printed.get(address) === 0 || figures[address] === ''
      : cell.value === Number(figures[address]) && figures[address] !== ''
    return isRight ? [] : [`${address}: “${figures[address]}” is ${isBlank ? 'blank' : `“${cell.text}”`}`]
  })
  return { wrong, unread: unread / all.length }
}

const withBrokenSum = (form: Form, figures: Figures, draw: Draw) => {
  const totals = equationsOf(form)
    .flatMap(({ right }) => right)
    .filter(address => figures[address])
  const address = totals[draw(totals.length)]
  return address ? { address, figures: { ...figures, [address]: String(Number(figures[address]) + 1 + draw(3)) } } : null
}

/** Whether all cells of a sum that no longer holds are certain, and no finding names it. */
const isPassedOver = (form: Form, outcome: Outcome, address: CellAddress): boolean => {
  const isCertain = (other: CellAddress) => {
    const cell = cellsIn(outcome)[other]
    return cell !== undefined && !cell.unread && !cell.uncertain && (cell.value !== null || cell.text === '')
  }
  const known = equationsOf(form).filter(({ left, right }) => right.includes(address) && [...left, ...right].every(isCertain))
  const named = findingsOf(outcome).filter(({ severity, subject }) => severity === 'error' && cellsNamed(subject).includes(address))
  return known.length > 0 && named.length === 0
}

const namedOtherwise = (outcome: Outcome, about: NonNullable<PastedKind['about']>): readonly string[] => {
  const { agency, year } = outcome.ok ? outcome.report : { agency: null, year: null }
  return [...(agency === about.agency ? [] : [`agency: ${agency}`]), ...(year === about.year ? [] : [`year: ${year}`])]
}
