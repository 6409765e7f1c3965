/** What a paragraph of a binary Word document is: in which table it stands, what its mark ends, which list it is in. [MS-DOC] 2.6.2, 2.6.3. */
import { changeRow, type RowShape } from './rowShape'
import { type Sprm, sprmsIn } from './sprms'

export interface ParagraphShape {
  /** Tables that it stands in, one within the other. */
  readonly depth: number
  readonly endsRow: boolean
  /** Its mark ends the cell of a table within a table. */
  readonly endsInnerCell: boolean
  readonly row: RowShape | null
  /** Number of the list, from 1; 0 for none. */
  readonly list: number
  readonly level: number
  readonly formatChanged: boolean
}

type Changing = { -readonly [Key in keyof ParagraphShape]: ParagraphShape[Key] }

/** @param changes lists of changes, in the order in which they hold. @param data the stream in which long lists stand. */
export const paragraphShape = (changes: readonly Uint8Array[], data: Uint8Array | null): ParagraphShape => {
  const shape: Changing = {
    ...{ depth: 0, endsRow: false, endsInnerCell: false, row: null, list: 0, level: 0, formatChanged: false },
  }
  for (const list of changes) for (const sprm of sprmsIn(list)) change(shape, sprm, data)
  return shape
}

const change = (shape: Changing, { code, operand }: Sprm, data: Uint8Array | null): void => {
  switch (code) {
    case 0x2416:
      shape.depth = operand.getUint8(0) ? Math.max(1, shape.depth) : 0
      break
    case 0x6649:
      shape.depth = Math.max(0, operand.getInt32(0, true))
      break
    case 0x664a:
      shape.depth = Math.max(0, shape.depth + operand.getInt32(0, true))
      break
    case 0x2417:
    case 0x244c:
      shape.endsRow = operand.getUint8(0) !== 0
      break
    case 0x244b:
      shape.endsInnerCell = operand.getUint8(0) !== 0
      break
    case 0x260a:
      shape.level = operand.getUint8(0)
      break
    case 0x460b:
      shape.list = operand.getUint16(0, true)
      break
    case 0xc63f:
    case 0xc66f:
      shape.formatChanged = true
      break
    case 0xd608:
      shape.row = readRow(operand)
      break
    case 0x6645:
    case 0x6646:
    case 0x646b:
      // The list is too long to stand with the paragraph: here is its place.
      for (const sprm of longList(data, operand.getUint32(0, true))) if (!elsewhere.includes(sprm.code)) change(shape, sprm, null)
      break
    default:
      if (shape.row) shape.row = changeRow(shape.row, code, operand)
  }
}

/** A long list that leads on to another would lead in a circle. */
const elsewhere = [0x6645, 0x6646, 0x646b]

const longList = (data: Uint8Array | null, at: number): Sprm[] => {
  if (!data || at + 2 > data.length) return []
  const length = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8)
  return sprmsIn(data.subarray(at + 2, at + 2 + length))
}

const CELL = 20

const readRow = (operand: DataView): RowShape | null => {
  const count = operand.byteLength > 0 ? operand.getUint8(0) : 0
  const cells = 1 + 2 * (count + 1)
  if (count === 0 || cells > operand.byteLength) return null
  return {
    edges: Array.from({ length: count + 1 }, (_, index) => operand.getInt16(1 + 2 * index, true)),
    cells: Array.from({ length: count }, (_, index) => {
      const at = cells + CELL * index
      const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0
      return { goesOnBefore: (flags & 3) === 2, goesOnAbove: (flags & 0x60) === 0x20 }
    }),
  }
}
