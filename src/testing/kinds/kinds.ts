/** Pasted reports by kind of fault: each draws others of its kind. */
import { forms } from '../../statute/forms'
import { drawFrom } from '../printed'
import { type DrawKind, makingsOf } from './kind'
import { layoutKinds } from './layout'
import { outlineKinds } from './outline'
import { type Journey, type KindReading, readKind } from './readKind'

export const kinds: Readonly<Record<string, DrawKind>> = { ...layoutKinds, ...outlineKinds }

/** The report of a kind that a seed draws, by either form, as it is read. */
export const drawnKind = (name: string, seed: number, journey: Journey): Promise<KindReading> => {
  const draw = drawFrom(seed)
  const form = forms[draw(4) === 0 ? '2019' : '2021']
  const kind = kinds[name]?.(makingsOf(form, draw))
  if (!kind) throw new Error(`no kind ${name}`)
  return readKind(form, kind, draw, journey)
}
