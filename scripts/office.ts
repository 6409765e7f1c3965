/**
 * Opens what the page exports in LibreOffice: npx tsx scripts/office.ts FOLDER FILE… checks the files, writes workbook, opinions and the
 * text with commas into the folder, and has LibreOffice make a PDF of each, to be looked at.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commaSeparated } from '../src/share/office/commaSeparated'
import { wordFile } from '../src/share/office/wordFile'
import { exportedBook } from '../src/show/export/exportedBook'
import { opinionOn } from '../src/show/export/opinion'
import { findingRows } from '../src/show/export/rows'
import { tell } from '../src/show/export/told'
import type { Ready } from '../src/store/state'
import { validateFile } from './validateFile'

const [folder = '', ...paths] = process.argv.slice(2)

const ready = async (path: string, id: number): Promise<Ready[]> => {
  const outcome = await validateFile(path)
  if (!outcome.ok) return []
  const rest = { edits: {}, past: [], future: [], checking: 'done', state: 'ready' } as const
  return [{ id, name: outcome.source.name, blob: new Blob([]), outcome, findings: outcome.findings, ...rest }]
}

const convert = (name: string) =>
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)], {
    stdio: 'ignore',
    timeout: 120_000,
  })

const made = { decisions: {}, rulesOff: [], ticks: {} }
const files = (await Promise.all(paths.map(ready))).flat()
const stamp = { at: new Date(), version: '试' }
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'list.xlsx'), exportedBook(files, made, `${files.length} 份`, stamp))
const { head, rows } = findingRows(files, made)
writeFileSync(join(folder, 'findings.csv'), commaSeparated([head, ...rows]))
for (const [index, file] of files.entries())
  writeFileSync(join(folder, `opinion-${index + 1}.docx`), wordFile(opinionOn(tell(file, made), stamp)))
for (const name of readdirSync(folder).filter(name => /\.(docx|xlsx)$/.test(name))) convert(name)
console.log(readdirSync(folder).join('\n'))
