/**
 * npm run layouts -- MAKER [COUNT] [SEED] [WORDS] [FOLDER] [FORM]: has clean reports made with real software (prints: Chromium prints web pages, firefox: Firefox does,
 * other programs: WeasyPrint and wkhtmltopdf do, written anew: Ghostscript, cairo, MuPDF and QPDF write Chromium's prints again, altered: prints that other software has changed,
 * offices: prints of reports that offices have set otherwise, word: LibreOffice prints Word files, docx: Word files as people pass them on, docxprints: LibreOffice prints these, pages: LibreOffice prints web pages, copies: what Chromium copies of web
 * pages, text: what pdftotext makes of prints, web: pages as sites and editors write them, texts: tables in the marks of other programs, sheets: workbooks and sheets saved as text, ofd: prints as OFD files, docs of …, prints of workbooks, … saved again and the like: what LibreOffice makes of these, ends: drawn reports with a page that ends at each place of their tables), so many (4 unless told) in each layout whose name has the words, reads them and says for each layout what
 * came out. FORM is 2019 for reports of that form. The folder keeps the documents with a fault, and beside them what was wrong.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '../../src/validate'
import { openPdf } from '../openPdf'
import { type Made, makers } from './makers'
import { addPageEnds, ruleKinds } from './pageEnds'
import { addTo, heads, lineOf, newTally, type Tally } from './tally'

const [name = '', count = '4', first = '1', words = '', folder = '', form] = process.argv.slice(2)
const seeds = Array.from({ length: Number(count) }, (_, index) => Number(first) + index)
if (name === 'ends') {
  console.log(heads)
  for (const rules of ruleKinds.filter(each => each.includes(words))) {
    const tally = newTally()
    for (const seed of seeds) addPageEnds(tally, rules, seed)
    console.log([lineOf(`pages end, borders ${rules}`, tally), ...tally.faults].join('\n'))
  }
  process.exit()
}
const maker = makers[name]
if (!maker) throw new Error(`a maker is one of ${[...Object.keys(makers), 'ends'].join(', ')}`)

const keep = ({ layout, seed, ending }: Made, bytes: Uint8Array, faults: readonly string[]) => {
  if (folder === '' || faults.length === 0) return
  const path = join(folder, `${layout.replace(/\W+/g, '-')}-${seed}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${path}.${ending}`, bytes)
  writeFileSync(`${path}.faults`, `${faults.join('\n')}\n`)
}

const add = async (tally: Tally, made: Made) => {
  const before = tally.faults.length
  // pdf.js takes the bytes over.
  const bytes = made.bytes.slice()
  const outcome = await validate(`report.${made.ending}`, bytes, { openPdf, now: () => performance.now() })
  addTo(tally, `${made.layout} ${made.seed}`, made.report, outcome, made.deserves)
  keep(made, made.bytes, tally.faults.slice(before))
}

console.log(heads)
let layout = ''
let tally = newTally()
for await (const made of maker({ seeds, words, ...(form === '2019' ? { form } : {}) })) {
  if (layout !== '' && made.layout !== layout) {
    console.log(lineOf(layout, tally))
    tally = newTally()
  }
  layout = made.layout
  await add(tally, made)
}
console.log(lineOf(layout, tally))
