/** Makes documents of clean reports, layout by layout, with the software that people make them with. */
import { execFileSync } from 'node:child_process'
import type { RuleId } from '../../src/model/ruleArgs'
import type { FormId } from '../../src/statute/form'
import { type Draw, drawFrom } from '../../src/testing/printed'
import { readSource } from '../../src/validate'
import { openPdf } from '../openPdf'
import { scanLooks } from '../picture/scanLooks'
import { alteredLayouts, alterPdf } from './altered'
import { bookLayouts } from './bookLooks'
import { startPrinter } from './chromium'
import { drawWithFigures } from './figureLooks'
import { type Invented, invent } from './invent'
import { hostile, type LayoutOf, ordinary, pick } from './layout'
import { ofdFile, ofdLayouts, sheetOfPage } from './ofdLooks'
import { officeLayouts } from './officeLooks'
import { waysToSet, waysToSetTables } from './otherwiseSet'
import { type Look, pageOf } from './page'
import { pageLayouts } from './pageLooks'
import { printLayouts } from './printLooks'
import { pageProducers, rewriters, startFirefox, toWordFile } from './producers'
import { sheetLayouts } from './sheetLooks'
import { textLayouts } from './textLooks'
import { turnPages } from './turned'
import { webLayouts } from './webLooks'
import { wordFile } from './wordFile'
import { changedWordFile, wordKinds } from './wordKinds'
import { wordLayouts } from './wordLooks'
import { printByWriter, type SavedAs, saveByOffice, type ToPrint, type ToSave } from './writer'
import { writerPages } from './writerPages'

export interface Made {
  readonly layout: string
  readonly seed: number | string
  readonly report: Invented
  readonly ending: 'pdf' | 'txt' | 'html' | 'docx' | 'doc' | 'xlsx' | 'xls' | 'csv' | 'ofd'
  readonly bytes: Uint8Array
  /** Rules whose findings are true of the document, though all its sums hold. */
  readonly deserves?: readonly RuleId[]
}

export interface Wanted {
  readonly seeds: readonly number[]
  /** Only layouts whose names have these words. */
  readonly words: string
  /** The form that the reports follow; that in force where none is named. */
  readonly form?: FormId
}

/** Documents, those of one layout after each other. */
export type Maker = (wanted: Wanted) => AsyncGenerator<Made>

/** Every layout that is wanted with every seed, and the look drawn from it. */
const looksOf = <Look>(layouts: Readonly<Record<string, LayoutOf<Look>>>, { seeds, words, form }: Wanted) =>
  Object.entries(layouts)
    .filter(([layout]) => layout.includes(words))
    .flatMap(([layout, { look }]) =>
      seeds.map(seed => ({ layout, seed, report: invent(seed, false, form), look: look(drawFrom(seed * 7919 + layout.length)) })),
    )

/** The same, and each again with zeros left blank. */
const looksWithBlanks = <Look>(layouts: Readonly<Record<string, LayoutOf<Look>>>, wanted: Wanted) =>
  looksOf(layouts, wanted).flatMap(made => [
    made,
    { ...made, seed: `${made.seed} with blanks`, report: invent(made.seed, true, wanted.form) },
  ])

async function* printed(wanted: Wanted): AsyncGenerator<Made> {
  const printer = await startPrinter()
  for (const { look, ...made } of looksOf(printLayouts, wanted)) {
    const bytes = await printer.print(pageOf(made.report, look), look.pdf)
    yield { ...made, ending: 'pdf', bytes: look.turning ? turnPages(bytes, look.turning) : bytes }
  }
  await printer.close()
}

/** Faces of Chinese type, with outlines of PostScript and of TrueType: each producer embeds them in its own way. */
const faces = ['Noto Sans CJK SC', 'Noto Serif CJK SC', 'WenQuanYi Zen Hei', 'AR PL UMing CN', 'AR PL UKai CN', 'LXGW WenKai']

const inFace = (html: string, seed: number): string =>
  html.replace('</style>', ` body { font-family: '${faces[seed % faces.length]}' }</style>`)

/** Layouts of prints, each by another program's name: those of the program whose name and layout have the words. */
const looksOfPrints = (producer: string, { words, ...wanted }: Wanted) =>
  looksOf(printLayouts, { ...wanted, words: '' })
    .map(made => ({ ...made, layout: `${producer}: ${made.layout}` }))
    .filter(({ layout, look }) => layout.includes(words) && !look.turning)

/** Firefox prints white type in black, so that figures which were hidden are printed. */
const shownByFirefox = /hidden and tiny text/

async function* byFirefox(wanted: Wanted): AsyncGenerator<Made> {
  const firefox = startFirefox()
  if (!firefox) return
  for (const { look, ...made } of looksOfPrints('firefox', wanted).filter(({ layout }) => !shownByFirefox.test(layout)))
    yield { ...made, ending: 'pdf', bytes: await firefox.print(inFace(pageOf(made.report, look), made.seed), look.pdf) }
  await firefox.close()
}

async function* byOthers(wanted: Wanted): AsyncGenerator<Made> {
  for (const [producer, make] of Object.entries(pageProducers))
    for (const { look, ...made } of looksOfPrints(producer, wanted))
      yield { ...made, ending: 'pdf', bytes: await make(inFace(pageOf(made.report, look), made.seed), look.pdf) }
}

async function* writtenAnew(wanted: Wanted): AsyncGenerator<Made> {
  const printer = await startPrinter()
  for (const [rewriter, write] of Object.entries(rewriters))
    for (const { look, ...made } of looksOfPrints(rewriter, wanted)) {
      const print = await printer.print(inFace(pageOf(made.report, look), made.seed), look.pdf)
      yield { ...made, ending: 'pdf', bytes: await write(print) }
    }
  await printer.close()
}

async function* toScan(wanted: Wanted): AsyncGenerator<Made> {
  const printer = await startPrinter()
  for (const { look, ...made } of looksOf(scanLooks, wanted))
    yield { ...made, ending: 'pdf', bytes: await printer.print(pageOf(made.report, look), look.pdf) }
  await printer.close()
}

async function* altered(wanted: Wanted): AsyncGenerator<Made> {
  const printer = await startPrinter()
  for (const { look, ...made } of looksOf(alteredLayouts, wanted)) {
    const bytes = await printer.print(pageOf(made.report, look), look.pdf)
    yield { ...made, ending: 'pdf', bytes: await alterPdf(bytes, look) }
  }
  await printer.close()
}

async function* ofOffices(wanted: Wanted): AsyncGenerator<Made> {
  const printer = await startPrinter()
  for (const { look, report, ...made } of looksWithBlanks(officeLayouts, wanted)) {
    const own = look.report?.(report) ?? report
    const page = pageOf(own, look)
    const bytes = await printer.print(look.change?.(page) ?? page, look.pdf)
    const pdf = await alterPdf(bytes, look)
    yield { ...made, report: own, ending: 'pdf', bytes: pdf, ...(look.deserves ? { deserves: look.deserves } : {}) }
  }
  await printer.close()
}

async function* otherwiseSet({ seeds, words }: Wanted): AsyncGenerator<Made> {
  for (const [way, set] of Object.entries(waysToSet).filter(([way]) => way.includes(words)))
    for (const seed of seeds) {
      const report = invent(seed)
      yield { layout: `figures ${way}`, seed, report, ending: 'pdf', bytes: await drawWithFigures(report, seed * 7919 + way.length, set) }
    }
  for (const [way, set] of Object.entries(waysToSetTables).filter(([way]) => `tables ${way}`.includes(words)))
    for (const seed of seeds) {
      const report = invent(seed)
      const ruled = way !== 'as one picture'
      const bytes = await drawWithFigures(report, seed * 7919 + way.length, set, { all: true, ruled })
      yield { layout: `tables ${way}`, seed, report, ending: 'pdf', bytes }
    }
}

async function* written(wanted: Wanted): AsyncGenerator<Made> {
  yield* ofWriter(looksOf(wordLayouts, wanted), ({ report, look }) => ({ ending: 'docx', bytes: wordFile(report, look) }))
}

async function* wordFiles(wanted: Wanted): AsyncGenerator<Made> {
  for (const { look, ...made } of looksOf(wordKinds, wanted))
    yield { ...made, layout: `docx ${made.layout}`, ending: 'docx', bytes: changedWordFile(made.report, look) }
}

async function* wordPrints(wanted: Wanted): AsyncGenerator<Made> {
  const sameInPrint = looksOf(wordKinds, wanted).filter(({ look }) => !look.printedOtherwise)
  for await (const made of ofWriter(sameInPrint, ({ report, look }) => ({
    ending: 'docx',
    bytes: changedWordFile(report, look),
  })))
    yield { ...made, layout: `printed ${made.layout}` }
}

async function* writtenPages(wanted: Wanted): AsyncGenerator<Made> {
  yield* ofWriter(looksOf(writerPages, wanted), ({ report, look }) => ({
    ending: 'html',
    bytes: new TextEncoder().encode(pageOf(report, look)),
  }))
}

/** So many files are given to Writer in one go. */
const AT_ONCE = 60

async function* ofWriter<Drawn extends Omit<Made, 'ending' | 'bytes'>>(
  all: readonly Drawn[],
  file: (drawn: Drawn) => ToPrint,
): AsyncGenerator<Made> {
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE)
    const pdfs = await printByWriter(some.map(file))
    for (const [index, { layout, seed, report }] of some.entries()) {
      const bytes = pdfs[index]
      if (!bytes) {
        process.stderr.write(`Writer did not print ${layout} ${seed}\n`)
        continue
      }
      yield { layout, seed, report, ending: 'pdf', bytes }
    }
  }
}

/** Every file saved otherwise by LibreOffice. @param to the ending of what it saves. */
const savedAs = (maker: Maker, to: SavedAs): Maker =>
  async function* (wanted) {
    const all: Made[] = []
    for await (const made of maker(wanted)) if (/^(?:docx|xlsx|html)$/.test(made.ending)) all.push(made)
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const some = all.slice(at, at + AT_ONCE)
      const files = await saveByOffice(some as readonly (Made & ToSave)[], to)
      for (const [index, made] of some.entries()) {
        const bytes = files[index]
        if (bytes) yield { ...made, layout: `${to} ${made.layout}`, ending: to, bytes }
        else process.stderr.write(`LibreOffice did not save ${made.layout} ${made.seed}\n`)
      }
    }
  }

/** What a program hides is not printed: such prints are no clean reports. */
const hiddenInPrint = /hidden|filtered/

async function* printedSheets(wanted: Wanted): AsyncGenerator<Made> {
  for await (const made of sheets(wanted)) if (!hiddenInPrint.test(made.layout)) yield made
}

async function* byPandoc(wanted: Wanted): AsyncGenerator<Made> {
  if (!toWordFile) return
  for await (const { layout, bytes, ...made } of webPages(wanted))
    yield { ...made, layout: `pandoc ${layout}`, ending: 'docx', bytes: await toWordFile(bytes) }
}

/** Some of the figures with what stands beside them. */
const besideFigures =
  (draw: Draw, change: (text: string) => string): NonNullable<Look['cell']> =>
  (text, kind) =>
    kind === 'figure' && text !== '' && draw(8) === 0 ? change(text) : text

const copies: Readonly<Record<string, LayoutOf<Look>>> = {
  'copied cells of text': ordinary(() => ({})),
  'copied cells of paragraphs': ordinary(draw => {
    const blank = pick(draw, '&nbsp;', '<br>', '&emsp;')
    return { cell: text => `<p>${text === '' ? blank : text}</p>` }
  }),
  // A copy says nothing of a paragraph without anything in it: what column the figures behind it stand in is lost.
  'copied cells of empty paragraphs': hostile(() => ({ cell: text => `<p>${text}</p>` })),
  'copied cells of blocks': ordinary(() => ({ cell: text => `<div>${text}<br></div>` })),
  'copied cells of rows in lines': ordinary(() => ({ cell: text => `\n  <span>${text}</span>\n` })),
  'copied marks that are raised': hostile(draw => ({ cell: besideFigures(draw, text => `${text}<sup>${1 + draw(9)}</sup>`) })),
  'copied figures struck out': hostile(draw => ({ cell: besideFigures(draw, text => `<s>${draw(60)}</s>${text}`) })),
  'copied white figures': hostile(draw => ({ cell: besideFigures(draw, text => `${text}<span style="color:#fff">${draw(60)}</span>`) })),
}

async function* copied(wanted: Wanted): AsyncGenerator<Made> {
  const printer = await startPrinter()
  for (const { look, ...made } of looksWithBlanks(copies, wanted))
    yield { ...made, ending: 'txt', bytes: new TextEncoder().encode(await printer.copy(pageOf(made.report, look))) }
  await printer.close()
}

async function* webPages(wanted: Wanted): AsyncGenerator<Made> {
  for (const { look, ...made } of looksWithBlanks({ ...webLayouts, ...pageLayouts }, wanted)) {
    const page = pageOf(made.report, look)
    yield { ...made, layout: `web ${made.layout}`, ending: 'html', bytes: new TextEncoder().encode(look.change?.(page) ?? page) }
  }
}

async function* writtenTexts(wanted: Wanted): AsyncGenerator<Made> {
  for (const { look, ...made } of looksWithBlanks(textLayouts, wanted)) yield { ...made, ending: 'txt', bytes: look(made.report) }
}

async function* sheets(wanted: Wanted): AsyncGenerator<Made> {
  for (const { look, ...made } of looksWithBlanks({ ...sheetLayouts, ...bookLayouts }, wanted))
    yield { ...made, layout: `sheet ${made.layout}`, ...look(made.report) }
}

/** What a print of a web page shows, as pages of an OFD. */
async function* ofdFiles(wanted: Wanted): AsyncGenerator<Made> {
  const printer = await startPrinter()
  for (const { look, ...made } of looksWithBlanks(ofdLayouts, wanted)) {
    const print = await printer.print(pageOf(made.report, { spacer: 137 * made.layout.length }), {})
    const source = await readSource(print, { openPdf, now: () => 0 })
    if (!source) throw new Error('a plain print was not read')
    yield { ...made, layout: `ofd ${made.layout}`, ending: 'ofd', bytes: ofdFile(source.pages.map(sheetOfPage), look) }
  }
  await printer.close()
}

/** The ways in which pdftotext lays text out. */
const ways = { 'as laid out': ['-layout'], 'as drawn': ['-raw'], 'as read': [] } as const

async function* extracted(wanted: Wanted): AsyncGenerator<Made> {
  for (const [way, options] of Object.entries(ways))
    for await (const { layout, bytes, ...made } of printed(wanted))
      yield { ...made, layout: `${layout}, text ${way}`, ending: 'txt', bytes: pdfToText(bytes, options) }
}

const pdfToText = (bytes: Uint8Array, options: readonly string[]): Uint8Array =>
  new Uint8Array(execFileSync('pdftotext', [...options, '-', '-'], { input: bytes, maxBuffer: 1e8 }))

export const makers: Readonly<Record<string, Maker>> = {
  prints: printed,
  firefox: byFirefox,
  'other programs': byOthers,
  'written anew': writtenAnew,
  scans: toScan,
  altered,
  offices: ofOffices,
  figures: otherwiseSet,
  word: written,
  docx: wordFiles,
  docxprints: wordPrints,
  pages: writtenPages,
  web: webPages,
  copies: copied,
  text: extracted,
  texts: writtenTexts,
  sheets,
  ofd: ofdFiles,
  'docs of Word files': savedAs(wordFiles, 'doc'),
  'pages of Word files': savedAs(wordFiles, 'html'),
  'Word files saved again': savedAs(wordFiles, 'docx'),
  'workbooks of old': savedAs(sheets, 'xls'),
  'workbooks saved again': savedAs(sheets, 'xlsx'),
  'prints of workbooks': savedAs(printedSheets, 'pdf'),
  'docs of web pages': savedAs(webPages, 'doc'),
  'Word files of web pages': savedAs(webPages, 'docx'),
  'Word files by pandoc': byPandoc,
  'workbooks of web pages': savedAs(webPages, 'xls'),
}
