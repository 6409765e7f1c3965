/** How time and memory grow with size: each input four times doubled. Linear is a factor of 2 a step, n log n a little more. */
import { check } from '../../src/check/check'
import { claim } from '../../src/claims/claim'
import type { Page, Ruling, Run, SourceDocument } from '../../src/model/source'
import { reconstruct } from '../../src/reconstruct/reconstruct'
import { forms } from '../../src/statute/forms'
import { caseOf } from '../../src/testing/caseOf'
import { drawReport, plainDrawing } from '../../src/testing/drawn'
import { validate } from '../../src/validate'
import { openPdf } from '../openPdf'

/** Runs a size; the fastest counts, for all that disturbs a run makes it slower. */
const RUNS = 5

/** Prints a line for each kind of input. */
export const measureGrowth = async () => {
  await grow('lines of text', [1000, 2000, 4000, 8000, 16_000], async count => {
    const source = textOf(count)
    return { run: async () => void check(caseOf(reconstruct(source))), note: `${heldBy(source).toFixed(1)} MB held` }
  })
  await grow('sentences with three figures', [2000, 4000, 8000, 16_000, 32_000], async count => {
    const report = reconstruct(claimsOf(count))
    return { run: async () => void claim(report) }
  })
  await grow('figures on one page', [4000, 8000, 16_000, 32_000, 64_000], async count => onePage(figuresOn(count)))
  await grow('ruling lines on one page, all crossing', [500, 1000, 2000, 4000, 8000], async count => onePage(rulingsOn(count)))
  await grow('ruling lines over the tables, all crossing', [250, 500, 1000, 2000, 4000], async count => rebuild(overTables(count)))
  await grow('short ruling lines over the tables', [1000, 2000, 4000, 8000, 16_000], async count => rebuild(hatched(count)))
  await grow('figures among the tables', [1000, 2000, 4000, 8000, 16_000], async count => rebuild(amongTables(count)))
  await grow('short ruling lines on one page', [4000, 8000, 16_000, 32_000, 64_000], async count => onePage(dashesOn(count)))
}

interface Input {
  readonly run: () => Promise<void>
  readonly note?: string
}

const grow = async (name: string, counts: readonly number[], make: (count: number) => Promise<Input>) => {
  const steps: string[] = []
  let last = 0
  // Until here the engine may still be compiling.
  const { run: warmUp } = await make(counts[0] as number)
  for (let i = 0; i < RUNS; i++) await warmUp()
  for (const count of counts) {
    const { run, note } = await make(count)
    let time = Number.POSITIVE_INFINITY
    for (let i = 0; i < RUNS; i++) {
      const begin = performance.now()
      await run()
      time = Math.min(time, performance.now() - begin)
    }
    steps.push([count, `${time.toFixed(1)} ms`, ...(last > 0 ? [`×${(time / last).toFixed(2)}`] : []), ...(note ? [note] : [])].join(' '))
    last = time
  }
  console.log(`growth, ${name}: ${steps.join('; ')}`)
}

/** A report with so many lines of running text before its tables. */
const textOf = (count: number): SourceDocument => {
  const report = drawnReport()
  const padding = Array.from({ length: count }, (_, index) => `这是第 ${index} 行正文，全年公开信息 ${index} 条，办理情况良好`)
  const lines = [...report.lines.slice(0, 8).map(({ text }) => text), ...padding]
  return { kind: 'text', pages: [], losses: [], lines: lines.map(text => ({ text })) }
}

/** A report with so many sentences that claim something. */
const claimsOf = (count: number): SourceDocument => {
  const report = drawnReport()
  const said = Array.from({ length: count }, (_, index) => `收到政府信息公开申请 ${index} 件，上年结转 3 件，其中予以公开 ${index} 件；`)
  const lines = [...report.lines.slice(0, 8).map(({ text }) => text), ...said]
  return { kind: 'text', pages: [], losses: [], lines: lines.map(text => ({ text })) }
}

const drawnReport = () => drawReport(forms['2021'], '青石县水务局2023年政府信息公开工作年度报告', {}, plainDrawing)

const rebuild = (source: SourceDocument): Input => ({
  // Grids are kept by page: other pages each time.
  run: async () => void check(caseOf(reconstruct({ ...source, pages: source.pages.map(page => ({ ...page })) }))),
})

/** A report with so many lines more drawn over each of its pages, half of them across. */
const overTables = (count: number): SourceDocument => {
  const source = drawnReport()
  const lines = ({ width, height }: Page): Ruling[] =>
    Array.from({ length: count }, (_, index) =>
      index % 2 === 0
        ? { along: 'x', at: (index * height) / count, from: 0, to: width, thickness: 0.5 }
        : { along: 'y', at: (index * width) / count, from: 0, to: height, thickness: 0.5 },
    )
  return { ...source, pages: source.pages.map(page => ({ ...page, rulings: [...page.rulings, ...lines(page)] })) }
}

/** A report with so many lines more over each of its pages, too short to reach each other, half of them across. */
const hatched = (count: number): SourceDocument => {
  const source = drawnReport()
  const lines = ({ width, height }: Page): Ruling[] =>
    Array.from({ length: count }, (_, index) => {
      const rows = Math.sqrt(count)
      const [x, y] = [((index % rows) * width) / rows, (Math.floor(index / rows) * height) / rows]
      return index % 2 === 0
        ? { along: 'x', at: y, from: x, to: x + 8, thickness: 0.5 }
        : { along: 'y', at: x, from: y, to: y + 8, thickness: 0.5 }
    })
  return { ...source, pages: source.pages.map(page => ({ ...page, rulings: [...page.rulings, ...lines(page)] })) }
}

/** A report with so many figures more on the lines of its tables. */
const amongTables = (count: number): SourceDocument => {
  const source = drawnReport()
  const page = source.pages.find(({ runs }) => runs.filter(({ text }) => text === '0').length > 40) as Page
  const figures = page.runs.filter(({ text }) => text === '0')
  const more = Array.from({ length: count }, (_, index): Run => {
    const run = figures[index % figures.length] as Run
    return { ...run, start: run.start + 2 * index, box: [run.box[0] + index / count, run.box[1], run.box[2] + index / count, run.box[3]] }
  })
  return { ...source, pages: source.pages.map(one => (one === page ? { ...page, runs: [...page.runs, ...more] } : one)) }
}

/** What a report holds on to, in MB: the heap with it less the heap without; 0 where the engine lends no collector. */
const heldBy = (source: SourceDocument): number => {
  const collect = (globalThis as { gc?: () => void }).gc
  if (!collect) return 0
  collect()
  const before = process.memoryUsage().heapUsed
  const report = reconstruct(source)
  collect()
  return report.sections.length >= 0 ? (process.memoryUsage().heapUsed - before) / 1e6 : 0
}

const onePage = (content: string): Input => {
  const bytes = pdfOf(content)
  return { run: async () => void (await validate('growth', Uint8Array.from(bytes), { openPdf, now: () => performance.now() })) }
}

const SIDE = 2000

/** Figures in rows of a hundred. */
const figuresOn = (count: number): string => {
  const shown = Array.from({ length: count }, (_, index) => {
    const [column, row] = [index % 100, Math.floor(index / 100)]
    return `1 0 0 1 ${column * 20} ${(SIDE - (row * SIDE) / (count / 100)).toFixed(2)} Tm (${index % 97}) Tj`
  })
  return `BT /F1 2 Tf ${shown.join('\n')} ET\n${rulingsOn(20)}`
}

/** As many lines across as upright, each from edge to edge: so many cells, by their square. With a row of figures in them. */
const rulingsOn = (count: number): string => {
  const half = count / 2
  const lines = Array.from({ length: half }, (_, index) => {
    const at = ((index * SIDE) / half).toFixed(2)
    return `0 ${at} m ${SIDE} ${at} l S ${at} 0 m ${at} ${SIDE} l S`
  })
  const figures = Array.from({ length: 40 }, (_, index) => `1 0 0 1 ${index * 45 + 10} 900 Tm (${index}) Tj`)
  return `0.5 w ${lines.join('\n')}\nBT /F1 8 Tf ${figures.join('\n')} ET`
}

/** Strokes too short to cross, as of a hatched picture. */
const dashesOn = (count: number): string => {
  const dashes = Array.from({ length: count }, (_, index) => {
    const [x, y] = [(index % 200) * 10, Math.floor(index / 200) * 4]
    return `${x} ${y} m ${x + 8} ${y} l S`
  })
  return `0.5 w ${dashes.join('\n')}\nBT /F1 8 Tf ${Array.from({ length: 40 }, (_, index) => `1 0 0 1 ${index * 45 + 10} 900 Tm (${index}) Tj`).join('\n')} ET`
}

/** The smallest PDF with one page of this content. */
const pdfOf = (content: string): Uint8Array => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${SIDE} ${SIDE}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n`)
}
