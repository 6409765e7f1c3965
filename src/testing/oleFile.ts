/** Compound files, as Office keeps its older formats in: [MS-CFB]. What is small stands in the mini stream, as in real ones. */

const SECTOR = 512
const MINI = 64
const CUTOFF = 4096
const END = 0xfffffffe
const FREE = 0xffffffff
const OF_THE_TABLE = 0xfffffffd
/** Sectors of the table of chains: enough for files of 512 KB. */
const TABLE = 8

/** @param streams by name, at the top of the file; the last one that is large ends the file. */
export const oleFile = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const all = Object.entries(streams)
  const file = chains(SECTOR, Array<number>(TABLE).fill(OF_THE_TABLE))
  const mini = chains(MINI, [])
  const small = all.map(([, content]) => (content.length < CUTOFF ? mini.put(content) : null))
  const directory = file.put(new Uint8Array(SECTOR * Math.ceil((all.length + 1) / 4)))
  const miniTable = file.put(words(mini.next))
  const root = file.put(mini.bytes())
  const entries = all.map(([name, content], at) => {
    const start = small[at] ?? file.put(content)
    return entry({ name, kind: 2, next: at + 1 < all.length ? at + 2 : FREE, child: FREE, start, size: content.length })
  })
  const size = mini.bytes().length
  const named = [entry({ name: 'Root Entry', kind: 5, next: FREE, child: all.length > 0 ? 1 : FREE, start: root, size }), ...entries]
  const body = file.bytes()
  body.set(words(file.next))
  for (const [at, bytes] of named.entries()) body.set(bytes, directory * SECTOR + at * bytes.length)
  return joined([head(directory, miniTable, Math.ceil((4 * mini.next.length) / SECTOR)), body])
}

/** Contents in sectors, each of which says which is next. */
const chains = (size: number, next: number[]) => {
  const contents: Uint8Array[] = [new Uint8Array(size * next.length)]
  return {
    next,
    bytes: () => joined(contents),
    /** @returns its first sector. */
    put(content: Uint8Array): number {
      const [first, count] = [next.length, Math.ceil(content.length / size)]
      for (let at = 1; at <= count; at++) next.push(at < count ? first + at : END)
      contents.push(joined([content, new Uint8Array(count * size - content.length)]))
      return count === 0 ? END : first
    },
  }
}

const head = (directory: number, miniTable: number, miniTableSectors: number): Uint8Array => {
  const bytes = new Uint8Array(SECTOR).fill(0xff, 76)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0xd0cf11e0)
  view.setUint32(4, 0xa1b11ae1)
  for (const [at, value] of [0x3e, 3, 0xfffe, 9, 6].entries()) view.setUint16(24 + 2 * at, value, true)
  const numbers = { 44: TABLE, 48: directory, 56: CUTOFF, 60: miniTable, 64: miniTableSectors, 68: END }
  for (const [at, value] of Object.entries(numbers)) view.setUint32(Number(at), value, true)
  for (let sector = 0; sector < TABLE; sector++) view.setUint32(76 + 4 * sector, sector, true)
  return bytes
}

interface Entry {
  readonly name: string
  /** 2 a stream, 5 the root. */
  readonly kind: number
  readonly next: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const entry = ({ name, kind, next, child, start, size }: Entry): Uint8Array => {
  const bytes = new Uint8Array(128)
  const view = new DataView(bytes.buffer)
  for (const [at, sign] of [...name].entries()) view.setUint16(2 * at, sign.charCodeAt(0), true)
  view.setUint16(64, 2 * name.length + 2, true)
  bytes[66] = kind
  const numbers = { 68: FREE, 72: next, 76: child, 116: start, 120: size }
  for (const [at, value] of Object.entries(numbers)) view.setUint32(Number(at), value, true)
  return bytes
}

const words = (numbers: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(4 * numbers.length))
  for (const [at, number] of numbers.entries()) view.setUint32(4 * at, number, true)
  return new Uint8Array(view.buffer)
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
