/** Programs other than Chromium that make PDFs of web pages, or write a PDF anew; who has not got one of them goes without. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { driveFirefox, type FirefoxDriver } from '../browsers/firefox'
import type { PagePdf } from './chromium'

const run = promisify(execFile)

/** @param options as Chromium has them; what a program does not know is left out. */
export type Producer = (html: string, options: PagePdf) => Promise<Uint8Array>

const pathOf = (program: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, program))
    .find(path => existsSync(path))

const inFolder = async (work: (folder: string) => Promise<void>, result: string): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-layouts-'))
  try {
    await work(folder)
    return new Uint8Array(await readFile(join(folder, result)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A program that makes a PDF of the file in.html or in.pdf of a folder. */
const bySteps =
  (ending: 'html' | 'pdf', ...steps: readonly (readonly string[])[]) =>
  (input: Uint8Array | string, result = 'out.pdf'): Promise<Uint8Array> =>
    inFolder(async folder => {
      await writeFile(join(folder, `in.${ending}`), input)
      for (const [program = '', ...args] of steps) await run(program, args, { cwd: folder, maxBuffer: 1e8 })
    }, result)

/** Sizes of paper in centimetres. */
const papers: Readonly<Record<string, readonly [number, number]>> = {
  A3: [29.7, 42],
  A4: [21, 29.7],
  A5: [14.8, 21],
  Letter: [21.59, 27.94],
  Legal: [21.59, 35.56],
}

/** Firefox, started when it is first asked. */
export const startFirefox = (
  program = pathOf('firefox-esr') ?? pathOf('firefox'),
): { readonly print: Producer; close(): Promise<void> } | null => {
  if (!program) return null
  let browser: Promise<FirefoxDriver> | null = null
  return {
    print: (html, options) =>
      inFolder(async folder => {
        browser ??= driveFirefox(program, [1000, 800])
        const [width, height] = papers[options?.format ?? 'A4'] ?? [21, 29.7]
        await writeFile(join(folder, 'page.html'), html)
        const tab = await browser
        await tab.goto(pathToFileURL(join(folder, 'page.html')).href)
        await writeFile(
          join(folder, 'out.pdf'),
          await tab.print({
            scale: options?.scale ?? 1,
            background: options?.printBackground ?? false,
            orientation: options?.landscape ? 'landscape' : 'portrait',
            page: { width, height },
          }),
        )
      }, 'out.pdf'),
    close: async () => (await browser)?.close(),
  }
}

/** What makes a PDF of a web page by itself. */
export const pageProducers: Readonly<Record<string, Producer>> = {
  weasyprint: (html, options) => {
    const paper = `${options?.format ?? 'A4'} ${options?.landscape ? 'landscape' : 'portrait'}`
    return bySteps('html', ['weasyprint', 'in.html', 'out.pdf'])(html.replace('</style>', ` @page { size: ${paper} }</style>`))
  },
  wkhtmltopdf: (html, options) => {
    const paper = ['--page-size', options?.format ?? 'A4', '--orientation', options?.landscape ? 'Landscape' : 'Portrait']
    return bySteps('html', ['wkhtmltopdf', '-q', ...paper, '--zoom', String(options?.scale ?? 1), 'in.html', 'out.pdf'])(html)
  },
}

/** What writes the PDF of another program anew. */
export const rewriters: Readonly<Record<string, (pdf: Uint8Array) => Promise<Uint8Array>>> = {
  'distilled again': bySteps('pdf', ['ps2pdf', 'in.pdf', 'out.pdf']),
  'by PostScript': bySteps('pdf', ['pdf2ps', 'in.pdf', 'mid.ps'], ['ps2pdf', 'mid.ps', 'out.pdf']),
  'by PostScript of poppler': bySteps('pdf', ['pdftops', 'in.pdf', 'mid.ps'], ['ps2pdf', 'mid.ps', 'out.pdf']),
  'by cairo': bySteps('pdf', ['pdftocairo', '-pdf', 'in.pdf', 'out.pdf']),
  'by PostScript of cairo': bySteps('pdf', ['pdftocairo', '-ps', 'in.pdf', 'mid.ps'], ['ps2pdf', 'mid.ps', 'out.pdf']),
  cleaned: bySteps('pdf', ['mutool', 'clean', '-gggg', '-z', '-s', 'in.pdf', 'out.pdf']),
  'encrypted without a password': bySteps('pdf', [
    'qpdf',
    '--encrypt',
    '',
    'owner',
    '256',
    '--',
    '--object-streams=generate',
    '--linearize',
    'in.pdf',
    'out.pdf',
  ]),
}

/** Word files of web pages by pandoc; null where there is none. */
export const toWordFile = pathOf('pandoc')
  ? (html: Uint8Array) => bySteps('html', ['pandoc', 'in.html', '-o', 'out.docx'])(html, 'out.docx')
  : null
