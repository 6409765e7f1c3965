/** Kinds of layouts, and how their looks are drawn. */
import type { Draw } from '../../src/testing/printed'

/** ordinary: must be read in full. hostile: may end unread, never wrong. */
export interface LayoutOf<Look> {
  readonly kind: 'ordinary' | 'hostile'
  readonly look: (draw: Draw) => Look
}

export const ordinary = <Look>(look: (draw: Draw) => Look): LayoutOf<Look> => ({ kind: 'ordinary', look })
export const hostile = <Look>(look: (draw: Draw) => Look): LayoutOf<Look> => ({ kind: 'hostile', look })

export const pick = <T>(draw: Draw, ...choices: readonly T[]): T => choices[draw(choices.length)] as T
