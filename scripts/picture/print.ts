/** Prints pages for the proof: `tsx scripts/picture/print.ts FOLDER PAGES [FIRST] [--sheets]` → FOLDER/pages.pdf and FOLDER/truth.json. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPrinter } from '../layouts/chromium'
import { documentOf, drawPage } from './pages'
import { drawSheet } from './sheet'

const [folder = '/tmp/gouji-pictures', count = '8', first = '0'] = process.argv.slice(2)
const drawn = process.argv.includes('--sheets') ? drawSheet : drawPage
const pages = Array.from({ length: Number(count) }, (_, index) => drawn(Number(first) + index))
const printer = await startPrinter()
mkdirSync(folder, { recursive: true })
writeFileSync(
  join(folder, 'pages.pdf'),
  await printer.print(documentOf(pages.map(({ html }) => html)), { margin: { top: '16mm', bottom: '16mm', left: '16mm', right: '16mm' } }),
)
writeFileSync(join(folder, 'truth.json'), JSON.stringify(pages.map(({ truth }) => truth)))
await printer.close()
