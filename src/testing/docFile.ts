/** Small binary Word documents, made as [MS-DOC] says: text in pieces, looks of characters and shapes of paragraphs in pages of 512 bytes. */
import { joinChunks } from '../model/joinChunks'
import { oleFile } from './oleFile'

/** Characters of one look. */
export interface BuiltRun {
  readonly text: string
  /** Their changes, as bytes. */
  readonly look?: Bytes
}

export interface BuiltParagraph {
  readonly runs: readonly BuiltRun[]
  /** Its mark: \r of a paragraph, \x07 of a cell or a row. */
  readonly mark: string
  readonly markLook?: Bytes
  /** What changes its shape. */
  readonly shape: Bytes
  /** How its text is stored; UTF-16 unless told. */
  readonly stored?: 'utf-16' | 'gbk' | 'windows-1252'
  /** Changes that the piece in which it stands brings with it. */
  readonly piece?: Bytes
}

export interface BuiltDoc {
  readonly paragraphs: readonly BuiltParagraph[]
  /** Text of a box, and the number of the character that it hangs at. */
  readonly box?: { readonly at: number; readonly paragraphs: readonly BuiltParagraph[] }
  /** The number of the character that a picture hangs at, half a page large. */
  readonly picture?: number
  readonly data?: Uint8Array
  /** Saved fast: what comes later in the text stands earlier in the file. */
  readonly shuffled?: boolean
  readonly flags?: number
  readonly version?: number
  /** Of who wrote it; Chinese unless told. */
  readonly language?: number
}

type Bytes = readonly number[]

const PAGE = 512
/** Text begins here, behind the head. */
const TEXT = 2 * PAGE

export const docFile = (built: BuiltDoc): Uint8Array => oleFile(docStreams(built))

export const docStreams = ({ paragraphs, box, picture, data, shuffled = false, ...head }: BuiltDoc): Record<string, Uint8Array> => {
  // A box's story ends with a paragraph of its own.
  const stories = [paragraphs, box ? [...box.paragraphs, para('')] : []].map(story => story.map(store))
  const lengths = stories.map(story => story.reduce((sum, { characters }) => sum + characters, 0))
  const pieces = lay(stories.flat(), shuffled)
  const looks = pages(
    pieces.flatMap(({ runs, at }) => runs.map(run => ({ from: at + run.from, to: at + run.to, changes: [run.look.length, ...run.look] }))),
    1,
  )
  const shapes = pages(
    pieces.map(({ at, bytes, shape }) => ({ from: at, to: at + bytes.length, changes: shapeBytes(shape) })),
    13,
  )
  const text = joinChunks(
    [...pieces].sort((one, other) => one.at - other.at).map(({ bytes }) => bytes),
    pieces.reduce((sum, { bytes }) => sum + bytes.length, 0),
  )
  const first = Math.ceil((TEXT + text.length) / PAGE)
  const stream = new Uint8Array((first + looks.length + shapes.length) * PAGE)
  stream.set(text, TEXT)
  for (const [at, { page }] of [...looks, ...shapes].entries()) stream.set(page, (first + at) * PAGE)
  const tables: [structure: number, bytes: Uint8Array][] = [
    [12, pageTable(looks, first)],
    [13, pageTable(shapes, first + looks.length)],
    [33, pieceTable(pieces)],
  ]
  if (box) tables.push([40, plex([box.at, box.at + 1], [[7]], 26)], [56, plex([0, lengths[1] ?? 0], [[0, 0, 0, 0, 0, 0, 0, 7]], 22)])
  if (picture !== undefined) tables.push([40, plex([picture, picture + 1], [[8, 0, 0, 0, 0, 0, 9000, 0, 6000]], 26)])
  const table = writeHead(stream, tables, lengths, head)
  return { WordDocument: stream, '1Table': table, ...(data ? { Data: data } : {}) }
}

/** @returns the table stream. */
const writeHead = (
  stream: Uint8Array,
  tables: readonly (readonly [structure: number, bytes: Uint8Array])[],
  [text = 0, boxes = 0]: readonly number[],
  { flags = 0, version = 0xc1, language = 0x0804 }: Pick<BuiltDoc, 'flags' | 'version' | 'language'>,
): Uint8Array => {
  const view = new DataView(stream.buffer)
  for (const [at, value] of [0xa5ec, version, 0, language, 0, 0x200 | flags].entries()) view.setUint16(2 * at, value, true)
  view.setUint32(76, text, true)
  view.setUint32(76 + 4 * 6, boxes, true)
  let length = 0
  for (const [structure, bytes] of tables) {
    view.setUint32(154 + 8 * structure, length, true)
    view.setUint32(154 + 8 * structure + 4, bytes.length, true)
    length += bytes.length
  }
  return joinChunks(
    tables.map(([, bytes]) => bytes),
    length,
  )
}

interface Stored {
  readonly bytes: Uint8Array
  readonly characters: number
  readonly packed: boolean
  readonly runs: readonly { readonly from: number; readonly to: number; readonly look: Bytes }[]
  readonly shape: Bytes
  readonly piece: Bytes
}

const store = ({ runs, mark, markLook, shape, stored = 'utf-16', piece = [] }: BuiltParagraph): Stored => {
  const looks: { from: number; to: number; look: Bytes }[] = []
  const chunks: Uint8Array[] = []
  let length = 0
  for (const { text, look = [] } of [...runs, { text: mark, look: markLook ?? [] }]) {
    const bytes = encode(text, stored)
    if (bytes.length > 0) looks.push({ from: length, to: length + bytes.length, look })
    chunks.push(bytes)
    length += bytes.length
  }
  const packed = stored !== 'utf-16'
  return { bytes: joinChunks(chunks, length), characters: packed ? length : length / 2, packed, runs: looks, shape, piece }
}

const encode = (text: string, stored: BuiltParagraph['stored']): Uint8Array => {
  if (stored === 'gbk') return Uint8Array.from([...text].flatMap(sign => (sign < '\x80' ? [sign.charCodeAt(0)] : gbkOf(sign))))
  if (stored === 'windows-1252') return Uint8Array.from([...text].map(sign => sign.charCodeAt(0)))
  return Uint8Array.from([...text].flatMap(sign => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]))
}

const gbkOf = (sign: string): number[] => {
  const at = gb2312.indexOf(sign)
  if (at < 0) throw new Error(`${sign} is no character of GB 2312`)
  return [0xa1 + Math.floor(at / 94), 0xa1 + (at % 94)]
}

/** All characters of GB 2312, row by row. */
const gb2312 = Array.from({ length: 0x57 }, (_, row) =>
  new TextDecoder('gbk').decode(Uint8Array.from(Array.from({ length: 94 }, (__, cell) => [0xa1 + row, 0xa1 + cell]).flat())),
).join('')

/** Gives each its place in the stream; a character of two bytes begins at an even one. */
const lay = (all: readonly Stored[], shuffled: boolean) => {
  let at = TEXT
  const places = new Map<Stored, number>()
  for (const one of shuffled ? [...all].reverse() : all) {
    places.set(one, at)
    at += one.bytes.length
  }
  return all.map(one => ({ ...one, at: places.get(one) ?? 0 }))
}

interface Placed {
  readonly from: number
  readonly to: number
  readonly changes: Bytes
}

/** @param size bytes told of each, of which the first is where its changes stand, in words. */
const pages = (all: readonly Placed[], size: 1 | 13): { from: number; to: number; page: Uint8Array }[] => {
  const made: { from: number; to: number; page: Uint8Array }[] = []
  let open: Placed[] = []
  const room = (runs: readonly Placed[]) =>
    runs.reduce((sum, { changes }) => sum + changes.length + (changes.length % 2), 4 * (runs.length + 1) + size * runs.length + 2)
  const close = () => {
    const [first, last] = [open[0], open.at(-1)]
    if (first && last) made.push({ from: first.from, to: last.to, page: pageOf(open, size) })
    open = []
  }
  for (const run of [...all].sort((one, other) => one.from - other.from)) {
    if (room([...open, run]) > PAGE) close()
    open.push(run)
  }
  close()
  return made
}

const pageOf = (runs: readonly Placed[], size: 1 | 13): Uint8Array => {
  const page = new Uint8Array(PAGE)
  const view = new DataView(page.buffer)
  let end = PAGE - 2
  for (const [at, { from, to, changes }] of runs.entries()) {
    view.setUint32(4 * at, from, true)
    view.setUint32(4 * at + 4, to, true)
    end -= changes.length + (changes.length % 2)
    page.set(changes, end)
    page[4 * (runs.length + 1) + size * at] = end / 2
  }
  page[PAGE - 1] = runs.length
  return page
}

/** Its length in words, the number of its style, and its changes: as long as the length says. */
const shapeBytes = (shape: Bytes): Bytes =>
  shape.length % 2 ? [(shape.length + 3) / 2, 0, 0, ...shape] : [0, (shape.length + 2) / 2, 0, 0, ...shape]

const pageTable = (made: readonly { from: number; to: number }[], first: number): Uint8Array =>
  plex(
    [...made.map(({ from }) => from), made.at(-1)?.to ?? 0],
    made.map((_, at) => [first + at]),
    4,
  )

const pieceTable = (pieces: readonly (Stored & { readonly at: number })[]): Uint8Array => {
  const limits = [0]
  for (const { characters } of pieces) limits.push((limits.at(-1) ?? 0) + characters)
  const changed = pieces.filter(({ piece }) => piece.length > 0)
  const lists = changed.flatMap(({ piece }) => [1, piece.length & 0xff, piece.length >> 8, ...piece])
  const table = plex(limits, [], 8)
  const view = new DataView(table.buffer)
  for (const [index, { at, packed, piece }] of pieces.entries()) {
    const place = 4 * limits.length + 8 * index
    view.setUint32(place + 2, packed ? 0x40000000 | (2 * at) : at, true)
    if (piece.length > 0) view.setUint16(place + 6, 2 * changed.findIndex(other => other.piece === piece) + 1, true)
  }
  return joinChunks([Uint8Array.from([...lists, 2, ...long(table.length)]), table], lists.length + 5 + table.length)
}

/** Limits, then for each stretch between two of them so many bytes, of which 16-bit (sizes that are not 4) or 32-bit numbers are given. */
const plex = (limits: readonly number[], told: readonly (readonly number[])[], size: number): Uint8Array => {
  const bytes = new Uint8Array(4 * limits.length + size * (limits.length - 1))
  const view = new DataView(bytes.buffer)
  for (const [at, limit] of limits.entries()) view.setUint32(4 * at, limit, true)
  for (const [at, numbers] of told.entries())
    for (const [index, number] of numbers.entries()) {
      const place = 4 * limits.length + size * at + (size === 4 ? 4 : 2) * index
      if (size === 4) view.setUint32(place, number, true)
      else view.setUint16(place, number, true)
    }
  return bytes
}

const long = (number: number): number[] => [0, 8, 16, 24].map(shift => (number >> shift) & 0xff)
const short = (number: number): number[] => [number & 0xff, (number >> 8) & 0xff]

/** One change by its code. */
export const change = (code: number, ...operand: number[]): number[] => [...short(code), ...operand]

export const deleted = change(0x0800, 1)
export const inserted = change(0x0801, 1)
export const hidden = change(0x083c, 1)

/** A paragraph of text, or of runs. */
export const para = (content: string | readonly BuiltRun[], more: Partial<BuiltParagraph> = {}): BuiltParagraph => ({
  runs: typeof content === 'string' ? [{ text: content }] : content,
  mark: '\r',
  shape: [],
  ...more,
})

const inTable = change(0x2416, 1)

/** A cell of one paragraph. */
export const cell = (content: string | readonly BuiltRun[], more: Partial<BuiltParagraph> = {}): BuiltParagraph =>
  para(content, { mark: '\x07', shape: inTable, ...more })

interface RowEnd {
  /** For each cell: 2 goes on the one before, 0x20 the one above, 0x60 begins what goes on below. */
  readonly flags?: readonly number[]
  /** Puts the row's shape into the Data stream: the bytes there, and their place in it. */
  readonly elsewhere?: number
  readonly look?: Bytes
}

/** What ends a row. @param edges of its cells, one more than cells, in twentieths of a point. */
export const rowEnd = (edges: readonly number[], { flags = [], elsewhere, look = [] }: RowEnd = {}): BuiltParagraph => ({
  runs: [],
  mark: '\x07',
  markLook: look,
  shape: elsewhere === undefined ? rowShape(edges, flags) : [...inTable, ...change(0x6646, ...long(elsewhere))],
})

/** Changes that make the end of a row of a paragraph, with the length before that they have in the Data stream. */
export const rowShapeElsewhere = (edges: readonly number[], flags: readonly number[] = []): Uint8Array => {
  const shape = rowShape(edges, flags)
  return Uint8Array.from([...short(shape.length), ...shape])
}

const rowShape = (edges: readonly number[], flags: readonly number[]): number[] => {
  const cells = edges.slice(1).flatMap((_, at) => [...short(flags[at] ?? 0), ...Array<number>(18).fill(0)])
  const definition = [edges.length - 1, ...edges.flatMap(short), ...cells]
  return [...inTable, ...change(0x2417, 1), ...change(0xd608, ...short(definition.length + 1), ...definition)]
}

/** A row of texts on equally wide columns. */
export const row = (...texts: readonly string[]): BuiltParagraph[] => [
  ...texts.map(text => cell(text)),
  rowEnd([0, ...texts.map((_, at) => 1000 * (at + 1))]),
]
