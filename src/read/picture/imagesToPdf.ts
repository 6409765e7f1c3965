/** Pictures → a PDF that has each of them as a page. */
import { joinChunks } from '../../model/joinChunks'
import type { Image } from './image'

/** A page is as wide as A4, upright or on its side (points): what a picture says of its own size is the camera's. */
const PAGE = { short: 595, long: 842 }

type PdfObject = readonly Uint8Array[]

/** @param images at least one. */
export const imagesToPdf = (images: readonly Image[]): Uint8Array => {
  const pages: number[] = []
  const behind: PdfObject[] = []
  for (const image of images) {
    // The first two objects are the catalogue and the list of pages.
    pages.push(behind.length + 3)
    behind.push(...objectsOf(image, behind.length + 3))
  }
  return toFile([
    [ascii('<</Type/Catalog/Pages 2 0 R>>')],
    [ascii(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map(number => `${number} 0 R`).join(' ')}]>>`)],
    ...behind,
  ])
}

/** A page, what is drawn on it, and the strips of its picture. @param first number of the first of them. */
const objectsOf = ({ width, height, turn, strips }: Image, first: number): PdfObject[] => {
  const wide = width > height
  const across = wide ? PAGE.long : PAGE.short
  const down = Math.round((across * height) / width)
  let rows = 0
  const drawn = strips.map((strip, index) => {
    rows += strip.height
    return `q ${across} 0 0 ${number((down * strip.height) / height)} 0 ${number(down - (down * rows) / height)} cm /I${index} Do Q`
  })
  const drawing = ascii(drawn.join('\n'))
  const names = strips.map((_, index) => `/I${index} ${first + 2 + index} 0 R`).join('')
  return [
    [
      ascii(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${across} ${down}]/Rotate ${turn}/Contents ${first + 1} 0 R/Resources<</XObject<<${names}>>>>>>`,
      ),
    ],
    [ascii(`<</Length ${drawing.length}>>stream\n`), drawing, ascii('\nendstream')],
    ...strips.map(({ height: own, entries, data }) => [
      ascii(`<</Type/XObject/Subtype/Image/Width ${width}/Height ${own}${entries}/Length ${data.length}>>stream\n`),
      data,
      ascii('\nendstream'),
    ]),
  ]
}

/** PDF knows no exponents. */
const number = (value: number) => value.toFixed(6)

const ascii = (text: string) => Uint8Array.from(text, sign => sign.charCodeAt(0))

/** Objects → a file with its directory. */
const toFile = (objects: readonly PdfObject[]): Uint8Array => {
  const parts: Uint8Array[] = [ascii('%PDF-1.4\n')]
  const places: number[] = []
  let size = 9
  const put = (part: Uint8Array) => {
    parts.push(part)
    size += part.length
  }
  for (const [index, object] of objects.entries()) {
    places.push(size)
    put(ascii(`${index + 1} 0 obj\n`))
    for (const part of object) put(part)
    put(ascii('\nendobj\n'))
  }
  const directory = size
  const lines = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  put(ascii(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`))
  put(ascii(`trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${directory}\n%%EOF\n`))
  return joinChunks(parts, size)
}
