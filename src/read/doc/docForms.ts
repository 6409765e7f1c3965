/** What fields of forms show in a binary Word document: the entry chosen of a list, a box with or without its tick. [MS-DOC] 2.9.78, 2.9.158. */

/** Behind the head that pictures have too the field is described: its version, kind and result, sizes, name, and what it is set to at first. */
const HEAD = 68
const KIND_AND_RESULT = 4
const NAME = 10

const TEXT = 0
const CHECK_BOX = 1
const LIST = 2
/** Nothing was chosen: what the field is set to at first holds. */
const UNSET = 25

/** @param at where in the data stream it is described. @returns null where what it says there is cut off, or no such field. */
export const formAt = (data: Uint8Array | null, at: number): string | null => {
  if (!data || at + HEAD > data.length) return null
  const view = new DataView(data.buffer, data.byteOffset + at + HEAD, data.byteLength - at - HEAD)
  const u16 = (place: number) => (place + 2 <= view.byteLength ? view.getUint16(place, true) : 0)
  const said = u16(KIND_AND_RESULT)
  const kind = said & 3
  if (kind !== CHECK_BOX && kind !== LIST) return null
  const behind = (place: number) => place + 2 + 2 * u16(place) + 2
  const first = behind(NAME)
  const result = (said >> 2) & 0x1f
  const chosen = result === UNSET ? u16(first) : result
  if (kind === CHECK_BOX) return chosen ? '☑' : '□'
  // Its format, two texts of help and two macros; then the entries.
  let place = first + 2
  for (let text = 0; text < 5; text++) place = behind(place)
  return entryAt(view, place, chosen)
}

/** Word gives every form field of text a name; LibreOffice writes text controls as ones without. */
export const isUnnamed = (data: Uint8Array | null, at: number): boolean => {
  if (!data || at + HEAD + NAME + 2 > data.length) return false
  const view = new DataView(data.buffer, data.byteOffset + at + HEAD)
  return (view.getUint16(KIND_AND_RESULT, true) & 3) === TEXT && view.getUint16(NAME, true) === 0
}

/** @param at where the list of entries begins: a sign, their number, and the size of what each has behind it. */
const entryAt = (view: DataView, at: number, chosen: number): string | null => {
  const u16 = (place: number) => (place + 2 <= view.byteLength ? view.getUint16(place, true) : 0)
  if (u16(at) !== 0xffff || chosen >= u16(at + 2)) return null
  const extra = u16(at + 4)
  let place = at + 6
  for (let entry = 0; entry < chosen; entry++) place += 2 + 2 * u16(place) + extra
  const end = place + 2 + 2 * u16(place)
  if (end > view.byteLength) return null
  return new TextDecoder('utf-16le').decode(new Uint8Array(view.buffer, view.byteOffset + place + 2, end - place - 2))
}
