/** The documents that reconstruction is held against: files on disk, read once, and reports drawn for it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { SourceDocument } from '../../src/model/source'
import { sniff } from '../../src/read/sniff'
import { readText } from '../../src/read/text/readText'
import { cellsOf } from '../../src/statute/compiled'
import { forms } from '../../src/statute/forms'
import { type Drawing, drawReport, plainDrawing } from '../../src/testing/drawn'
import { drawPasted, intact, type Pasted } from '../../src/testing/drawPasted'
import { layOut } from '../../src/testing/laidOut'
import { withLower, withoutText } from '../../src/testing/oddPages'
import { layouts, withFigures } from '../../src/testing/pasted'
import { pastedDamages } from '../../src/testing/pastedDamage'
import { drawFigures, drawFrom, type Figures, printDelimited, printTorn } from '../../src/testing/printed'
import { withoutLines } from '../../src/testing/withoutLines'
import { readers } from '../../src/validate'
import { openPdf } from '../openPdf'
import { hasShared, shared } from '../shared'

export interface Document {
  readonly name: string
  readonly source: SourceDocument
  /** Its figures fit together, so that findings say something. */
  readonly checked: boolean
}

const fixtures = resolve(import.meta.dirname, '../../e2e/fixtures')
const folders = ['seeds', 'real', 'corpus', 'faults']

/** What lies in the fixtures and, where they are, the shared folders; what is no report at all is left out. */
export const readDocuments = async (): Promise<Document[]> => {
  const there = folders.filter(folder => hasShared(folder))
  const missing = folders.filter(folder => !there.includes(folder))
  if (missing.length > 0) console.log(`Skipped, as they are not in ${shared}: ${missing.join(', ')}. GOUJI_SHARED names their folder.`)
  const documents: Document[] = []
  for (const [base, folder] of [[fixtures, fixtures], ...there.map(name => [shared, join(shared, name)])] as [string, string][])
    for (const path of filesIn(folder)) {
      const source = await readSource(path)
      if (source) documents.push({ name: relative(base, path), source, checked: true })
    }
  return documents
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:pdf|txt|md|csv|docx?|html?|mht|xlsx|ofd)$/i.test(entry.name) && !/readme/i.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()

const readSource = async (path: string): Promise<SourceDocument | null> => {
  const bytes = new Uint8Array(readFileSync(path))
  const kind = sniff(bytes)
  const read = typeof kind === 'string' && kind in readers ? readers[kind as keyof typeof readers] : null
  const source = await read?.(bytes, { openPdf, now: () => 0 }).catch(() => null)
  return source && !('code' in source) ? source : null
}

const form = forms['2021']
const title = '青石县水务局2023年政府信息公开工作年度报告'

const someBlank = (seed: number): Figures => {
  const draw = drawFrom(seed)
  return Object.fromEntries(Object.entries(drawFigures(form, draw)).map(([address, text]) => [address, draw(4) === 0 ? '' : text]))
}

const drawings: readonly (Partial<Drawing> & { readonly rules: Drawing['rules'] })[] = [
  ...(['all', 'none', 'horizontal', 'dashed', 'double', 'open sides'] as const).flatMap(rules =>
    [null, 1, 6, 15].map(rowsPerPage => ({ rules, rowsPerPage, pageNumbers: true, repeatHead: rowsPerPage === 6 })),
  ),
  ...(['clips', 'fills', 'fills of every other row'] as const).flatMap(areas =>
    [null, 1, 6].map(rowsPerPage => ({ rules: 'none' as const, areas, rowsPerPage })),
  ),
  ...[2, 9].flatMap(rowsPerPage => [
    { rules: 'none' as const, otherWidths: true as const, rowsPerPage },
    { rules: 'none' as const, columnsByPage: 3, rowsPerPage },
    { rules: 'none' as const, drift: 4, rowsPerPage, repeatHead: true },
    { rules: 'none' as const, rowsPerPage, align: 0 as const, centredHead: true as const },
  ]),
]

/** Reports of every kind that the tests draw: on pages, as text of fixed width, torn to single words, delimited, pasted. */
export const drawDocuments = (): Document[] => {
  const drawn = drawings.flatMap((drawing, index) =>
    [true, false].map(full => ({
      name: `drawn: ${Object.values(drawing).join(' ')}${full ? '' : ' with blanks'}`,
      source: drawReport(form, title, full ? drawFigures(form, drawFrom(index)) : someBlank(index), { ...plainDrawing, ...drawing }),
    })),
  )
  const lost = [5, 20, 50, 80].flatMap(percent =>
    ([undefined, 'clips', 'fills'] as const).map(areas => ({
      name: `drawn: ${areas ?? 'lines'} without ${percent} % of its lines`,
      source: withoutLines(
        drawReport(form, title, drawFigures(form, drawFrom(percent)), { ...plainDrawing, ...(areas && { areas }) }),
        percent,
        percent,
      ),
    })),
  )
  const plain = drawn.filter((_, index) => drawings[index >> 1]?.rules === 'none' && !drawings[index >> 1]?.areas)
  const laidOut = [true, false].flatMap(wide =>
    plain.map(({ name, source }, index) => ({
      name: `laid out${wide ? '' : ' narrow'}: ${name}`,
      source: layOut(source, { unit: 4, wide, between: (['\f', '\n', ''] as const)[index % 3] ?? '' }),
    })),
  )
  const texts = Object.values(forms).flatMap(each =>
    [1, 2, 3, 4, 5, 6].flatMap(seed => {
      const draw = drawFrom(seed)
      const figures = drawFigures(each, draw)
      const own = title.replace('2023', each.id === '2019' ? '2020' : '2023')
      return [
        { name: `torn ${each.id} ${seed}`, text: printTorn(each, own, figures, draw) },
        { name: `tabs ${each.id} ${seed}`, text: printDelimited(each, own, figures, draw, '\t') },
        { name: `bars ${each.id} ${seed}`, text: printDelimited(each, own, figures, draw, '|') },
      ]
    }),
  )
  return [
    ...[...drawn, ...lost, ...laidOut, ...drawOdd(), ...texts.map(({ name, text }) => ({ name, source: textToSource(text) }))].map(
      document => ({
        ...document,
        checked: false,
      }),
    ),
    ...drawPastes(),
  ]
}

const textToSource = (text: string): SourceDocument => readText(new TextEncoder().encode(text)) as SourceDocument

/** Pages without lines on which something is not in its place. */
const drawOdd = (): Pick<Document, 'name' | 'source'>[] => {
  const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 1103)]))
  const source = drawReport(form, title, figures, { ...plainDrawing, rules: 'none' })
  const lower = ['natural', 'research'].map(column => figures[`requests/granted/${column}`])
  return [
    { name: 'drawn: a row on two baselines', source: withLower(source, lower, 6) },
    { name: 'drawn: without a label', source: withoutText(source, '1.属于国家秘密') },
  ]
}

/** Pasted reports: every layout whole and without a heading, every damage in some. */
const drawPastes = (): Document[] => {
  const names = Object.keys(layouts)
  const document = (what: string, pasted: Pasted, marked = pasted.marked): Document => ({
    name: `pasted ${what}: ${pasted.layout}, ${pasted.frame}, figures ${pasted.written}`,
    source: textToSource(withFigures(pasted.form, marked, pasted.figures, pasted.write)),
    checked: true,
  })
  return [
    ...names.flatMap((layout, seed) => {
      const pasted = drawPasted(layout, intact, seed)
      const heading = pasted.form.sections[3]?.heading ?? ''
      const without = pasted.marked.split('\n').filter(line => !line.includes(heading))
      return [document('whole', pasted), document('without a heading', pasted, without.join('\n'))]
    }),
    ...Object.entries(pastedDamages).flatMap(([damage, change], index) =>
      names.filter((_, at) => at % 6 === index % 6).map((layout, seed) => document(damage, drawPasted(layout, change, 100 * index + seed))),
    ),
  ]
}
