/** The pixels of pictures, which pdf.js keeps apart from the operations that paint them. */
import type { PDFPageProxy } from '../pdfjs/types'
import type { RawImage } from './pictures'

export const objectOf = (page: PDFPageProxy, name: string): Promise<RawImage | null> =>
  new Promise(resolve => (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve))

/** ImageKind of pdf.js: pixels with their opacity. */
const RGBA = 3
/** Nothing shows through a pixel of this opacity, of 255. */
const OPAQUE = 250

/** Whether something may show through some pixels of a picture. */
export const hasOpacity = ({ kind }: RawImage): boolean => kind === RGBA

/** Whether nothing shows through a pixel; of pictures without pixels nobody knows. @param x from the left and @param y from the top. */
export const isOpaqueAt = ({ kind, data, width }: RawImage, x: number, y: number): boolean => {
  if (!data || typeof data === 'string') return false
  return kind !== RGBA || (data[4 * (y * width + x) + 3] ?? 0) >= OPAQUE
}

/** Whether nothing shows through a picture; of one without pixels nobody knows. */
export const isOpaque = async (page: PDFPageProxy, image: string | RawImage): Promise<boolean> => {
  const { kind, data } = (typeof image === 'string' ? await objectOf(page, image) : image) ?? {}
  if (!data || typeof data === 'string') return false
  if (kind !== RGBA) return true
  for (let at = 3; at < data.length; at += 4) if ((data[at] as number) < OPAQUE) return false
  return true
}
