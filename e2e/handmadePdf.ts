/** PDFs written by hand, for what no producer writes. */
import { createDeflate, deflateSync } from 'node:zlib'

/** A stream's dictionary entries and its bytes. */
type Stream = readonly [entries: string, bytes: Uint8Array]

/** Objects are numbered from 1; the first is the catalog. */
export const handmadePdf = (objects: readonly (string | Stream)[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects.flatMap((object, index) => [Buffer.from(`${index + 1} 0 obj\n`), ...bodyOf(object), Buffer.from('\nendobj\n')]),
    Buffer.from(`trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n0\n%%EOF`),
  ])

const bodyOf = (object: string | Stream): Buffer[] =>
  typeof object === 'string'
    ? [Buffer.from(object)]
    : [Buffer.from(`<<${object[0]}/Length ${object[1].length}>>stream\n`), Buffer.from(object[1]), Buffer.from('\nendstream')]

/** One page with this content. */
export const onePage = (content: Stream, resources = '', more: readonly (string | Stream)[] = [], catalog = ''): Buffer =>
  handmadePdf([
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>>>`,
    content,
    ...more,
  ])

/** A page whose drawing instructions unpack to so many MB. */
export const packedBomb = async (megabytes: number): Promise<Buffer> => {
  const deflate = createDeflate({ level: 9 })
  const packed: Buffer[] = []
  deflate.on('data', (part: Buffer) => packed.push(part))
  const blanks = Buffer.alloc(1 << 20, 32)
  for (let written = 0; written < megabytes; written++) if (!deflate.write(blanks)) await new Promise(done => deflate.once('drain', done))
  await new Promise<void>(done => deflate.end(done))
  return onePage(['/Filter/FlateDecode', Buffer.concat(packed)])
}

/** A picture that claims 900 million pixels. */
export const pictureBomb = (): Buffer =>
  onePage(['', Buffer.from('q 595 0 0 842 0 0 cm /I Do Q')], '/XObject<</I 5 0 R>>', [
    [
      '/Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode',
      deflateSync(Buffer.alloc(1e6)),
    ],
  ])

/** Ruling lines from edge to edge, half across and half upright. */
export const manyRulings = (count: number): Buffer => {
  const place = (index: number) => ((index * 590) / count).toFixed(3)
  const lines = Array.from(
    { length: count / 2 },
    (_, i) => `0 ${place(2 * i)} m 595 ${place(2 * i)} l S ${place(2 * i)} 0 m ${place(2 * i)} 842 l S`,
  )
  const figures = Array.from({ length: 6 }, (_, i) => `BT /H 9 Tf ${60 + 80 * i} 400 Td (${i}) Tj ET`)
  return onePage(['/Filter/FlateDecode', deflateSync([...lines, ...figures].join('\n'))], helvetica)
}

const helvetica = '/Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>'

/** JavaScript on opening, a form that is a program, an attachment, a link, a launch: all that a PDF may want to do. */
export const meddlingPdf = (): Buffer =>
  onePage(
    ['', Buffer.from('BT /H 9 Tf 20 800 Td (hello) Tj ET')],
    helvetica,
    [
      '<</S/JavaScript/JS(app.alert("x");this.submitForm("https://example.com/"))>>',
      '<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A<</S/URI/URI(https://example.com/)>>>>',
      ['/Type/EmbeddedFile', Buffer.from('attached')],
      '<</Type/Filespec/F(a.exe)/EF<</F 7 0 R>>>>',
      ['', Buffer.from('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><script>alert(1)</script></xdp:xdp>')],
    ],
    '/OpenAction 5 0 R/AA<</WC<</S/Launch/F(a.exe)>>>>/AcroForm<</XFA 9 0 R/Fields[]>>/Names<</JavaScript<</Names[(a)5 0 R]>>/EmbeddedFiles<</Names[(a)8 0 R]>>>>',
  )
