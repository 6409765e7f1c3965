/**
 * The whole journey over scans of clean reports, as `npm run check` goes it, with both readers: `tsx scripts/picture/proof.ts FOLDER…
 * [--kind NAME] [--part 1/2]`. FOLDER is what reports.ts and `age.py --scans` made. Each scan's outcome is a line of FOLDER/results.jsonl: a
 * scan with one is not read again. At the end a table of all of them by kind of ageing, and what was wrong.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Figures } from '../../src/testing/printed'
import { messageOf } from '../../src/words/messageOf'
import { addTo, newTally, type Tally } from '../layouts/tally'
import { validateFile } from '../validateFile'

interface Result {
  readonly scan: string
  readonly kind: string
  readonly pages: number
  /** Of processor time, all threads. */
  readonly ms: number
  /** Of time. */
  readonly took?: number
  /** What the document says of its not being read. */
  readonly losses: readonly string[]
  /** What it is asked of and told of beside errors and warnings: of a clean report none is true. */
  readonly asides: readonly string[]
  readonly tally: Tally
}

const asked = process.argv.slice(2)
const options = asked.filter((word, index) => word.startsWith('--') || asked[index - 1]?.startsWith('--'))
const folders = asked.filter(word => !options.includes(word))
const option = (name: string) => options[options.indexOf(`--${name}`) + 1 || options.length]

const resultsOf = (folder: string): Result[] => {
  const path = join(folder, 'results.jsonl')
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Result)
    : []
}

const readScan = async (folder: string, scan: string): Promise<Result> => {
  const [name = '', kind = ''] = basename(scan, '.pdf').split('.')
  const { figures } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { figures: Figures }
  const tally = newTally()
  const [begun, since] = [process.cpuUsage(), performance.now()]
  const outcome = await validateFile(join(folder, 'scans', scan))
  const { user, system } = process.cpuUsage(begun)
  addTo(tally, scan, { figures }, outcome)
  return {
    ...{ scan, kind, ms: (user + system) / 1000, took: performance.now() - since, tally },
    pages: outcome.ok ? (outcome.report.seen?.length ?? 0) : 0,
    losses: outcome.ok ? outcome.report.losses.map(loss => loss.kind) : [outcome.failure.code],
    asides: outcome.ok ? outcome.findings.filter(({ severity }) => severity === 'review' || severity === 'notice').map(messageOf) : [],
  }
}

const [part = 1, parts = 1] = (option('part') ?? '1/1').split('/').map(Number)
const wanted = new RegExp(option('kind') ?? '.')
for (const folder of folders) {
  const done = new Set(resultsOf(folder).map(({ scan }) => scan))
  const scans = readdirSync(join(folder, 'scans')).sort()
  for (const [index, scan] of scans.entries())
    if (index % parts === part - 1 && !done.has(scan) && wanted.test(scan))
      appendFileSync(join(folder, 'results.jsonl'), `${JSON.stringify(await readScan(folder, scan))}\n`)
}

const all = folders.flatMap(resultsOf)
const sum = (results: readonly Result[], of: (result: Result) => number) => results.reduce((total, result) => total + of(result), 0)
const share = (some: number, whole: number) => `${((100 * some) / (whole || 1)).toFixed(2)} %`.padStart(9)

const lineOf = (kind: string, results: readonly Result[]): string => {
  const of = (key: 'right' | 'unread' | 'wrong' | 'blank' | 'findings' | 'failed' | 'whole') => sum(results, ({ tally }) => tally[key])
  const cells = of('right') + of('unread') + of('wrong') + of('blank')
  const seconds = (of: (result: Result) => number) => (sum(results, of) / 1000 / (pages || 1)).toFixed(1)
  const pages = sum(results, each => each.pages)
  const refused = sum(results, ({ losses }) => losses.filter(loss => loss.startsWith('table')).length)
  return [
    kind.padEnd(8),
    `scans ${results.length} pages ${pages} refused ${of('failed')} tables refused ${refused} | cells ${cells} right ${share(of('right'), cells)} asked ${share(of('unread'), cells)}`,
    `wrong ${of('wrong')} blank ${of('blank')} | errors and warnings ${of('findings')} | ${seconds(each => each.took ?? 0)} s a page, ${seconds(each => each.ms)} of processors`,
  ].join(' ')
}

for (const kind of [...new Set(all.map(each => each.kind))].sort())
  console.log(
    lineOf(
      kind,
      all.filter(each => each.kind === kind),
    ),
  )
console.log(lineOf('all', all))
for (const { scan, asides } of all) for (const aside of asides) console.log(`${scan}: ${aside}`)
for (const { tally } of all) for (const fault of tally.faults) if (!/: unread /.test(fault)) console.log(fault)
process.exit()
