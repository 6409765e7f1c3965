/**
 * A PDF as small as it can be that asks of a browser what reports do: Chinese text in a font that is not embedded, and more
 * drawing operations than pdf.js hands over at once. Browsers that lacked something lost one or the other without a word.
 */

/** What it says, in the encoding that it is set in (GBK). */
export const tinyText = '勾稽办理结果'
const inGbk = 'b9b4bbfcb0ecc0edbde1b9fb'

/** How many ruling lines it draws; pdf.js hands over a thousand operations at a time. */
export const tinyRulings = 1300

/** Its bytes, made anew each time: whoever opens them takes them over. */
export const tinyPdf = (): Uint8Array => {
  const lines = Array.from({ length: tinyRulings }, (_, index) => `0 ${index / 4} m 500 ${index / 4} l S`).join('\n')
  const content = `BT /F 12 Tf 50 700 Td <${inGbk}> Tj ET\n${lines}`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -220 1000 860]/ItalicAngle 0/Ascent 860/Descent -140/CapHeight 860/StemV 90>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return new TextEncoder().encode(`${text}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`)
}
