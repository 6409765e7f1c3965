/** The directories of a TIFF: one for each of its pictures, with fields by their numbers (TIFF 6.0, section 2). */
import { damagedFile } from '../failures'
import { Refusal } from '../refusal'

export interface TiffFields {
  /** Whole numbers of a field; none where there is no such field. */
  numbers(tag: number): readonly number[]
  /** The bytes of a field; null where there is none. */
  bytes(tag: number): Uint8Array | null
}

/** Whether a file begins as a TIFF does. */
export const isTiff = (bytes: Uint8Array): boolean => {
  const [first, , third, fourth] = bytes
  return first === 0x49 ? third === 42 && fourth === 0 : first === 0x4d && third === 0 && fourth === 42
}

/** Bytes of a number of each type; those of other types are not asked for. */
const sizes: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 7: 1 }

/** @param most so many are read. @throws Refusal where one is not within the file. */
export const tiffDirectories = (bytes: Uint8Array, most: number): readonly TiffFields[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = bytes[0] === 0x49
  const found: TiffFields[] = []
  const read = new Set<number>()
  // One that leads back to one before it would be read for ever.
  for (let at = u32(view, 4, little); at !== 0 && found.length < most && !read.has(at); ) {
    read.add(at)
    const count = u16(view, at, little)
    const end = at + 2 + 12 * count
    found.push(fieldsAt(bytes, view, at + 2, count, little))
    at = u32(view, end, little)
  }
  return found
}

const fieldsAt = (bytes: Uint8Array, view: DataView, from: number, count: number, little: boolean): TiffFields => {
  const entries = new Map(
    Array.from({ length: count }, (_, index) => {
      const at = from + 12 * index
      return [u16(view, at, little), { type: u16(view, at + 2, little), count: u32(view, at + 4, little), at: at + 8 }] as const
    }),
  )
  const placeOf = (tag: number) => {
    const entry = entries.get(tag)
    const size = entry && sizes[entry.type]
    if (!entry || size === undefined) return null
    const length = size * entry.count
    // What has room in the entry stands in it.
    const at = length <= 4 ? entry.at : u32(view, entry.at, little)
    if (at + length > bytes.length) throw new Refusal(damagedFile())
    return { at, length, size }
  }
  return {
    numbers(tag) {
      const place = placeOf(tag)
      if (!place) return []
      const { at, length, size } = place
      return Array.from({ length: length / size }, (_, index) => {
        const own = at + size * index
        return size === 1 ? (bytes[own] as number) : size === 2 ? u16(view, own, little) : u32(view, own, little)
      })
    },
    bytes(tag) {
      const place = placeOf(tag)
      return place && bytes.subarray(place.at, place.at + place.length)
    },
  }
}

const u16 = (view: DataView, at: number, little: boolean): number => {
  if (at + 2 > view.byteLength) throw new Refusal(damagedFile())
  return view.getUint16(at, little)
}

const u32 = (view: DataView, at: number, little: boolean): number => {
  if (at + 4 > view.byteLength) throw new Refusal(damagedFile())
  return view.getUint32(at, little)
}
