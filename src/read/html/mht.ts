/** A page saved with its parts (.mht: MIME, RFC 2557) → its parts as bytes. */

export interface MimePart {
  /** In small letters, without parameters: text/html. */
  readonly type: string
  readonly charset?: string
  readonly bytes: Uint8Array
  /** The file ends with it, without the mark that should be behind its last part. */
  readonly isLast: boolean
  /** In so many places its coding is not what a mail program writes. */
  readonly garbled: number
}

/** Parts within parts within …; mail programs nest two or three deep. */
const MAX_DEPTH = 5
/** A page has some hundred pictures. */
const MAX_PARTS = 5000

/** Every part that holds no others, in order. What is cut off or has no end is read as far as it goes. */
export const mimeParts = (bytes: Uint8Array): MimePart[] => {
  // Latin 1 keeps each byte as a character of its own.
  const parts: MimePart[] = []
  collect(new TextDecoder('latin1').decode(bytes).replace(/\r\n?/g, '\n'), 0, false, parts)
  return parts
}

/** Windows gives the bytes 80 to 9f of "latin1" other characters. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = (character: string): number => {
  const code = character.charCodeAt(0)
  return code < 256 ? code : 0x80 + windows.indexOf(character)
}

const collect = (text: string, depth: number, isLast: boolean, parts: MimePart[]): void => {
  const end = text.indexOf('\n\n')
  const headers = headersOf(end < 0 ? text : text.slice(0, end))
  const body = end < 0 ? '' : text.slice(end + 2)
  const content = headers.get('content-type') ?? 'text/plain'
  const boundary = parameter(content, 'boundary')
  if (boundary && depth < MAX_DEPTH) {
    for (const part of between(body, `--${boundary}`)) if (parts.length < MAX_PARTS) collect(part.text, depth + 1, part.isLast, parts)
    return
  }
  const charset = parameter(content, 'charset')
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  parts.push({
    type: (content.split(';')[0] ?? '').trim().toLowerCase(),
    ...(charset ? { charset } : {}),
    bytes: decodeBody(body, encoding),
    isLast,
    garbled: encoding === 'quoted-printable' ? (body.match(/=(?![0-9A-Fa-f]{2}|[ \t]{0,80}(?:\n|$))/g)?.length ?? 0) : 0,
  })
}

/** Each header is a line, and goes on in those that begin with a blank. */
const headersOf = (text: string): ReadonlyMap<string, string> => {
  const headers = new Map<string, string>()
  for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const at = line.indexOf(':')
    if (at > 0) headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim())
  }
  return headers
}

const parameter = (content: string, name: string): string | undefined => {
  const match = new RegExp(`;\\s{0,9}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(content)
  return match?.[1] ?? match?.[2]
}

const between = (body: string, mark: string): { readonly text: string; readonly isLast: boolean }[] => {
  const parts: { text: string; isLast: boolean }[] = []
  let from = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`) + 1
  while (body.startsWith(mark, from)) {
    const line = body.indexOf('\n', from)
    if (line < 0 || body.startsWith('--', from + mark.length)) break
    const next = body.indexOf(`\n${mark}`, line)
    parts.push({ text: body.slice(line + 1, next < 0 ? body.length : next), isLast: next < 0 })
    if (next < 0) break
    from = next + 1
  }
  return parts
}

const decodeBody = (body: string, encoding: string): Uint8Array => {
  if (encoding === 'base64') return fromBase64(body)
  return encoding === 'quoted-printable' ? fromQuoted(body) : Uint8Array.from(body, byteOf)
}

const fromBase64 = (body: string): Uint8Array => {
  const clean = body.replace(/[^A-Za-z0-9+/]/g, '')
  // One sign left over of four says nothing: the part was cut off.
  const whole = clean.length % 4 === 1 ? clean.slice(0, -1) : clean
  return Uint8Array.from(atob(whole), sign => sign.charCodeAt(0))
}

const fromQuoted = (body: string): Uint8Array => {
  const bytes = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at++) {
    const hex = body[at] === '=' ? body.slice(at + 1, at + 3) : ''
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes[length++] = Number.parseInt(hex, 16)
      at += 2
    } else if (body[at] === '=' && /^[ \t]*\n/.test(body.slice(at + 1, at + 80))) at = body.indexOf('\n', at)
    else bytes[length++] = byteOf(body[at] as string)
  }
  return bytes.subarray(0, length)
}

/** Whether a file is a page with its parts: its first lines are headers, one of which says so. */
export const isMht = (bytes: Uint8Array): boolean => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).trimStart()
  return /^[\w-]{1,40}:/.test(start) && /^MIME-Version:/im.test(start) && /^Content-Type:/im.test(start)
}
