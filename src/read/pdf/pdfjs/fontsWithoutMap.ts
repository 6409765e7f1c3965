/**
 * Fonts whose characters are numbers of glyphs and that do not say which characters these show: pdf.js takes the numbers for characters, so that
 * the glyph with the number 49 is read as 1 though it may show anything. Fonts that draw their glyphs (Type 3) without such a map are read by their codes.
 */
import { inflatedText } from '../../inflatedText'

/** A dictionary of a font is shorter than this. Characters. */
const WITHIN = 4000
/** Of packed objects so much is unpacked at most. Bytes. */
const MOST = 16_000_000

/** What stands for all fonts that draw their glyphs, which have no names. */
export const DRAWN_FONTS = '/Type3'

/** @param text the file, one character a byte. @returns names of such fonts (/BaseFont), and {@link DRAWN_FONTS} where one of these has no map. */
export const fontsWithoutMap = (text: string): ReadonlySet<string> => {
  const names = new Set<string>()
  if (/\/Encrypt\b/.test(text)) return names
  for (const part of [text, ...packedObjects(text)]) {
    for (let at = part.indexOf(drawn); at >= 0; at = part.indexOf(drawn, at + 1))
      if (!dictionaryAround(part, at).includes('/ToUnicode')) names.add(DRAWN_FONTS)
    for (let at = part.indexOf(key); at >= 0; at = part.indexOf(key, at + 1)) {
      const font = dictionaryAround(part, at)
      const name = /\/BaseFont\s{0,9}\/([^\s/<>[\]()]{1,200})/.exec(font)?.[1]
      const isNumbered = /\/Encoding\s{0,9}\/Identity-[HV]\b/.test(font) && !font.includes('/ToUnicode')
      if (name !== undefined && isNumbered && !hasOwnNumbers(text, font)) names.add(unescaped(name))
    }
  }
  return names
}

const key = '/DescendantFonts'
const drawn = '/CharProcs'

/** A map from numbers to glyphs of its own: the numbers may be characters then. Packed fonts are not asked. */
const hasOwnNumbers = (text: string, font: string): boolean => {
  const descendant = /\/DescendantFonts\s{0,9}\[\s{0,9}(\d{1,9})/.exec(font)?.[1]
  const at = descendant === undefined ? -1 : text.lastIndexOf(`\n${descendant} 0 obj`)
  return at >= 0 && /\/CIDToGIDMap\s{0,9}\d/.test(text.slice(at, text.indexOf('endobj', at)).slice(0, WITHIN))
}

const unescaped = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** From the << before to the >> behind that belong together. */
const dictionaryAround = (text: string, at: number): string => {
  let from = at
  for (let depth = 0; from > Math.max(0, at - WITHIN); from--) {
    if (text.startsWith('>>', from - 2)) depth++
    else if (text.startsWith('<<', from - 2) && depth-- === 0) break
    else continue
    from--
  }
  let to = at
  for (let depth = 0; to < Math.min(text.length, at + WITHIN); to++) {
    if (text.startsWith('<<', to)) depth++
    else if (text.startsWith('>>', to) && depth-- === 0) break
    else continue
    to++
  }
  return text.slice(from, to)
}

/** Objects that newer files pack into streams, each stream as a text. */
function* packedObjects(text: string): Generator<string> {
  let left = MOST
  for (let at = text.indexOf('/ObjStm'); at >= 0 && left > 0; at = text.indexOf('/ObjStm', at + 1)) {
    const begin = text.indexOf('stream', at)
    const end = text.indexOf('endstream', begin)
    if (begin < 0 || end < 0 || begin - at > WITHIN) continue
    const from = begin + (text[begin + 6] === '\r' ? 8 : 7)
    const unpacked = inflatedText(text.slice(from, end), left)
    left -= unpacked.length
    yield unpacked
  }
}
