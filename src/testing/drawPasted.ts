/** A pasted report drawn at random: form, figures, what stands around it and how its figures are written. */
import type { Form, FormId } from '../statute/form'
import { forms } from '../statute/forms'
import { balancedFigures, layouts, paste, withBlanks } from './pasted'
import type { PastedDamage } from './pastedDamage'
import { pastedFigures, pastedFrames } from './pastedFrames'
import { type Draw, drawFrom, type Figures } from './printed'

export interface Pasted {
  readonly form: Form
  /** The report as text, marks in the place of its figures. */
  readonly marked: string
  readonly figures: Figures
  readonly write: (figure: string) => string
  /** What was drawn, by the names of the lists. */
  readonly layout: string
  readonly frame: string
  readonly written: string
}

const titles: Readonly<Record<FormId, string>> = {
  '2019': '青石县虚构局2020年政府信息公开工作年度报告',
  '2021': '青石县虚构局2023年政府信息公开工作年度报告',
}

/** Damages nothing. */
export const intact: PastedDamage = ({ lines }) => lines

const pick = <Value>(of: Readonly<Record<string, Value>>, draw: Draw): [name: string, value: Value] => {
  const all = Object.entries(of)
  return all[draw(all.length)] as [string, Value]
}

/** @param layout one of {@link layouts}; the same seed draws the same report. @param blanks whether zeros are left blank. */
export const drawPasted = (layout: string, damage: PastedDamage, seed: number, blanks = false): Pasted => {
  const draw = drawFrom(seed)
  const form = forms[draw(5) === 0 ? '2019' : '2021']
  const figures = balancedFigures(form, draw)
  const zone = paste(form, titles[form.id], layouts[layout] ?? (() => []), draw)
  // What is damaged is plain as a rule: otherwise.
  const isPlain = damage !== intact && draw(2) === 0
  const [frame, dress] = pick(isPlain ? { plain: lines => lines } : pastedFrames, draw)
  const [written, write] = pick(isPlain ? { plain: figure => figure } : pastedFigures, draw)
  const headings = form.sections.map(({ heading }) => heading)
  const printed = blanks ? withBlanks(figures, drawFrom(seed + 7)) : figures
  return { form, figures: printed, layout, frame, written, write, marked: dress(damage(zone, draw), headings, draw).join('\n') }
}
