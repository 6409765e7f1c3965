/** Text boxes of a binary Word document: where each hangs, and which characters it holds. [MS-DOC] 2.8.37, 2.8.32. */
import type { Fib } from './fib'

/** @param shapes what hangs where. @param boxes the text boxes. @returns for the place of a drawing its text, as characters from and to. */
export const readTextBoxes = (
  shapes: Uint8Array,
  boxes: Uint8Array,
  { lengths }: Fib,
): ((place: number) => readonly [number, number] | null) => {
  const ids = new Map(entriesOf(shapes, SHAPE).map(({ from, view, at }) => [from, view.getInt32(at, true)]))
  const first = lengths.text + lengths.footnotes + lengths.headers + lengths.macros + lengths.comments + lengths.endnotes
  const texts = new Map(
    entriesOf(boxes, BOX).map(({ from, to, view, at }) => [view.getInt32(at + 14, true), [first + from, first + to] as const]),
  )
  return place => {
    const id = ids.get(place)
    return id === undefined ? null : (texts.get(id) ?? null)
  }
}

/** Bytes of what is told of each. */
const SHAPE = 26
const BOX = 22

const entriesOf = (bytes: Uint8Array, size: number) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes.length < 4 ? 0 : Math.floor((bytes.length - 4) / (4 + size))
  return Array.from({ length: count }, (_, index) => ({
    from: view.getUint32(4 * index, true),
    to: view.getUint32(4 * index + 4, true),
    view,
    at: 4 * (count + 1) + size * index,
  }))
}
