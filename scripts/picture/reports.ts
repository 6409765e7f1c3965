/**
 * Prints whole clean reports for the proof: `tsx scripts/picture/reports.ts FOLDER MAKER [COUNT] [SEED] [WORDS]` → for each a PDF in FOLDER
 * with what its cells say beside it (.json). MAKER and layouts are those of `npm run layouts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makers } from '../layouts/makers'

const [folder = '/tmp/gouji-scans', name = 'prints', count = '1', first = '1', words = ''] = process.argv.slice(2)
const maker = makers[name]
if (!maker) throw new Error(`a maker is one of ${Object.keys(makers).join(', ')}`)
mkdirSync(folder, { recursive: true })
for await (const { layout, seed, report, ending, bytes } of maker({
  seeds: Array.from({ length: Number(count) }, (_, index) => Number(first) + index),
  words,
})) {
  if (ending !== 'pdf') continue
  const path = join(folder, `${layout.replace(/\W+/g, '-')}-${seed}`)
  writeFileSync(`${path}.pdf`, bytes)
  writeFileSync(`${path}.json`, JSON.stringify({ figures: report.figures }))
}
process.exit()
