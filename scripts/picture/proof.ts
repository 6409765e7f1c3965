/**
 * What of aged pages is read, and what of it is wrong: `tsx scripts/picture/proof.ts FOLDER [--weights FILE] [--kind NAME] [--show]`.
 * FOLDER is what print.ts and age.py made.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanCell } from '../../src/picture/cleanCell'
import { createDigitReader, type DigitWeights, readCell } from '../../src/picture/digitReader'
import { findGrids } from '../../src/picture/findGrids'
import { level } from '../../src/picture/level'
import type { CellInk, PictureGrid } from '../../src/picture/picture'
import type { TruePage, TrueTable } from './pages'
import { readPgm, writePgm } from './pgm'

const [folder = '', ...options] = process.argv.slice(2)
const option = (name: string) => options[options.indexOf(`--${name}`) + 1 || options.length]
const show = options.includes('--show')
const weights = JSON.parse(
  readFileSync(option('weights') ?? join(import.meta.dirname, '../../src/picture/digitWeights.json'), 'utf8'),
) as DigitWeights
const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as TruePage[]
const reader = createDigitReader(weights)

/** Above it reader A would be believed alone; it is shown beside the agreement of two. */
const SURE = 0.9

interface Tally {
  pages: number
  tables: number
  lost: number
  figures: number
  unreadTables: number
  unclear: number
  right: number
  sure: number
  sureWrong: number
  blankWrong: number
  ms: number
}

const tallies = new Map<string, Tally>()
const tallyOf = (kind: string): Tally => {
  const tally = tallies.get(kind) ?? {
    pages: 0,
    tables: 0,
    lost: 0,
    figures: 0,
    unreadTables: 0,
    unclear: 0,
    right: 0,
    sure: 0,
    sureWrong: 0,
    blankWrong: 0,
    ms: 0,
  }
  tallies.set(kind, tally)
  return tally
}

const keyOf = ({ row, column, rowSpan, columnSpan }: { row: number; column: number; rowSpan: number; columnSpan: number }) =>
  `${row} ${column} ${rowSpan} ${columnSpan}`

/** The grid that has a table's very cells. */
const gridFor = (table: TrueTable, grids: readonly PictureGrid[]): PictureGrid | undefined => {
  const keys = new Set(table.cells.map(keyOf))
  return grids.find(({ cells }) => cells.length === keys.size && cells.every(cell => keys.has(keyOf(cell))))
}

const readPage = (name: string) => {
  const [number = '', kind = ''] = name.replace('.pgm', '').split('-')
  const page = truth[Number(number)] as TruePage
  const tally = tallyOf(kind)
  const picture = readPgm(join(folder, name))
  const begun = process.cpuUsage()
  const levelled = level(picture)
  const grids = findGrids(levelled.picture)
  for (const table of page.tables) {
    const figures = table.cells.filter(({ figure }) => figure)
    const grid = gridFor(table, grids)
    tally.tables++
    tally.figures += figures.length
    if (!grid) {
      tally.lost++
      tally.unreadTables += figures.length
      if (show)
        console.log(
          `${name}: ${table.rows}×${table.columns} not found among ${grids.map(({ xs, ys, doubt }) => `${ys.length - 1}×${xs.length - 1} ${doubt ?? ''}`).join(', ')}; ${page.rules}`,
        )
      continue
    }
    const byKey = new Map(grid.cells.map(cell => [keyOf(cell), cell]))
    for (const figure of figures) {
      const ink = cleanCell(levelled.picture, byKey.get(keyOf(figure))?.box ?? [0, 0, 0, 0])
      count(tally, figure.text, ink, `${name} ${figure.row},${figure.column} ${page.font}`)
    }
  }
  const spent = process.cpuUsage(begun)
  tally.ms += (spent.user + spent.system) / 1000
  tally.pages++
}

const count = (tally: Tally, text: string, ink: CellInk, where: string) => {
  if (ink.kind === 'unclear') {
    tally.unclear++
    if (show) keep(ink, `${where} unclear ${text}`)
    return
  }
  const { text: read, confidence } = readCell(reader, ink)
  const right = read === text
  if (right) tally.right++
  if (confidence >= SURE) tally.sure++
  if (confidence >= SURE && !right) tally.sureWrong++
  if (ink.kind === 'empty' && text !== '') tally.blankWrong++
  if (!right && show) keep(ink, `${where} ${text}→${read} ${confidence.toFixed(2)}`)
}

let kept = 0
const keep = (ink: CellInk, note: string) => {
  console.log(`${String(kept).padStart(4, '0')} ${note}`)
  writePgm(join(folder, `wrong-${String(kept++).padStart(4, '0')}.ppm`), ink.picture)
}

const wanted = new RegExp(option('kind') ?? '.')
for (const name of readdirSync(folder)
  .filter(each => each.endsWith('.pgm') && wanted.test(each))
  .sort())
  readPage(name)

const share = (part: number, all: number) => `${((100 * part) / all).toFixed(2)}%`
for (const [kind, t] of [...tallies].sort()) {
  const read = t.figures - t.unreadTables
  console.log(
    `${kind.padEnd(8)} pages ${t.pages} tables ${t.tables} lost ${t.lost} | figures ${t.figures} in lost tables ${t.unreadTables} unclear ${share(t.unclear, read)} right ${share(t.right, read)} | ` +
      `A alone at ${SURE}: sure ${share(t.sure, read)} and wrong ${t.sureWrong} | blank but not ${t.blankWrong} | ${Math.round(t.ms / t.pages)} ms a page`,
  )
}
