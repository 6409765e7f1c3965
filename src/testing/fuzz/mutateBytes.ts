/** Damage to files: bytes flipped, cut out, moved, and pieces of one file put into another. */
import fc from 'fast-check'

/** One damage. Places and lengths are parts of the file, from 0 to 1, so that one damage fits files of every size. */
export type ByteDamage =
  | { readonly kind: 'flip'; readonly at: number; readonly mask: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number }
  | { readonly kind: 'splice'; readonly at: number; readonly from: number; readonly length: number }

const part = fc.double({ min: 0, max: 1, noNaN: true })
/** Mostly short: long ones leave little of a file. */
const short = fc.double({ min: 0, max: 1, noNaN: true }).map(length => length ** 4 / 2)

/** One to eight damages, most of them flips. */
export const byteDamages: fc.Arbitrary<readonly ByteDamage[]> = fc.array(
  fc.oneof(
    { arbitrary: fc.record({ kind: fc.constant('flip' as const), at: part, mask: fc.integer({ min: 1, max: 255 }) }), weight: 5 },
    { arbitrary: fc.record({ kind: fc.constant('cut' as const), at: part, length: short }), weight: 2 },
    { arbitrary: fc.record({ kind: fc.constant('end' as const), at: part }), weight: 1 },
    { arbitrary: fc.record({ kind: fc.constant('repeat' as const), at: part, length: short }), weight: 1 },
    { arbitrary: fc.record({ kind: fc.constant('splice' as const), at: part, from: part, length: short }), weight: 1 },
  ),
  { minLength: 1, maxLength: 8 },
)

/**
 * A damaged copy.
 * @param other the file that pieces are taken from.
 */
export const damage = (bytes: Uint8Array, other: Uint8Array, damages: readonly ByteDamage[]): Uint8Array =>
  damages.reduce<Uint8Array>((current, one) => apply(current, other, one), Uint8Array.from(bytes))

const apply = (bytes: Uint8Array, other: Uint8Array, one: ByteDamage): Uint8Array => {
  const at = Math.floor(one.at * bytes.length)
  const lengthOf = (length: number) => Math.ceil(length * bytes.length)
  switch (one.kind) {
    case 'flip': {
      const flipped = Uint8Array.from(bytes)
      if (at < flipped.length) flipped[at] = (flipped[at] as number) ^ one.mask
      return flipped
    }
    case 'cut':
      return join(bytes.subarray(0, at), bytes.subarray(at + lengthOf(one.length)))
    case 'end':
      return bytes.slice(0, at)
    case 'repeat':
      return join(bytes.subarray(0, at + lengthOf(one.length)), bytes.subarray(at))
    case 'splice': {
      const from = Math.floor(one.from * other.length)
      const piece = other.subarray(from, from + Math.ceil(one.length * other.length))
      return join(bytes.subarray(0, at), piece, bytes.subarray(at + piece.length))
    }
  }
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0))
  let at = 0
  for (const one of parts) {
    joined.set(one, at)
    at += one.length
  }
  return joined
}
