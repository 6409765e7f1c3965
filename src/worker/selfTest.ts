/**
 * Whether this browser reads PDFs as it should, tried with a tiny one. Browsers that lack what pdf.js takes for granted
 * were seen to lose text and ruling lines without a word: then no PDF is judged at all.
 */
import type { OpenPdf } from '../read/opened'

/** Once a thread: the answer stays the same. */
export const readsReliably = (openPdf: OpenPdf): Promise<boolean> => {
  tested ??= selfTest(openPdf)
  return tested
}

let tested: Promise<boolean> | undefined

/** More than pdf.js hands over at a time (1000). */
const RULINGS = 1200
/** Set in a font that is not embedded, through a predefined CMap; and in one that brings its own map. */
const WANTED = ['信息公开 12 345 678 9', '年度报告']

/** @returns false where anything of the tiny PDF is missing, and where reading it fails. */
export const selfTest = async (openPdf: OpenPdf): Promise<boolean> => {
  try {
    const opened = await openPdf(new TextEncoder().encode(tinyPdf()))
    if ('code' in opened) return false
    try {
      const { readPdfFile } = await import('../read/pdfFile')
      const source = await readPdfFile(opened)
      if ('code' in source || source.losses.length > 0) return false
      const texts = source.lines.map(line => line.text)
      return WANTED.every((text, index) => texts[index] === text) && source.pages[0]?.rulings.length === RULINGS
    } finally {
      await opened.close()
    }
  } catch {
    return false
  }
}

/** 信息公开 in GBK and 年度报告 as glyphs 1 to 4 of a font with a map, above figures and lines such as those of a table. */
const tinyPdf = (): string => {
  const figures = ['12', '345', '678', '9'].map((figure, column) => `BT /F 9 Tf ${150 + 80 * column} 800 Td (${figure}) Tj ET`)
  const rulings = Array.from({ length: RULINGS }, (_, index) => `20 ${20 + 0.5 * index} m 500 ${20 + 0.5 * index} l S`)
  const content = [
    'BT /F 9 Tf 20 800 Td <d0c5cfa2b9abbfaa> Tj ET',
    ...figures,
    'BT /G 9 Tf 20 760 Td <0001000200030004> Tj ET',
    ...rulings,
  ].join('\n')
  const map =
    'begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 4 beginbfchar <0001> <5e74> <0002> <5ea6> <0003> <62a5> <0004> <544a> endbfchar endcmap'
  const descriptor = '/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80'
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R/G 8 0 R>>>>>>',
    stream(content),
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R>>',
    `<</Type/FontDescriptor/FontName/STSong-Light/Flags 4${descriptor}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Test/Encoding/Identity-H/ToUnicode 11 0 R/DescendantFonts[9 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Test/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 10 0 R>>',
    `<</Type/FontDescriptor/FontName/Test/Flags 4${descriptor}>>`,
    stream(map),
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  return `%PDF-1.4\n${body.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n0\n%%EOF`
}

const stream = (data: string) => `<</Length ${data.length}>>stream\n${data}\nendstream`
