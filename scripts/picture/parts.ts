/**
 * What the grid finder and the readers make of the figures of aged pages, without the journey: `tsx scripts/picture/parts.ts FOLDER
 * [--weights FILE] [--kind NAME] [--show]`. FOLDER is what print.ts and age.py made.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanCell } from '../../src/picture/cell/cleanCell'
import { createDigitReader, type DigitWeights } from '../../src/picture/digits/digitReader'
import { findGrids } from '../../src/picture/grid/findGrids'
import { level } from '../../src/picture/level/level'
import type { CellInk, Picture, PictureGrid } from '../../src/picture/picture'
import { readTables } from '../../src/picture/readTable'
import { createLineReader } from '../../src/picture/recognition/lineReader'
import type { SeenCell } from '../../src/picture/seenPage'
import { readerParts } from '../lines/readerParts'
import type { TruePage, TrueTable } from './pages'
import { readPgm, writePgm } from './pgm'

const [folder = '', ...options] = process.argv.slice(2)
const option = (name: string) => options[options.indexOf(`--${name}`) + 1 || options.length]
const show = options.includes('--show')
const weights = JSON.parse(
  readFileSync(option('weights') ?? join(import.meta.dirname, '../../src/picture/digits/digitWeights.json'), 'utf8'),
) as DigitWeights
const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as TruePage[]
const readers = { digits: createDigitReader(weights), lines: await createLineReader(await readerParts()) }

const newTally = () => ({ pages: 0, tables: 0, lost: 0, figures: 0, inLost: 0, right: 0, asked: 0, wrong: 0, blank: 0, ms: 0 })
type Tally = ReturnType<typeof newTally>

const tallies = new Map<string, Tally>()
const tallyOf = (kind: string): Tally => {
  const tally = tallies.get(kind) ?? newTally()
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

const readPage = async (name: string) => {
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
      tally.inLost += figures.length
      if (show)
        console.log(
          `${name}: ${table.rows}×${table.columns} not found among ${grids.map(({ xs, ys, doubt }) => `${ys.length - 1}×${xs.length - 1} ${doubt ?? ''}`).join(', ')}; ${page.rules}`,
        )
      continue
    }
    const wanted = new Map(figures.map(figure => [keyOf(figure), figure.text]))
    const cells = grid.cells.filter(cell => wanted.has(keyOf(cell)))
    const [read] = await readTables(levelled.picture, [{ ...grid, cells }], readers)
    for (const cell of read?.cells ?? []) count(tally, wanted.get(keyOf(cell)) ?? '', cell, levelled.picture, `${name} ${page.font}`)
  }
  const spent = process.cpuUsage(begun)
  tally.ms += (spent.user + spent.system) / 1000
  tally.pages++
}

const count = (tally: Tally, wanted: string, cell: SeenCell, page: Picture, where: string) => {
  const outcome = outcomeOf(wanted, cell)
  tally[outcome]++
  if (show && outcome !== 'right') keep(cleanCell(page, cell.box), `${where} ${cell.row},${cell.column} ${outcome} ${wanted}→${cell.text}`)
}

/** Words are asked too: where a figure stands they are none. */
const outcomeOf = (wanted: string, { kind, text }: SeenCell): 'right' | 'asked' | 'wrong' | 'blank' => {
  if (kind === 'unsure' || kind === 'words') return 'asked'
  if (text === wanted) return 'right'
  return kind === 'empty' ? 'blank' : 'wrong'
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
  await readPage(name)

const share = (part: number, all: number) => `${((100 * part) / (all || 1)).toFixed(2)} %`
for (const [kind, t] of [...tallies].sort()) {
  const read = t.figures - t.inLost
  console.log(
    `${kind.padEnd(8)} pages ${t.pages} tables ${t.tables} lost ${t.lost} | figures ${t.figures} in lost tables ${t.inLost} | of ${read} right ${share(t.right, read)} ` +
      `asked ${t.asked} (${share(t.asked, read)}) wrong ${t.wrong} blank ${t.blank} | ${Math.round(t.ms / t.pages)} ms a page`,
  )
}
process.exit()
