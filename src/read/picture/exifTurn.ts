/** How a phone says it was held. */

/** Degrees clockwise that each orientation of EXIF asks for; mirrored ones no camera writes. */
const turns: Readonly<Record<number, number>> = { 1: 0, 3: 180, 6: 90, 8: 270 }

const ORIENTATION = 0x0112

/** @param part the body of a JPEG's APP1 part. @returns null where it says nothing of that. */
export const exifTurn = (part: Uint8Array): number | null => {
  if (String.fromCharCode(...part.subarray(0, 4)) !== 'Exif' || part.length < 14) return null
  const view = new DataView(part.buffer, part.byteOffset + 6, part.byteLength - 6)
  const little = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, little)
  if (first + 2 > view.byteLength) return null
  const count = view.getUint16(first, little)
  for (let index = 0; index < count; index++) {
    const at = first + 2 + 12 * index
    if (at + 10 > view.byteLength) return null
    if (view.getUint16(at, little) === ORIENTATION) return turns[view.getUint16(at + 8, little)] ?? null
  }
  return null
}
