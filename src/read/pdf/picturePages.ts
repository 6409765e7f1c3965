/** Pages that are pictures: scanned, photographed, or with the letters drawn as outlines. */

import { groupBy } from '../../model/groupBy'
import type { SourceDocument, SourceLine } from '../../model/source'
import { MAX_PAGES, PageTooFull } from '../limits'
import { isMadeUp } from '../page/legible'
import { identity } from '../page/matrix'
import { FEW_CHARACTERS } from '../picture/fewCharacters'
import { type Drawable, drawableAs } from './page/drawable'
import { isOpaque } from './page/imageObjects'
import { type PaintedPicture, paintedPictures } from './page/paintedPictures'
import { OPS } from './pdfjs/operations'
import { fewOperators, readOperators } from './pdfjs/operatorList'
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs/types'

/** Pictures over more of the page than this are the page; seals and emblems are less. Share of the page's area. */
const MOST_OF_PAGE = 0.4
/** A page under print that all see has a picture behind more of it than this, where a form was scanned. Share of the page's area. */
const NEARLY_ALL = 0.8
/** What is stamped on a scan, or typed into its fields, has fewer characters than this: a page of a report has more, or no such picture. */
const TYPED_CHARACTERS = 400
/** Letters turned into outlines: some hundred long paths on a page, where seals and emblems have some ten. */
const MANY_OUTLINES = 100
/** A rule or a frame takes up to 20 numbers, the outline of a character more than this. */
const OUTLINE_NUMBERS = 40

/** Numbers of pages that are pictures, from 1. */
export interface PicturePages {
  /** Those with next to no text. */
  readonly bare: readonly number[]
  /** Of these the ones whose print is outlines, or glyphs that are drawn and say nothing: how they are drawn; null where they can't be drawn whole. */
  readonly drawn: ReadonlyMap<number, Drawable | null>
  /** Those over which, or under which, another program laid, unseen, what it read there. */
  readonly layered: readonly number[]
  /** Those that may be scans under print which all see: a header, a mark of who printed it, what fields hold. Only what the picture shows tells. */
  readonly overprinted: readonly number[]
}

/**
 * Finds the pages whose content is a picture.
 * Only pages whose text says next to nothing or little are looked at, and all others where one has a layer of text that nobody sees: looking costs
 * as much as reading them.
 */
export const findPicturePages = async (document: PDFDocumentProxy, source: SourceDocument): Promise<PicturePages> => {
  const found = { bare: [] as number[], drawn: new Map<number, Drawable | null>(), layered: [] as number[], overprinted: [] as number[] }
  const lines = linesByPage(source)
  const layers = new Set(source.pages.flatMap(({ layer, number }) => (layer ? [number] : [])))
  for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
    const own = lines.get(number) ?? []
    const look = lookFor(own, layers)
    if (look === null) continue
    // A page that cannot be opened has been named as lost by then.
    const kind = await document
      .getPage(number)
      .then(async page => {
        const kind = await look(page, own, layers.has(number))
        // pdf.js would keep the pictures of all pages, some 20 MB each, until they are read.
        page.cleanup()
        return kind
      })
      .catch(error => {
        if (error instanceof PageTooFull) throw error
        return null
      })
    if (kind === 'layered') found.layered.push(number)
    else if (kind === 'overprinted') found.overprinted.push(number)
    else if (kind) found.bare.push(number)
    if (typeof kind === 'object' && kind !== null) found.drawn.set(number, kind.drawn)
  }
  return found
}

type Kind = 'bare' | 'layered' | 'overprinted' | { readonly drawn: Drawable | null } | null
type Look = (page: PDFPageProxy, lines: readonly SourceLine[], mayBeUnder: boolean) => Promise<Kind>

/** What is to be found out of a page with these lines; null where nothing is. */
const lookFor = (lines: readonly SourceLine[], layers: ReadonlySet<number>): Look | null => {
  const characters = charactersIn(lines)
  if (characters < FEW_CHARACTERS) return ofBare
  if (saysNoWord(lines)) return ofWordless
  return layers.size > 0 || characters < TYPED_CHARACTERS ? ofPrint : null
}

const linesByPage = ({ lines }: SourceDocument): ReadonlyMap<number, readonly SourceLine[]> =>
  new Map(groupBy(lines, ({ page }) => page).map(own => [own[0]?.page ?? 0, own]))

/** Spaces are none. */
export const charactersIn = (lines: readonly { readonly text: string }[]): number =>
  lines.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)

/** Of what is written in Chinese more than half is characters, in tables too; what fonts make up has some by chance. Share of a page's characters. */
const BY_CHANCE = 0.4

/** Whether its text is what fonts make up. */
const saysNoWord = (lines: readonly SourceLine[]): boolean =>
  isMadeUp(lines) &&
  lines.reduce((sum, { text }) => sum + (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0), 0) < BY_CHANCE * charactersIn(lines)

const ofBare: Look = async (page, lines) => {
  const known = fewOperators(page)
  if (known && isMostlyPicture(page, known.fnArray, known.argsArray)) return 'bare'
  const operations = await readOperators(page)
  const { fnArray, argsArray } = operations
  if (isMostlyPicture(page, fnArray, argsArray)) return 'bare'
  const isOutlined = fnArray.filter((operator, i) => operator === OPS.constructPath && isOutline(argsArray[i])).length > MANY_OUTLINES
  const drawn = isOutlined || saysNoWord(lines) ? await drawableAs(page, operations, lines) : null
  return drawn || (isOutlined && lines.length === 0) ? { drawn } : null
}

const ofWordless: Look = async (page, lines, mayBeUnder) => {
  const drawn = await drawableAs(page, await readOperators(page), lines)
  return drawn === 'letters' ? { drawn } : ofLayered(page, lines, mayBeUnder)
}

const ofPrint: Look = async (page, lines, mayBeUnder) => {
  const kind = await ofLayered(page, lines, mayBeUnder)
  if (kind !== null || charactersIn(lines) >= TYPED_CHARACTERS) return kind
  const { fnArray, argsArray } = await readOperators(page)
  return isMostlyPicture(page, fnArray, argsArray, NEARLY_ALL) ? 'overprinted' : null
}

/** @param mayBeUnder whether pictures lie over most of its text, which may show through them. */
const ofLayered: Look = async (page, _, mayBeUnder) => {
  const { fnArray, argsArray } = await readOperators(page)
  if (!isMostlyPicture(page, fnArray, argsArray)) return null
  return isMostlyInvisible(fnArray, argsArray) || (mayBeUnder && (await isMostlyUnder(page, fnArray, argsArray))) ? 'layered' : null
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

const isMostlyPicture = (page: PDFPageProxy, operators: Operators[0], args: Operators[1], most = MOST_OF_PAGE): boolean =>
  areaOf(paintedPictures(operators, args, identity)) > most * sizeOf(page)

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
