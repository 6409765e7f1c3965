/**
 * Fonts that say by themselves what their characters are need not be taken apart for reading: rebuilding and sanitising embedded
 * TrueType programs, and handing them on, is half of what reading a report costs. pdf.js has no option for it; a font whose program
 * is not found it reads as one that is not embedded, by its map to Unicode and its widths, which stand beside the program.
 */

/** How much of an object is looked at for what it is (characters); a list of widths may be long, and stands behind it. */
const OBJECT_WITHIN = 4000

/** Characters of an object's number and generation. */
const HEAD_WITHIN = 40

const program = '/FontFile2'

/**
 * Renames the key of such programs in place, the length unchanged. Only what is sure is touched: objects that stand in the file
 * as they are, each once, in a file without encryption; composite fonts with a map to Unicode of their own; programs that no other
 * font uses. For upright text pdf.js puts upright signs where the program is lacking, which `page/radicals` takes back.
 * @param text the file, one character a byte. @returns how many were hidden.
 */
export const hideFontPrograms = (bytes: Uint8Array, text = latin1(bytes)): number => {
  if (!text.includes(program) || /\/Encrypt\b/.test(text)) return 0
  const objects = objectsIn(text)
  if (!objects) return 0
  const hidden = descriptorsToHide(objects)
  for (const { at, body } of hidden) bytes[at + body.indexOf(program) + program.length - 1] = 'X'.charCodeAt(0)
  return hidden.length
}

interface Found {
  /** Where its body begins. */
  readonly at: number
  readonly body: string
}

/** Objects by number; null where one stands twice, for a file that was added to. Looked for by their last word: patterns are slow over what is packed. */
const objectsIn = (text: string): ReadonlyMap<string, Found> | null => {
  const objects = new Map<string, Found>()
  for (let word = text.indexOf('obj'); word >= 0; word = text.indexOf('obj', word + 3)) {
    const number = /(?:^|\D)(\d{1,9})[\s\0]{1,9}\d{1,5}[\s\0]{1,9}$/.exec(text.slice(Math.max(0, word - HEAD_WITHIN), word))?.[1]
    if (number === undefined) continue
    if (objects.has(number)) return null
    const at = word + 3
    const body = text.slice(at, at + OBJECT_WITHIN)
    const ends = [body.indexOf('endobj'), body.indexOf('stream')].filter(end => end >= 0)
    objects.set(number, { at, body: body.slice(0, Math.min(body.length, ...ends)) })
  }
  return objects
}

const descriptorsToHide = (objects: ReadonlyMap<string, Found>): readonly Found[] => {
  const all = [...objects.values()]
  const descendants = new Set<string>()
  const others = new Set<string>()
  for (const { body } of all) {
    const descendant = /\/DescendantFonts[\s\0]{0,9}\[[\s\0]{0,9}(\d{1,9})[\s\0]{1,9}\d{1,5}[\s\0]{1,9}R/.exec(body)?.[1]
    if (descendant === undefined) continue
    const isMapped = /\/ToUnicode[\s\0]{1,9}\d/.test(body) && /\/Encoding[\s\0]{0,9}\/[\w-]{0,40}-[HV]\b/.test(body)
    ;(isMapped ? descendants : others).add(descendant)
  }
  const usedBy = new Map<string, boolean>()
  for (const [number, { body }] of objects) {
    const descriptor = referred(body, 'FontDescriptor')
    if (descriptor === null) continue
    const sure = descendants.has(number) && !others.has(number) && /\/CIDFontType2\b/.test(body)
    usedBy.set(descriptor, sure && (usedBy.get(descriptor) ?? true))
  }
  return [...usedBy].flatMap(([number, sure]) => {
    const found = objects.get(number)
    return sure && found && found.body.split(program).length === 2 && referred(found.body, 'FontFile2') !== null ? [found] : []
  })
}

/** The number of the object that a key refers to. */
const referred = (body: string, key: string): string | null => {
  const at = body.indexOf(`/${key}`)
  if (at < 0) return null
  return /^[\s\0]{1,9}(\d{1,9})[\s\0]{1,9}\d{1,5}[\s\0]{1,9}R\b/.exec(body.slice(at + key.length + 1))?.[1] ?? null
}

/** So many characters are made at a time: more would not fit among the arguments of a function. */
const AT_A_TIME = 8192

/** One character a byte. Node takes twice as long for it with a TextDecoder. */
export const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += AT_A_TIME) text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + AT_A_TIME))
  return text
}
