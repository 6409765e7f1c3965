/** Pages that are pictures: scanned, photographed, or with the letters drawn as outlines. */

import type { SourceDocument } from '../../model/source'
import { MAX_PAGES, PageTooFull } from '../limits'
import { identity } from '../page/matrix'
import { isOpaque } from './page/imageObjects'
import { type PaintedPicture, paintedPictures } from './page/paintedPictures'
import { OPS } from './pdfjs/operations'
import { readOperators } from './pdfjs/operatorList'
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs/types'

/** A scanned page carries at most a stamped header and a page number as text. Characters. */
const FEW_CHARACTERS = 40
/** Pictures over more of the page than this are the page; seals and emblems are less. Share of the page's area. */
const MOST_OF_PAGE = 0.4
/** Letters turned into outlines: some hundred long paths on a page, where seals and emblems have some ten. */
const MANY_OUTLINES = 100
/** A rule or a frame takes up to 20 numbers, the outline of a character more than this. */
const OUTLINE_NUMBERS = 40

/** Numbers of pages that are pictures, from 1. */
export interface PicturePages {
  /** Those with next to no text. */
  readonly bare: readonly number[]
  /** Those over which, or under which, another program laid, unseen, what it read there. */
  readonly layered: readonly number[]
}

/**
 * Finds the pages whose content is a picture.
 * Only pages with next to no text are looked at, and all others where one has a layer of text that nobody sees: looking costs as much as
 * reading them.
 */
export const findPicturePages = async (document: PDFDocumentProxy, source: SourceDocument): Promise<PicturePages> => {
  const found = { bare: [] as number[], layered: [] as number[] }
  const characters = charactersByPage(source)
  const layers = new Set(source.pages.flatMap(({ layer, number }) => (layer ? [number] : [])))
  for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
    const isBare = (characters.get(number) ?? 0) < FEW_CHARACTERS
    if (!isBare && layers.size === 0) continue
    // A page that cannot be opened has been named as lost by then.
    const picture = await document
      .getPage(number)
      .then(page => (isBare ? isPicture(page, characters.get(number) ?? 0) : isLayered(page, layers.has(number))))
      .catch(error => {
        if (error instanceof PageTooFull) throw error
        return false
      })
    if (picture) found[isBare ? 'bare' : 'layered'].push(number)
  }
  return found
}

/** Characters by the number of their page. */
const charactersByPage = (source: SourceDocument): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const { page = 0, text } of source.lines) counts.set(page, (counts.get(page) ?? 0) + text.replace(/\s/g, '').length)
  return counts
}

const isPicture = async (page: PDFPageProxy, characters: number): Promise<boolean> => {
  const { fnArray, argsArray } = await readOperators(page)
  if (isMostlyPicture(page, fnArray, argsArray)) return true
  if (characters > 0) return false
  return fnArray.filter((operator, i) => operator === OPS.constructPath && isOutline(argsArray[i])).length > MANY_OUTLINES
}

/** @param mayBeUnder whether pictures lie over most of its text, which may show through them. */
const isLayered = async (page: PDFPageProxy, mayBeUnder: boolean): Promise<boolean> => {
  const { fnArray, argsArray } = await readOperators(page)
  if (!isMostlyPicture(page, fnArray, argsArray)) return false
  return isMostlyInvisible(fnArray, argsArray) || (mayBeUnder && (await isMostlyUnder(page, fnArray, argsArray)))
}

/** Whether pictures through which nothing shows take most of the page after most of its text was set. */
const isMostlyUnder = async (page: PDFPageProxy, ...[operators, args]: Operators): Promise<boolean> => {
  const texts = operators.flatMap((operator, at) => (operator === OPS.showText ? [at] : []))
  const middle = texts[texts.length >> 1] ?? 0
  const over = paintedPictures(operators, args, identity).filter(({ at, isMask }) => at > middle && !isMask)
  if (areaOf(over) <= MOST_OF_PAGE * sizeOf(page)) return false
  for (const { image } of over) if (!(await isOpaque(page, image))) return false
  return true
}

const isMostlyPicture = (page: PDFPageProxy, ...[operators, args]: Operators): boolean =>
  areaOf(paintedPictures(operators, args, identity)) > MOST_OF_PAGE * sizeOf(page)

/** In square points. */
const sizeOf = ({ view: [left = 0, bottom = 0, right = 0, top = 0] }: PDFPageProxy): number => (right - left) * (top - bottom)

/** Of all pictures, in square points: scanners cut a page into stripes and tiles. */
const areaOf = (painted: readonly PaintedPicture[]): number =>
  painted.reduce((sum, { matrix: [a, b, c, d] }) => sum + Math.abs(a * d - b * c), 0)

type Operators = readonly [operators: readonly number[], args: readonly unknown[]]

/** Text rendering mode 3: neither filled nor stroked. */
const INVISIBLE = 3

const isMostlyInvisible = (...[operators, args]: Operators): boolean => {
  const counts = { shown: 0, hidden: 0 }
  const saved: number[] = []
  let mode = 0
  operators.forEach((operator, i) => {
    if (operator === OPS.save) saved.push(mode)
    if (operator === OPS.restore) mode = saved.pop() ?? 0
    if (operator === OPS.setTextRenderingMode) mode = (args[i] as [number])[0]
    if (operator === OPS.showText) counts[mode === INVISIBLE ? 'hidden' : 'shown'] += (args[i] as [ArrayLike<unknown>])[0].length
  })
  return counts.hidden > counts.shown
}

/** pdf.js hands a path over as [paint, [numbers], bounds]. */
const isOutline = (args: unknown) => ((args as [number, [ArrayLike<number> | null]])[1][0]?.length ?? 0) > OUTLINE_NUMBERS
