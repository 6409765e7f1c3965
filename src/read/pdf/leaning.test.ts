import { expect, test } from 'vitest'
import { handmadePdf } from '../../../e2e/handmadePdf'
import { openPdf } from '../../../scripts/openPdf'
import { readPdf } from './readPdf'

const set = (text: string, x: number, y: number) => `BT /H 9 Tf ${x} ${y} Td (${text}) Tj ET`
const row = (y: number) => [100, 250, 400].map(x => set('42', x, y)).join(' ')
const table = `${[690, 670, 650].map(row).join(' ')} 80 640 360 70 re S 80 680 m 440 680 l S 80 660 m 440 660 l S 230 640 m 230 710 l S`

/** A page of which all print leans by degrees clockwise. */
const leaning = async (degrees: number, content = table) => {
  const radians = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)].map(each => each.toFixed(6))
  const opened = await openPdf(
    new Uint8Array(
      handmadePdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
        ['', Buffer.from(`q ${cos} -${sin} ${sin} ${cos} 0 0 cm ${content} Q`)],
      ]),
    ),
  )
  if ('code' in opened) throw new Error(opened.message)
  const [page] = (await readPdf(opened.document)).pages
  await opened.close()
  if (!page) throw new Error('no page')
  return page
}

test('a page whose print leans is set straight: its rows are level and its rules are lines', async () => {
  const level = await leaning(0)
  expect(level.lean).toBeUndefined()
  for (const degrees of [0.3, 1, 4]) {
    const { lean, runs, rulings } = await leaning(degrees)
    expect(lean).toBeCloseTo(degrees, 2)
    expect(rulings).toHaveLength(level.rulings.length)
    for (const at of [0, 3, 6]) {
      const [first, last] = [runs[at]?.box[3] ?? 0, runs[at + 2]?.box[3] ?? 0]
      expect(last).toBeCloseTo(first, 1)
    }
  }
})

test('words that slant over a level page turn nothing', async () => {
  expect((await leaning(0, `${table} q 1 0.03 -0.03 1 0 0 cm ${set('1', 300, 300)} Q`)).lean).toBeUndefined()
})
