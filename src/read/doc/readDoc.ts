/** A binary Word document (.doc, .wps of Word 97 to 2003 and what writes like them) → its document. Macros are never looked at. */
import type { SourceDocument } from '../../model/source'
import { damagedFile, encryptedFile, tooMuchText, unsupported } from '../failures'
import { MAX_CHARACTERS } from '../limits'
import type { Block } from '../markup/blocks'
import { blocksToSource } from '../markup/blocksToSource'
import { trackFields } from '../office/fields'
import { hiddenText } from '../office/leftOut'
import { countLists } from '../office/listCounter'
import type { Container } from '../ole/container'
import { Refusal } from '../refusal'
import { characterLook } from './characterLook'
import { decodeStretch } from './decodeStretch'
import { readFonts } from './docFonts'
import { formAt, isUnnamed } from './docForms'
import { readDocLists } from './docLists'
import { picturesAt } from './docPictures'
import { type DocText, readStory, type Seen } from './docStory'
import { assembleTables } from './docTables'
import { readTextBoxes } from './docTextBoxes'
import { type Fib, readFib, structures } from './fib'
import { type FormattedRun, formattedRuns } from './formattedRuns'
import { paragraphShape } from './paragraphShape'
import { readPieces, type TextPiece } from './pieces'
import { countRestarted } from './restartedLists'
import { readStylesheet } from './stylesheet'
import { againIn, plainText, saidAgain } from './textControls'

/** Throws a refusal where the file is locked, damaged, or older than Word 97. */
export const readDoc = (container: Container): SourceDocument => {
  const stream = container.read('WordDocument')
  const fib = stream && readFib(stream)
  if (!stream || !fib) throw new Refusal(damagedFile())
  if (fib.encrypted) throw new Refusal(encryptedFile())
  if (fib.old) throw new Refusal(unsupported('Word 95 或更早的文件', '请用 WPS 或 Word 打开后另存为 docx 再试。'))
  const tables = container.read(fib.table)
  const pieces = tables && readPieces(partOf(tables, fib, structures.pieces))
  if (!tables || !pieces) throw new Refusal(damagedFile())
  if (pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0) > MAX_CHARACTERS) throw new Refusal(tooMuchText())
  const streams = { fib, stream, tables, pieces, data: container.read('Data') }
  const once = readBlocks(streams, false)
  const tracked = once.seen.insertions + once.seen.deletions > 0
  const { blocks, seen } = tracked && once.seen.controls ? readBlocks(streams, true) : once
  const { hidden, controls: _, ...changes } = seen
  const comments = Math.max(0, Math.floor((fib.at(structures.commentMarks).length - 4) / COMMENT))
  const revisions = { ...changes, comments }
  return blocksToSource('doc', blocks, isWhole(pieces, stream, fib) ? [] : [cutOff], {
    ...(hidden ? { leftOut: [hiddenText] } : {}),
    ...(Object.values(revisions).some(count => count > 0) ? { revisions } : {}),
  })
}

/** @param tracked whether changes were tracked in it. */
const readBlocks = (streams: Streams, tracked: boolean): { readonly blocks: readonly Block[]; readonly seen: Seen } => {
  const seen: Seen = { insertions: 0, deletions: 0, formats: 0, hidden: false, controls: false }
  const fields = trackFields()
  const document = textOf(streams, { seen, tracked }, (from, to) => assembleTables(readStory(document, from, to, fields)))
  const text = assembleTables(readStory(document, 0, streams.fib.lengths.text, fields))
  return { blocks: [...text, ...document.otherBoxes()], seen }
}

/** Bytes that tell of one comment: its place, and what it is. */
const COMMENT = 34

const cutOff = '文件不完整，后面一部分没有读出，请用 WPS 或 Word 打开后另存一份再试。'

/** Whether all of the text stands in the file. */
const isWhole = (pieces: readonly TextPiece[], stream: Uint8Array, { lengths }: Fib): boolean =>
  (pieces.at(-1)?.to ?? 0) >= lengths.text && pieces.every(({ from, to, at, width }) => at + (to - from) * width <= stream.length)

interface Streams {
  readonly fib: Fib
  readonly stream: Uint8Array
  readonly tables: Uint8Array
  readonly pieces: readonly TextPiece[]
  readonly data: Uint8Array | null
}

const partOf = (tables: Uint8Array, fib: Fib, structure: number): Uint8Array => {
  const { at, length } = fib.at(structure)
  return tables.subarray(at, at + length)
}

const CHINESE = 0x0804

const textOf = (
  { fib, stream, tables, pieces, data }: Streams,
  found: Pick<DocText, 'seen' | 'tracked'>,
  read: (from: number, to: number) => Block[],
): DocText => {
  const part = (structure: number) => partOf(tables, fib, structure)
  const styleOf = readStylesheet(part(structures.styles))
  const charactersAt = formattedRuns(stream, part(structures.characters), 'characters')
  const paragraphAt = formattedRuns(stream, part(structures.paragraphs), 'paragraphs')
  const boxes = readTextBoxes(part(structures.shapes), part(structures.textBoxes), fib)
  const count = fib.byLibreOffice ? countRestarted() : countLists()
  const again = againIn(saidAgain(pieces.map(piece => plainText(stream, piece)).join('')))
  let room = MAX_CHARACTERS
  const shapeAt = (place: number, piece: TextPiece) => {
    const run = paragraphAt(place)
    return paragraphShape([...styleOf(run.style).paragraph, run.changes, piece.changes], data)
  }
  const lookAt = (run: FormattedRun, place: number, piece: TextPiece) =>
    characterLook([run.changes, piece.changes], styleOf(paragraphAt(place).style).characters, style => styleOf(style).characters)
  return {
    *stretches(from, to) {
      for (const piece of pieces.slice(pieceAt(pieces, from), pieceAt(pieces, to - 1) + 1)) {
        const [first, last] = [Math.max(from, piece.from), Math.min(to, piece.to)]
        if (first >= last) continue
        const end = Math.min(stream.length, piece.at + (last - piece.from) * piece.width)
        for (let place = piece.at + (first - piece.from) * piece.width; place < end; ) {
          const run = charactersAt(place)
          const said = again(piece.from + (place - piece.at) / piece.width)
          const limit = piece.at + (said.to - piece.from) * piece.width
          const stop = Math.max(place + piece.width, Math.min(end, limit, run.to, paragraphAt(place).to))
          const begin = place
          // Text boxes may lie over each other.
          room -= (stop - place) / piece.width
          if (room < 0) throw new Refusal(tooMuchText())
          const { text, offsetOf } = decodeStretch(stream.subarray(place, stop), piece.width, fib.language === CHINESE)
          yield {
            text: said.again ? '' : text,
            look: lookAt(run, place, piece),
            numberOf: index => piece.from + (begin + offsetOf(index) - piece.at) / piece.width,
            shapeAt: index => shapeAt(begin + offsetOf(index), piece),
          }
          place = stop
        }
      }
    },
    fonts: readFonts(part(structures.fonts)),
    listOf: readDocLists(tables.subarray(fib.at(structures.lists).at), part(structures.listUses)),
    number: count,
    boxAt: place => {
      const box = boxes.take(place)
      if (box) return read(...box)
      return boxes.isPicture(place) ? [{ kind: 'picture', of: 'picture' }] : []
    },
    otherBoxes: () => boxes.takeRest().flatMap(box => read(...box)),
    pictureAt: (place, code) => picturesAt(data, place, code),
    formAt: place => formAt(data, place),
    isControlAt: place => isUnnamed(data, place),
    ...found,
  }
}

/** The number of the piece that a character stands in. */
const pieceAt = (pieces: readonly TextPiece[], character: number): number => {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as TextPiece).to <= character) low = middle + 1
    else high = middle
  }
  return low
}
