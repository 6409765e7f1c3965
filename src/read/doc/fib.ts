/** The head of a binary Word document: which stories it has and where the tables about them stand. [MS-DOC] 2.5. */
export interface Fib {
  readonly encrypted: boolean
  /** Before Word 97. */
  readonly old: boolean
  readonly table: '0Table' | '1Table'
  /** Language of who wrote it: 0x0804 is Chinese. */
  readonly language: number
  /** Written by LibreOffice, which does some things in its own way. */
  readonly byLibreOffice: boolean
  /** Characters of the stories, in their order in the file. */
  readonly lengths: Readonly<Record<(typeof stories)[number], number>>
  /** Place and length of a structure in the table stream, by its number in the list of [MS-DOC] 2.5.6. */
  at(index: number): { readonly at: number; readonly length: number }
}

const stories = ['text', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'textBoxes', 'headerTextBoxes'] as const

/** Numbers of the structures that are read. */
export const structures = {
  styles: 1,
  commentMarks: 4,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  textBoxes: 56,
  lists: 73,
  listUses: 74,
} as const

const WORD_97 = 0xc1
/** The list of places begins here, the lengths of the stories there. Bytes. */
const PLACES = 154
const LENGTHS = 76

/** What wrote the file puts its sign here: Word another one. */
const WRITER = 34
const LIBRE_OFFICE = 'Caolan80'

/** @returns null for what is no Word document. */
export const readFib = (bytes: Uint8Array): Fib | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 32) return null
  const sign = view.getUint16(0, true)
  if (sign !== 0xa5ec && sign !== 0xa5dc) return null
  const flags = view.getUint16(10, true)
  const u32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0)
  return {
    encrypted: (flags & 0x100) !== 0,
    old: sign === 0xa5dc || view.getUint16(2, true) < WORD_97,
    table: flags & 0x200 ? '1Table' : '0Table',
    byLibreOffice: new TextDecoder('latin1').decode(bytes.subarray(WRITER, WRITER + LIBRE_OFFICE.length)) === LIBRE_OFFICE,
    language: view.getUint16(6, true),
    lengths: Object.fromEntries(stories.map((story, index) => [story, u32(LENGTHS + 4 * index)])) as Fib['lengths'],
    at: index => ({ at: u32(PLACES + 8 * index), length: u32(PLACES + 8 * index + 4) }),
  }
}
