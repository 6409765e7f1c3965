/**
 * npx tsx scripts/damaged/run.ts [COUNT] [SEED] [--format=WORDS] [--damage=WORDS] [--to=FOLDER]: clean invented reports of every format, damaged
 * as files are on their way, read by the core. The outcome must be a failure, or a report that no error or warning accuses and in which no cell
 * is certain and wrong. Prints what came out of each format and damage, and ends with 1 where that does not hold. Binary Word files and
 * workbooks and PDFs are made by LibreOffice, where it is at hand.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forms } from '../../src/statute/forms'
import { type FileDamage, fileDamages, textDamages } from '../../src/testing/damaged/fileDamages'
import { readDamaged } from '../../src/testing/damaged/readDamaged'
import { type ReportFile, reportFiles } from '../../src/testing/damaged/reportFiles'
import { balancedFigures } from '../../src/testing/pasted'
import { drawFrom } from '../../src/testing/printed'
import { validate } from '../../src/validate'
import { openPdf } from '../openPdf'

const options = new Map(process.argv.flatMap(arg => (/^--\w+=/.test(arg) ? [arg.slice(2).split('=', 2) as [string, string]] : [])))
const [count = '1', from = '0'] = process.argv.slice(2).filter(arg => !arg.startsWith('--'))
const to = options.get('to')
if (to) mkdirSync(to, { recursive: true })

const converted =
  (source: keyof typeof reportFiles, ending: string): ReportFile =>
  (...report) => {
    const folder = mkdtempSync(join(tmpdir(), 'damaged-'))
    writeFileSync(join(folder, `report.${source}`), reportFiles[source](...report))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const args = [profile, '--headless', '--convert-to', ending, '--outdir', folder, join(folder, `report.${source}`)]
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 180_000 })
    return new Uint8Array(readFileSync(join(folder, `report.${ending}`)))
  }

const formats: Readonly<Record<string, ReportFile>> = {
  ...reportFiles,
  doc: converted('docx', 'doc'),
  xls: converted('xlsx', 'xls'),
  pdf: converted('docx', 'pdf'),
}
const isText = (format: string) => /html|csv|text/.test(format)

let bad = 0
for (const [format, make] of Object.entries(formats)) {
  if (!format.includes(options.get('format') ?? '')) continue
  const damages: Readonly<Record<string, FileDamage>> = {
    none: (bytes: Uint8Array) => bytes,
    ...fileDamages,
    ...(isText(format) ? textDamages : {}),
  }
  const sums = new Map<string, { docs: number; failed: number; wrong: number; accused: number; unread: number; silent: number }>()
  for (let seed = Number(from); seed < Number(from) + Number(count); seed++) {
    const draw = drawFrom(seed)
    const form = forms[draw(5) === 0 ? '2019' : '2021']
    const figures = balancedFigures(form, draw)
    const title = `青石县虚构局${form.id === '2019' ? 2020 : 2023}年政府信息公开工作年度报告`
    const whole = make(form, title, figures)
    for (const [name, damage] of Object.entries(damages)) {
      if (!name.includes(options.get('damage') ?? '')) continue
      const bytes = damage(whole, draw)
      const kept = to ? bytes.slice() : bytes
      const { failed, wrong, accused, unread, asked } = readDamaged(
        form,
        figures,
        await validate('report', bytes.slice(), { openPdf, now: () => 0 }),
      )
      const sum = sums.get(name) ?? { docs: 0, failed: 0, wrong: 0, accused: 0, unread: 0, silent: 0 }
      sums.set(name, sum)
      sum.docs++
      if (failed) sum.failed++
      if (wrong.length > 0) sum.wrong++
      if (accused.length > 0) sum.accused++
      if (!failed && unread > 0 && asked === 0) sum.silent++
      sum.unread += unread / Object.keys(figures).length
      const flaws = [...wrong, ...accused]
      if (flaws.length === 0) continue
      console.log(
        `✕ ${format}, ${name}, ${seed}: ${flaws.slice(0, 4).join('; ')}${flaws.length > 4 ? ` and ${flaws.length - 4} more` : ''}`,
      )
      if (to) writeFileSync(join(to, `${format}-${name}-${seed}`.replace(/[^\w.]+/g, '-')), kept)
    }
  }
  for (const [name, { docs, failed, wrong, accused, unread, silent }] of sums) {
    bad += wrong + accused + silent
    console.log(
      `${format}, ${name}: ${docs} files, ${failed} failed, ${wrong} with wrong cells, ${accused} accused, ${silent} not said, ${((100 * unread) / docs).toFixed(1)} % unread`,
    )
  }
}
process.exitCode = bad > 0 ? 1 : 0
