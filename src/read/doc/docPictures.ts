/** Pictures in the line of a binary Word document, and sheets that show one. [MS-DOC] 2.9.192. */
import type { Picture } from '../markup/blocks'
import { mayBe } from '../office/tableSized'

/** Twentieths of a point; scale in thousandths. */
const WIDTH = 28
const HEIGHT = 30
const SCALE_X = 32
const SCALE_Y = 34

/** @param at where in the data stream it is described. @param code of the field that it is the result of. */
export const picturesAt = (data: Uint8Array | null, at: number, code: string): Picture[] => {
  if (/^\s*EMBED\s+(?:Excel|ET|KET)/i.test(code)) return [{ kind: 'picture', of: 'sheet' }]
  if (!data || at + 68 > data.length) return []
  const view = new DataView(data.buffer, data.byteOffset + at)
  const size = (side: number, scale: number) => ((view.getUint16(side, true) / 20) * (view.getUint16(scale, true) || 1000)) / 1000
  const of = mayBe(size(WIDTH, SCALE_X), size(HEIGHT, SCALE_Y))
  return of ? [{ kind: 'picture', of }] : []
}
