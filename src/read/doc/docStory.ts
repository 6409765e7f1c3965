/** A story of a binary Word document, character by character → its paragraphs. */
import type { Block } from '../markup/blocks'
import { withoutNoteMarks } from '../markup/noteMarks'
import type { Fields } from '../office/fields'
import { type ListUse, withNumber } from '../office/listCounter'
import { isOverhung, isSetApart, type SetPiece } from '../office/setApart'
import { symbolOf } from '../office/symbols'
import type { CharacterLook } from './characterLook'
import type { Placed } from './docTables'
import type { ParagraphShape } from './paragraphShape'

/** What a document tells of its characters and paragraphs. */
export interface DocText {
  /** Stretches of equal look, in order: from one character to another, the latter excluded. */
  stretches(
    from: number,
    to: number,
  ): Iterable<{
    readonly text: string
    readonly look: CharacterLook
    /** Number of a character of the text among those of the document. */
    readonly numberOf: (index: number) => number
    /** What the paragraph is that a character of the text ends. */
    readonly shapeAt: (index: number) => ParagraphShape
  }>
  readonly fonts: readonly string[]
  readonly listOf: (list: number) => ListUse | null
  readonly number: (list: ListUse, level: number) => string
  /** What hangs at a place: text boxes and pictures, by the number of the character. */
  readonly boxAt: (place: number) => readonly Block[]
  /** What hangs nowhere by itself. */
  readonly otherBoxes: () => readonly Block[]
  readonly pictureAt: (place: number, fieldCode: string) => readonly Block[]
  /** What a form field shows that has no result, described at that place of the data stream; null where that cannot be told. */
  readonly formAt: (place: number) => string | null
  /** Whether a form field of text, described at that place of the data stream, is a text control that LibreOffice wrote. */
  readonly isControlAt: (place: number) => boolean
  /** Changes were tracked in it. LibreOffice writes what was deleted in a control as if it stood there. */
  readonly tracked: boolean
  readonly seen: Seen
}

export interface Seen {
  insertions: number
  deletions: number
  formats: number
  hidden: boolean
  controls: boolean
}

interface Collected {
  pieces: SetPiece[]
  hanging: Block[]
  /** What it says is not certain: figures are struck out, or could not be read. */
  doubt: boolean
  /** A picture stands in it, which may be the figure. */
  pictured: boolean
  /** Something of it was deleted. */
  deleted: boolean
  /** A text control of LibreOffice stands in it. */
  control: boolean
}

const nothing = (): Collected => ({ pieces: [], hanging: [], doubt: false, pictured: false, deleted: false, control: false })

/** Ends of paragraphs: the mark itself, the end of a cell or row, the end of a page or section. */
const ends = '\r\x07\f'

/** The paragraphs of the characters from one number to another. */
export function* readStory(document: DocText, from: number, to: number, fields: Fields): Generator<Placed> {
  let own = nothing()
  for (const { text, look, numberOf, shapeAt } of document.stretches(from, to)) {
    noteLook(look, document.seen)
    for (let index = 0; index < text.length; index++) {
      const sign = text[index] as string
      if (!ends.includes(sign)) {
        readSign(sign, look, document, fields, own, () => numberOf(index))
        continue
      }
      fields.endParagraph()
      const shape = shapeAt(index)
      if (shape.formatChanged) document.seen.formats++
      const depth = sign === '\x07' ? Math.max(1, shape.depth) : shape.depth
      const end = shape.endsRow && depth > 0 ? 'row' : sign === '\x07' || (shape.endsInnerCell && depth > 1) ? 'cell' : 'paragraph'
      // The text goes on in the next paragraph, but never in another cell.
      if (end === 'paragraph' && (look.deleted || look.hidden)) continue
      yield { depth, end, ...contentOf(own, shape, end, document), row: shape.row, deleted: own.deleted || look.deleted }
      own = nothing()
    }
  }
  if (own.pieces.length + own.hanging.length > 0)
    yield { depth: 0, end: 'paragraph', ...contentOf(own, null, 'paragraph', document), row: null, deleted: own.deleted }
}

const noteLook = (look: CharacterLook, seen: Seen): void => {
  if (look.inserted) seen.insertions++
  if (look.deleted) seen.deletions++
  if (look.formatChanged) seen.formats++
}

const contentOf = (own: Collected, shape: ParagraphShape | null, end: Placed['end'], document: DocText): { blocks: Block[] } => {
  if (end === 'row') return { blocks: [] }
  const { listOf, number, tracked } = document
  const list = shape && shape.list > 0 ? listOf(shape.list) : null
  const said = withoutNoteMarks(own.pieces)
  const text = withNumber(list && shape ? number(list, shape.level) : '', said)
  // A single digit is none of which a part was deleted.
  const doubt =
    own.doubt ||
    (own.pictured && text.trim() === '') ||
    (own.control && tracked && /\d\D*\d/.test(text)) ||
    isSetApart(said, own.pieces) ||
    isOverhung(said, own.hanging)
  return { blocks: [{ kind: 'paragraph', text, ...(doubt ? { doubt: true as const } : {}) }, ...own.hanging] }
}

/** Signs that stand for others. */
const signs: Readonly<Record<string, string>> = { '\t': '\t', '\v': '\n', '\x0e': '\n', '\x1e': '-', '\x1f': '' }

const readSign = (sign: string, look: CharacterLook, document: DocText, fields: Fields, into: Collected, place: () => number): void => {
  if (sign === '\x13') fields.begin()
  else if (sign === '\x14') fields.separate()
  else if (sign === '\x15') endField(look, document, fields, into)
  else if (fields.isCode()) {
    if (sign === '\x01' && isForm.test(fields.codeOf())) showForm(look, document, fields, into)
    else fields.code(sign)
    if (sign === '\x01' && look.picture !== null && document.isControlAt(look.picture)) noteControl(document, into)
  } else if (look.deleted) into.deleted = true
  else {
    into.pictured ||= sign === '\x01' && look.picture !== null
    if (sign === '\x01' && look.picture !== null) into.hanging.push(...document.pictureAt(look.picture, fields.codeOf()))
    if (sign === '\x08') into.hanging.push(...document.boxAt(place()))
    write(shown(sign, look, document), look, document, fields, into)
  }
}

const endField = (look: CharacterLook, document: DocText, fields: Fields, into: Collected): void => {
  into.doubt ||= !look.deleted && fields.isUncalculated()
  const shown = fields.end()
  if (!look.deleted) write(shown, look, document, fields, into)
}

const isForm = /^\s{0,9}FORM(?:DROPDOWN|CHECKBOX)/i

const showForm = ({ picture }: CharacterLook, document: DocText, fields: Fields, into: Collected): void => {
  const form = picture === null ? null : document.formAt(picture)
  if (form === null) into.doubt = true
  else fields.form(form)
}

const noteControl = ({ seen }: DocText, into: Collected): void => {
  seen.controls = true
  into.control = true
}

const shown = (sign: string, { special, symbol }: CharacterLook, { fonts }: DocText): string => {
  if (special && symbol) return symbolOf(fonts[symbol.font] ?? '', symbol.code.toString(16))
  return sign < ' ' ? (signs[sign] ?? '') : sign
}

const write = (text: string, look: CharacterLook, { seen }: DocText, fields: Fields, into: Collected): void => {
  if (text === '' || fields.isCode()) return
  fields.show()
  if (look.hidden) seen.hidden ||= text.trim() !== ''
  else if (look.struck || look.struckTwice) into.doubt ||= /[\p{L}\p{N}]/u.test(text)
  else {
    into.doubt ||= (look.white || look.tiny) && /\p{N}/u.test(text)
    const last = into.pieces.at(-1)
    const { raised, size, lift } = look
    if (last && last.raised === raised && last.size === size && last.lift === lift)
      into.pieces[into.pieces.length - 1] = { ...last, text: last.text + text }
    else into.pieces.push({ text, raised, size, lift })
  }
}
