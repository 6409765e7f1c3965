/** Values as OFD writes them: numbers with blanks between, runs of equal ones, colours, paths. */
import type { Box } from '../../model/source'
import { apply, boxAround, type Matrix, multiply } from '../page/matrix'
import type { XmlNode } from '../xml/xmlTree'

/** Left, top, width, height in millimetres. */
export type Rectangle = readonly [number, number, number, number]

const numbersIn = (text: string | undefined): number[] =>
  (text ?? '')
    .split(/[\s,]+/)
    .filter(part => part !== '')
    .map(Number)

/** null for what is no rectangle. */
export const readRectangle = (text: string | undefined): Rectangle | null => {
  const [left, top, width, height] = numbersIn(text)
  if (![left, top, width, height].every(Number.isFinite) || !((width as number) > 0) || !((height as number) > 0)) return null
  return [left as number, top as number, width as number, height as number]
}

/** null where there is none, or what is there is none. */
export const readMatrix = (text: string | undefined): Matrix | null => {
  const numbers = numbersIn(text)
  return numbers.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : null
}

/** No line of text is longer. Characters. */
const MAX_DELTAS = 20_000

/** Steps from character to character: `g 5 4.2` stands for 4.2 five times. */
export const readDeltas = (text: string | undefined): number[] => {
  const deltas: number[] = []
  const parts = (text ?? '').split(/[\s,]+/).filter(part => part !== '')
  for (let at = 0; at < parts.length && deltas.length < MAX_DELTAS; at++) {
    if (parts[at] !== 'g') deltas.push(finite(parts[at]))
    else {
      const times = Math.min(finite(parts[at + 1]), MAX_DELTAS - deltas.length)
      for (let time = 0; time < times; time++) deltas.push(finite(parts[at + 2]))
      at += 2
    }
  }
  return deltas
}

const finite = (text: string | undefined): number => {
  const value = Number(text)
  return Number.isFinite(value) ? value : 0
}

/** #rrggbb; of four values those of print colours; null for what is no plain colour. */
export const readColour = (text: string | undefined): string | null => {
  const values = (text ?? '')
    .split(/[\s,]+/)
    .filter(part => part !== '')
    .map(part => (part.startsWith('#') ? Number.parseInt(part.slice(1), 16) : Number(part)))
  if (values.length === 0 || values.some(Number.isNaN)) return null
  const [first = 0, second = first, third = first, black] = values
  const parts = black === undefined ? [first, second, third] : [first, second, third].map(part => 255 - Math.min(255, part + black))
  return `#${parts
    .map(part =>
      Math.max(0, Math.min(255, Math.round(part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** Numbers of a path: tables have some thousand, outlines of a page's letters some 100,000. */
const MAX_PATH = 400_000

/** Flat path data as pages are read from: 0 x y move, 1 x y line, 2 six numbers curve, 3 four numbers quadratic, 4 close. */
export const readPath = (text: string): number[] => {
  const out: number[] = []
  const parts = text.match(token) ?? []
  for (let at = 0; at < parts.length && out.length < MAX_PATH; ) {
    const sign = parts[at] ?? ''
    const count = operands[sign]
    if (count === undefined) {
      at++
      continue
    }
    const numbers = parts.slice(at + 1, at + 1 + count).map(Number)
    if (numbers.length < count || numbers.some(Number.isNaN)) break
    out.push(...flat(sign, numbers))
    at += 1 + count
  }
  return out
}

/** Signs and numbers, with blanks between them or not: M 0 0, M0 0. */
const token = /[A-Z]|[^\sA-Z,]{1,40}/g

const operands: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }

const flat = (sign: string, numbers: readonly number[]): number[] => {
  if (sign === 'S' || sign === 'M') return [0, ...numbers]
  if (sign === 'L') return [1, ...numbers]
  if (sign === 'Q') return [3, ...numbers]
  if (sign === 'B') return [2, ...numbers]
  // An arc: where it ends is all that a page of tables needs.
  const [x = 0, y = 0] = numbers.slice(5)
  return sign === 'A' ? [3, x, y, x, y] : [4]
}

/** Numbers of each kind of step. */
const STEPS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** The box around a path that was read; null for one without a point. */
export const boxOfPath = (path: readonly number[], matrix: Matrix): Box | null => {
  const corners: Box[] = []
  for (let at = 0; at < path.length; at += 1 + (STEPS[path[at] ?? 4] ?? 0))
    for (let own = 0; own < (STEPS[path[at] ?? 4] ?? 0); own += 2) {
      const [x, y] = apply(matrix, path[at + 1 + own] ?? 0, path[at + 2 + own] ?? 0)
      corners.push([x, y, x, y])
    }
  return corners.length > 0 ? boxAround(corners) : null
}

/** Where an object stands: its corner on the page, and its own coordinates. */
export const placedBy = ({ attributes }: XmlNode, around: Matrix): { readonly corner: Matrix; readonly matrix: Matrix } => {
  // The boundary of a straight line may have no width, or no height.
  const [left = 0, top = 0] = numbersIn(attributes.Boundary).map(value => (Number.isFinite(value) ? value : 0))
  const corner = multiply(around, [1, 0, 0, 1, left, top])
  const own = readMatrix(attributes.CTM)
  return { corner, matrix: own ? multiply(corner, own) : corner }
}
