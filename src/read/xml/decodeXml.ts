/** The text of an XML file, by its byte order mark, else by what it declares, else UTF-8. */
export const decodeXml = (bytes: Uint8Array): string => {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding
  return new TextDecoder(marked ?? declared(bytes) ?? 'utf-8').decode(bytes)
}

const marks = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  { mark: [0x3c, 0, 0x3f, 0], encoding: 'utf-16le' },
  { mark: [0, 0x3c, 0, 0x3f], encoding: 'utf-16be' },
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
] as const

/** null where nothing is declared, or something that no browser knows. UTF-16 without its zeros is none. */
const declared = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const said = /^<\?xml[^>]{0,150}?\sencoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})["']/.exec(head)?.[1]
  if (said === undefined || /^utf-?16/i.test(said)) return null
  try {
    return new TextDecoder(said).encoding
  } catch {
    return null
  }
}
