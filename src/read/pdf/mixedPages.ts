/** Pages of print with pictures that may be tables, as people paste them. */
import { hasMiddleIn } from '../../geometry/middle'
import type { Box } from '../../model/place'
import type { Page, SourceDocument, SourceLine } from '../../model/source'
import { readNumeral } from '../../text/headingNumeral'
import { isTableSized } from '../office/tableSized'
import { applyToBox, boxAround, intersect, type Matrix } from '../page/matrix'
import { type PaintedPicture, paintedPictures } from './page/paintedPictures'
import { readOperators } from './pdfjs/operatorList'
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs/types'
import type { PicturePages } from './picturePages'

/** Programs that print cut a picture into stripes; a page with more is drawn in pictures altogether. */
const MANY = 400
/** Stripes of one picture are no further apart than this. Points. */
const APART = 1.5

/** By the number of the page where on it each picture is, from the top, none beside another one. */
export type MixedPages = ReadonlyMap<number, readonly Box[]>

/**
 * @param found pages that are pictures altogether: of these only what has little print, a heading among it, may be mixed as well.
 * @param lacksTable whether a document has not all its tables in print; asked only of one with a picture that is large enough.
 */
export const findMixedPages = async (
  document: PDFDocumentProxy,
  source: SourceDocument,
  { bare, drawn, layered, overprinted }: PicturePages,
  lacksTable: (source: SourceDocument) => boolean,
): Promise<MixedPages> => {
  const mixed = new Map<number, readonly Box[]>()
  const others = new Set([...drawn.keys(), ...layered, ...overprinted])
  const linesOf = ({ number }: Page) => source.lines.filter(({ page }) => page === number)
  const mayBe = source.pages.filter(
    page =>
      page.holdsPicture &&
      isPlain(page, source) &&
      !others.has(page.number) &&
      linesOf(page).some(bare.includes(page.number) ? isHeading : isWritten),
  )
  if (mayBe.length === 0 || !lacksTable(source)) return mixed
  for (const sheet of mayBe) {
    const page = await document.getPage(sheet.number)
    const boxes = await tablesOn(page, linesOf(sheet))
    // pdf.js would keep the page's pictures, some 20 MB, until they are read.
    page.cleanup()
    if (boxes.length > 0) mixed.set(sheet.number, boxes)
  }
  return mixed
}

/** Whether places on it are those on the page of the file, which it is all of. */
const isPlain = ({ number, turn, lean }: Page, { pages }: SourceDocument): boolean =>
  turn === 0 && !lean && pages.filter(page => page.number === number).length === 1

const isWritten = ({ text }: SourceLine): boolean => /\p{Script=Han}/u.test(text)

/** What stands over a picture of a table; over a scan there is a page's head at most. */
const isHeading = ({ text }: SourceLine): boolean => readNumeral(text) !== null

/** @param lines of the page. @returns where each is, in points, from the top; those that stand beside each other are one. */
const tablesOn = async (page: PDFPageProxy, lines: readonly SourceLine[]): Promise<readonly Box[]> => {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { fnArray, argsArray } = await readOperators(page)
  const painted = paintedPictures(fnArray, argsArray, transform as unknown as Matrix)
  if (painted.length > MANY) return []
  const boxes = joined(painted.map(picture => shownOf(picture, [0, 0, width, height])).filter(isThere), touch)
  const tables = boxes.filter(box => isTableSized(box[2] - box[0], box[3] - box[1]) && !isGround(box, lines))
  return joined(tables, areBeside).toSorted((one, other) => one[1] - other[1])
}

const shownOf = ({ matrix, clip }: PaintedPicture, page: Box): Box => intersect(applyToBox(matrix, [0, 0, 1, 1]), intersect(clip, page))

const isThere = ([left, top, right, bottom]: Box): boolean => left < right && top < bottom

/** Whether most of a page's text is printed over a picture, as over its ground. */
const isGround = (box: Box, lines: readonly SourceLine[]): boolean =>
  2 * lines.filter(line => line.box && hasMiddleIn(line.box, box)).length > lines.length

type Belong = (one: Box, other: Box) => boolean

const areBeside: Belong = (one, other) => one[1] <= other[3] + APART && other[1] <= one[3] + APART

const touch: Belong = (one, other) => one[0] <= other[2] + APART && other[0] <= one[2] + APART && areBeside(one, other)

/** Boxes around those that belong together. */
const joined = (boxes: readonly Box[], belong: Belong): Box[] =>
  boxes.reduce<Box[]>((groups, box) => {
    let own = box
    let left = groups
    for (let near = left.filter(group => belong(group, own)); near.length > 0; near = left.filter(group => belong(group, own))) {
      left = left.filter(group => !near.includes(group))
      own = boxAround([own, ...near])
    }
    return [...left, own]
  }, [])
