/**
 * The character maps of Simplified Chinese fonts, carried along: a worker under a strict CSP can fetch nothing,
 * and without them text set in fonts that are not embedded is lost without a word.
 */

// The predefined Simplified-Chinese CMaps of ISO 32000, those that they build on, and Adobe-GB1-UCS2, which leads from glyphs to Unicode.
const packed: Record<string, string> = import.meta.glob(
  [
    '../../../../node_modules/pdfjs-dist/cmaps/{GB,GBK,GBT}*-{H,V}.bcmap',
    '../../../../node_modules/pdfjs-dist/cmaps/UniGB-{UCS2,UTF16}-{H,V}.bcmap',
    '../../../../node_modules/pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap',
  ],
  { query: '?url&inline', import: 'default', eager: true },
)

const byName = new Map(Object.entries(packed).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]))

/** Bytes of a CMap by its file name (GBK-EUC-H.bcmap), or null for one that is not carried along. */
export const cmapBytes = (filename: string): Uint8Array | null => {
  const url = byName.get(filename)
  if (url === undefined) return null
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), character => character.charCodeAt(0))
}
