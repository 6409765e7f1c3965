/** Text boxes of a binary Word document: where each hangs, and which characters it holds. [MS-DOC] 2.8.37, 2.8.32. */
import { isTableSized } from '../office/tableSized'
import type { Fib } from './fib'

/** A text box as the characters that it holds: from one to another, the latter excluded. */
export type Box = readonly [from: number, to: number]

export interface TextBoxes {
  /** The text box that hangs at a place; null where there is none, or it was taken before: a box may say that it hangs within itself. */
  take(place: number): Box | null
  /** Whether something else hangs there that is large enough to be a table: a picture, say. */
  isPicture(place: number): boolean
  /** Those that hang nowhere by themselves, as those of a group do, in order. */
  takeRest(): Box[]
}

/** @param shapes what hangs where. @param boxes the text boxes. */
export const readTextBoxes = (shapes: Uint8Array, boxes: Uint8Array, { lengths }: Fib): TextBoxes => {
  const hanging = new Map(
    entriesOf(shapes, SHAPE).map(({ from, view, at }) => [from, { id: view.getInt32(at, true), large: isLarge(view, at) }]),
  )
  const first = lengths.text + lengths.footnotes + lengths.headers + lengths.macros + lengths.comments + lengths.endnotes
  const left = new Map(
    entriesOf(boxes, BOX).flatMap(({ from, to, view, at }): [number, Box][] => {
      const id = view.getInt32(at + 14, true)
      // The last entry stands for the end of all.
      return id === 0 || to > lengths.textBoxes ? [] : [[id, [first + from, first + to]]]
    }),
  )
  const known = new Set(left.keys())
  return {
    take(place) {
      const { id } = hanging.get(place) ?? {}
      const box = id === undefined ? undefined : left.get(id)
      if (id === undefined || !box) return null
      left.delete(id)
      return box
    },
    isPicture(place) {
      const shape = hanging.get(place)
      return shape?.large === true && !known.has(shape.id)
    },
    takeRest() {
      const rest = [...left.values()]
      left.clear()
      return rest
    },
  }
}

/** Behind its number stand its edges: left, top, right, bottom, in twentieths of a point. */
const isLarge = (view: DataView, at: number): boolean => {
  const edge = (index: number) => view.getInt32(at + 4 + 4 * index, true) / 20
  return isTableSized(edge(2) - edge(0), edge(3) - edge(1))
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
