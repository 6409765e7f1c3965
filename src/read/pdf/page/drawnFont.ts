/** Fonts that draw their glyphs by operations (Type 3), as pdf.js keeps them. */
import type { PDFPageProxy } from '../pdfjs/types'

/** What pdf.js keeps of a font, as far as it is looked at. */
export interface LoadedFont {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly name?: string
  /** Of a font whose glyphs are drawn by operations (Type 3): these, by the name of their glyph. */
  readonly charProcOperatorList?: ReadonlyMap<string, unknown>
}

/** null for one that never loaded. */
export const loadedFont = (page: PDFPageProxy, name: string): LoadedFont | null =>
  page.commonObjs.has(name) ? (page.commonObjs.get(name) as LoadedFont | null) : null

/** Names that tell a character: A, zero, uni0041. */
const tellingName = /^(?:[A-Za-z]|[a-z]{3,}|u(?:ni)?[0-9A-F]{4,6})$/

/** Whether it draws its glyphs and names them g0, g1: by numbers of their own, not by the codes of characters. */
export const saysNothing = ({ charProcOperatorList }: LoadedFont): boolean => {
  const names = [...(charProcOperatorList?.keys() ?? [])]
  return names.length > 0 && !names.some(name => tellingName.test(name))
}
