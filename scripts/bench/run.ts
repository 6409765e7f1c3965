/**
 * npm run bench -- [FILE.pdf…]: what our share of the time is, beside pdf.js's, and how much the first load weighs.
 * pdf.js's share: the text of all pages and the drawing operations of the pages with a table, by pdf.js as it comes and as we patch it. Ours: reconstruct and check.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { catalogue } from '../../src/check/catalogue'
import { findingsOf } from '../../src/check/check'
import { claim } from '../../src/claims/claim'
import type { Report } from '../../src/model/report'
import type { PDFDocumentProxy } from '../../src/read/pdf/pdfjs/types'
import { validate } from '../../src/validate'
import { openPdf } from '../openPdf'
import { hasShared, shared } from '../shared'
import { measureGrowth } from './growth'
import { measureInWorker } from './inWorker'
import { median } from './median'
import { measureMemory } from './memory'
import { measurePage } from './page'
import { measureRepairs } from './repairs'
import { measureSet } from './set'

/** Runs before the clock counts: until then the engine is still compiling. */
const WARM_UP = 5
const RUNS = 21
/** Runs a file, where there are many files. */
const FEW_RUNS = 3

const root = process.cwd()

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now()
  await run()
  return performance.now() - begin
}

const bytesOf = (path: string) => new Uint8Array(readFileSync(path))

/** pdf.js by itself, as we load and patch it: everything that we ask of it, and nothing done with the answers. */
const runPdfjs = async (path: string, tablePages: ReadonlySet<number>) => {
  const opened = await openPdf(bytesOf(path))
  if ('code' in opened) throw new Error(opened.message)
  await askAll(opened.document, tablePages)
  await opened.close()
}

/** The tables of the character codes: without them the text of a font that is not embedded is not read at all, and costs nothing. */
const characterCodes = { cMapUrl: `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/cmaps/`, cMapPacked: true }

/** pdf.js as it comes, which is what other tools are measured by: the text of all pages, the drawing operations of the pages named. */
const runAsItComes = async (path: string, operatorPages: ReadonlySet<number>) => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: bytesOf(path), verbosity: 0, ...characterCodes })
  await askAll(await task.promise, operatorPages)
  await task.destroy()
}

const askAll = async (document: PDFDocumentProxy, operatorPages: ReadonlySet<number>) => {
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getTextContent()
    if (operatorPages.has(number)) await page.getOperatorList()
  }
}

/** Milliseconds of the processor. */
const textAlone = (path: string): Promise<number> => processorTime(() => runAsItComes(path, new Set()))

const processorTime = async (run: () => Promise<unknown>): Promise<number> => {
  const begin = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

const narrative = catalogue.filter(({ group }) => group === 'narrative')

/** The stage of the text: what it claims, and what the rules on it find. */
const readText = (report: Report) => {
  const subject = { report, claims: claim(report) }
  return narrative.flatMap(rule => findingsOf(rule, subject))
}

const measure = async (path: string) => {
  const run = () => validate(basename(path), bytesOf(path), { openPdf, now: () => performance.now() })
  const first = await run()
  if (!first.ok) throw new Error(`${path}: ${first.failure.message}`)
  const tablePages = new Set(Object.values(first.report.cells).flatMap(cell => cell?.anchor?.page ?? []))
  const pdfjs: number[] = []
  const asItComes: number[] = []
  const ours: number[] = []
  const whole: number[] = []
  const rebuilding: number[] = []
  const texts: number[] = []
  const beside: number[] = []
  for (let i = 0; i < WARM_UP + RUNS; i++) {
    const outcome = await run()
    if (!outcome.ok || i < WARM_UP) continue
    ours.push(outcome.ms.rebuild + outcome.ms.check)
    rebuilding.push(outcome.ms.rebuild)
    texts.push(await timed(async () => readText(outcome.report)))
    whole.push(outcome.ms.read + outcome.ms.rebuild + outcome.ms.check)
    pdfjs.push(await timed(() => runPdfjs(path, tablePages)))
    asItComes.push(await timed(() => runAsItComes(path, tablePages)))
    // In turn, and by the processor's time: a machine that is busy with other things slows down both.
    const alone = await textAlone(path)
    beside.push((await processorTime(run)) / alone)
  }
  const [theirs, unpatched, own] = [median(pdfjs), median(asItComes), median(ours)]
  console.log(`${basename(path)}: ${first.source.pages} pages, ${tablePages.size} with tables, medians of ${RUNS} warm runs`)
  console.log('  pdf.js, text of all pages and operators of table pages')
  console.log(`    as it comes              ${unpatched.toFixed(1)} ms`)
  console.log(`    as we patch it           ${theirs.toFixed(1)} ms`)
  console.log(`  reconstruct and check      ${own.toFixed(1)} ms`)
  console.log(`    by pdf.js as it comes    ${(own / unpatched).toFixed(3)}`)
  console.log(`    by pdf.js as we patch it ${(own / theirs).toFixed(3)}`)
  const [rebuild, text] = [median(rebuilding), median(texts)]
  console.log(
    `  claims of the text and its rules  ${text.toFixed(1)} ms, ${(text / own).toFixed(3)} of ours, ${(text / rebuild).toFixed(3)} of reconstruction`,
  )
  console.log(`  read, reconstruct and check, pdf.js included            ${median(whole).toFixed(1)} ms`)
  console.log(`    by pdf.js as we patch it                              ${(median(whole) / theirs).toFixed(3)}`)
  console.log(`    by pdf.js's text of all pages alone, as it comes      ${median(beside).toFixed(3)}`)
}

/** The collection of PDFs among the shared documents, each read a few times in turn with pdf.js by itself: medians of the ratios. */
const measureAll = async (paths: readonly string[]) => {
  const ratios: number[] = []
  const beside: number[] = []
  for (const path of paths) {
    const run = () => validate(basename(path), bytesOf(path), { openPdf, now: () => performance.now() })
    const first = await run()
    if (!first.ok) continue
    const tablePages = new Set(Object.values(first.report.cells).flatMap(cell => cell?.anchor?.page ?? []))
    const pairs: number[] = []
    for (let i = 0; i < FEW_RUNS; i++) {
      const theirs = await timed(() => runPdfjs(path, tablePages))
      pairs.push((await timed(run)) / theirs)
    }
    ratios.push(median(pairs))
    const alone: number[] = []
    for (let i = 0; i < FEW_RUNS; i++) alone.push((await processorTime(run)) / (await textAlone(path)))
    beside.push(median(alone))
  }
  if (ratios.length === 0) return
  console.log(`${ratios.length} PDFs of the collection, the whole journey by pdf.js alone: ${spreadOf(ratios)}`)
  console.log(`  the same by pdf.js's own text of all pages, as it comes: ${spreadOf(beside)}`)
}

/** median 1.2, ninth tenth 2.1, worst 3.4 */
const spreadOf = (ratios: readonly number[]): string => {
  const sorted = [...ratios].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] as number).toFixed(3)
  return `median ${at(0.5)}, ninth tenth ${at(0.9)}, worst ${at(1)}`
}

const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** The first load is what index.html names; the rest comes when it is needed. */
const weigh = (dist: string) => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^":]+)"/g)].map(match => join(dist, match[1] as string)).filter(existsSync)
  const first = ['index.html', ...named.map(path => path.slice(dist.length + 1))]
  const others = (readdirSync(dist, { recursive: true }) as string[]).filter(
    name => statSync(join(dist, name)).isFile() && !first.includes(name),
  )
  console.log('gzip, first load')
  for (const name of first) console.log(`  ${name}  ${kilobytes(gzipped(join(dist, name)))}`)
  console.log(`  total  ${kilobytes(first.reduce((sum, name) => sum + gzipped(join(dist, name)), 0))}`)
  console.log('gzip, later')
  for (const name of others) console.log(`  ${name}  ${kilobytes(gzipped(join(dist, name)))}`)
}

/** A report so many times, in a folder. */
const setOf = (count: number, bytes: Uint8Array, ending: string) =>
  Array.from({ length: count }, (_, at) => ({ name: `部门/${at + 1}.${ending}`, bytes }))

const defaultFiles = (): string[] => {
  const real = join(shared, 'real')
  const files = hasShared('real') ? readdirSync(real).filter(name => name.endsWith('.pdf')) : []
  return files.length > 0 ? files.map(name => join(real, name)) : [join(root, 'e2e/fixtures/broken-over-pages/report.pdf')]
}

const files = process.argv.slice(2)
for (const path of files.length > 0 ? files : defaultFiles()) await measure(path)
if (files.length === 0) {
  const collection = join(shared, 'corpus/docs')
  if (hasShared('corpus/docs'))
    await measureAll(
      readdirSync(collection)
        .filter(name => name.endsWith('.pdf'))
        .map(name => join(collection, name)),
    )
  await measureGrowth()
  measureRepairs()
}
await measureInWorker(files.length > 0 ? files : defaultFiles())
const dist = join(root, 'dist/site')
if (existsSync(join(dist, 'index.html'))) {
  if (files.length === 0) {
    await measurePage(dist, defaultFiles()[0] as string)
    await measureMemory(dist, join(root, 'e2e/fixtures/ruled/report.pdf'))
    await measureSet(dist, '120 PDFs at once', setOf(120, readFileSync(join(root, 'e2e/fixtures/ruled/report.pdf')), 'pdf'))
    await measureSet(dist, '300 PDFs at once', setOf(300, readFileSync(join(root, 'e2e/fixtures/ruled/report.pdf')), 'pdf'), [1])
    await measureSet(dist, '1000 texts at once', setOf(1000, readFileSync(join(root, 'src/show/samples/errors.txt')), 'txt'), [1])
  }
  weigh(dist)
} else console.log('no dist/site: run npm run build for the sizes')
