/** The whole journey of one file: bytes → what kind it is → its source → the report → its findings. */
import { rulesById } from './check/catalogue'
import { check } from './check/check'
import { recheck } from './check/recheck'
import { claim } from './claims/claim'
import { blankForm, yearOfBlankForm } from './model/blankForm'
import { drawnTables } from './model/drawnTable'
import type { Progress } from './model/progress'
import type { DrawnPage, Failure, Outcome, SourceInfo } from './model/result'
import type { Settings } from './model/settings'
import type { SourceDocument, SourceKind } from './model/source'
import type { Trace } from './model/trace'
import type { Unpacked } from './read/archive/unpackArchive'
import { foreignData, notAReport, nothingSeen, onlyPictures, otherReport, register, unseen } from './read/failures'
import { orNothing } from './read/markup/orNothing'
import type { OpenPdf } from './read/pdf/pdfjs/opened'
import { failureOf } from './read/pdf/pdfjs/opening'
import { pagesPicturedIn } from './read/picture/pagesPictured'
import type { PictureStage } from './read/picture/pictureStage'
import type { PagesPictured } from './read/picture/picturesOfPages'
import { Refusal } from './read/refusal'
import { type ReadKind, sniff } from './read/sniff'
import { decodeText } from './read/text/decode'
import { looksSeparated } from './read/text/looksSeparated'
import { withoutMarkdown } from './read/text/markdown'
import { readText } from './read/text/readText'
import { tablesInText } from './read/text/tablesInText'
import { archive } from './read/turnedAway'
import { lacksTable } from './reconstruct/lacksTable'
import { isReport, type OtherKind, otherKindOf } from './reconstruct/outline/otherKind'
import { isRegister } from './reconstruct/outline/register'
import { withSettledPages } from './reconstruct/pages/settledPages'
import { reconstruct } from './reconstruct/reconstruct'
import { withToldGlyphs } from './reconstruct/toldGlyphs'
import { failureOfRefusal, takeOver } from './share/takeOver'
import { visible } from './text/visible'

/** What the journey needs of the world: the worker and Node hand in their own. */
export interface World {
  readonly openPdf: OpenPdf
  /** Reads pages that are pictures; absent where that part is not at hand, or not asked for. */
  readonly pictures?: PictureStage
  /** Milliseconds, from any fixed point. */
  now(): number
  onProgress?(progress: Progress): void
  /** SHA-256 of a file in hexadecimal digits; takes hold of the bytes at once, before anybody else does. */
  fingerprint?(bytes: Uint8Array): Promise<string>
  /** What was seen on the way, for whoever wants to look at it. */
  onTrace?(trace: Trace): void
  /** What the user chose of the rules. */
  readonly settings?: Settings
}

/**
 * Validates one file. Whatever the file holds, the outcome is a value: a report with findings, or a failure with its reason.
 * @param bytes is empty afterwards where the file is a PDF: pdf.js takes it over.
 */
export const validate = async (name: string, bytes: Uint8Array, world: World): Promise<Outcome> => {
  const fingerprint = world.fingerprint?.(bytes)
  const outcome = await travel(name, bytes, world)
  // A result that was passed on has the fingerprint of its report.
  if (outcome.ok && outcome.passed) return outcome
  return fingerprint ? { ...outcome, source: { ...outcome.source, fingerprint: await fingerprint } } : outcome
}

/** What an archive holds, by their paths; null for a file that is none. Whoever asks validates them one by one. */
export const unpack = async (bytes: Uint8Array): Promise<readonly Unpacked[] | Failure | null> => {
  const kind = sniff(bytes)
  if (kind === 'result') return unpackSet(bytes)
  return kind === 'zip' ? (await import('./read/archive/unpackArchive')).unpackArchive(bytes) : null
}

/** The results of a set, each as a result file of its own; null for a single result. */
const unpackSet = async (bytes: Uint8Array): Promise<readonly Unpacked[] | Failure | null> => {
  const { isSet, readSet } = await import('./share/readSet')
  const text = decodeText(bytes).text
  if (!isSet(text)) return null
  const results = readSet(text)
  if (typeof results === 'string') return failureOfRefusal('result', results)
  return results.map(({ name, ...each }) => ('text' in each ? { name, bytes: new TextEncoder().encode(each.text) } : { name, ...each }))
}

/** The source of a document of any kind that is read, report or not; null for what is none or cannot be read. */
export const readSource = async (bytes: Uint8Array, world: World): Promise<SourceDocument | null> => {
  const kind = sniff(bytes)
  if (typeof kind !== 'string' || kind === 'link' || kind === 'result' || kind === 'zip' || kind === 'blank') return null
  const source = await readers[kind](bytes, world).catch(refusalOf)
  return 'code' in source ? null : source
}

/** What is in an archive is validated file by file; as a whole it gives no report. */
const ofArchive = async (bytes: Uint8Array): Promise<Failure> => {
  const files = await unpack(bytes)
  return files && 'code' in files ? files : archive('ZIP')
}

const travel = async (name: string, bytes: Uint8Array, world: World): Promise<Outcome> => {
  const info: SourceInfo = { name: visible(name), kind: null, bytes: bytes.length }
  const begin = world.now()
  const kind = sniff(bytes)
  if (typeof kind !== 'string') return { ok: false, source: info, failure: kind }
  if (kind === 'link' || kind === 'result') {
    const taken = takeOver(kind, decodeText(bytes).text, info, rulesById)
    return taken.ok ? recheck(taken, claim(taken.report)) : taken
  }
  if (kind === 'blank') return ofBlankForm(decodeText(bytes).text, info)
  if (kind === 'zip') return { ok: false, source: info, failure: await ofArchive(bytes) }
  const source = await readers[kind](bytes, world).catch(refusalOf)
  if ('code' in source) return { ok: false, source: { ...info, kind: kinds[kind] }, failure: source }
  return judge(source, { ...info, kind: source.kind, ...pageCount(source) }, begin, world)
}

/** What is filled in is checked as one types. */
const ofBlankForm = (text: string, info: SourceInfo): Outcome => {
  const year = yearOfBlankForm(text)
  if (year === null) return { ok: false, source: info, failure: foreignData() }
  const report = blankForm(year)
  return { ok: true, source: { ...info, kind: 'text' }, report, lines: [], pages: [], findings: [], ms: { read: 0, rebuild: 0, check: 0 } }
}

/** What a reader threw because of the file is a value like any other; what else it threw is our own mistake. */
const refusalOf = (error: unknown): Failure => {
  if (error instanceof Refusal) return error.failure
  throw error
}

/** What the public data calls a file that was told but not read. */
const kinds = {
  ...{
    text: 'text',
    pdf: 'pdf',
    html: 'html',
    mht: 'html',
    docx: 'docx',
    wordXml: 'docx',
    ole: 'doc',
    xlsx: 'sheet',
    ofd: 'ofd',
    picture: 'scan',
  },
} as const satisfies Record<ReadKind, SourceKind>

type Reader = (bytes: Uint8Array, world: World) => Promise<SourceDocument | Failure>

const readPlain: Reader = async (bytes, world) => {
  const text = readText(bytes)
  const page = tablesInText(text.lines)
  if (page !== null) {
    const read = await readPage(new TextEncoder().encode(page), world)
    return 'code' in read ? read : { ...read, ...(text.broken && { broken: text.broken }), losses: [...read.losses, ...text.losses] }
  }
  if (!looksSeparated(text.lines)) return withoutMarkdown(text)
  return (await import('./read/sheet/separated/readSeparated')).readSeparated(text)
}

const readPage: Reader = async bytes => (await import('./read/html/readHtml')).readHtml(bytes)

const readPages: Reader = async (bytes, world) => {
  const opened = await world.openPdf(bytes)
  if ('code' in opened) return opened
  let whole = false
  try {
    // Only now, so that a text file never waits for pdf.js.
    const { readPdfFile } = await import('./read/pdf/readPdfFile')
    const source = await readPdfFile(opened, (done, of, stage) => world.onProgress?.({ stage, done, of }), world.pictures, lacksTable)
    whole = true
    return source
  } catch (error) {
    return failureOf(error)
  } finally {
    const closing = opened.close()
    // What is given up half way may go on for minutes behind our back: nobody waits for it.
    if (whole) await closing
    else closing.catch(() => {})
  }
}

/**
 * One format each; all have one signature. A reader is imported when its first file comes, so that neither page nor worker waits
 * for what they may never need.
 */
export const readers: Record<ReadKind, Reader> = {
  docx: async (bytes, world) => {
    const { readDocxFile } = await import('./read/docx/readDocx')
    const found = await pagesPicturedIn(bytes)
    return found ? readPictured(found, world) : orNothing(await readDocxFile(bytes))
  },
  wordXml: async bytes => orNothing((await import('./read/docx/readDocx')).readFlatWord(bytes)),
  ole: async bytes => (await import('./read/ole/readOle')).readOle(bytes),
  html: readPage,
  mht: readPage,
  xlsx: async bytes => orNothing((await import('./read/sheet/xlsx/readXlsx')).readXlsx(bytes)),
  ofd: async (bytes, world) => {
    const { readOfd } = await import('./read/ofd/readOfd')
    const found = await pagesPicturedIn(bytes)
    return found ? readPictured(found, world) : readOfd(bytes, (done, of) => world.onProgress?.({ stage: 'read', done, of }))
  },
  text: readPlain,
  pdf: readPages,
  picture: async (bytes, world) => {
    if (!world.pictures) return { ...unseen(), pictures: true }
    const source = await readPages(world.pictures.toPdf(bytes), world)
    return 'code' in source ? source : { ...source, kind: 'scan' }
  },
}

const readPictured = async (found: PagesPictured, world: World): Promise<SourceDocument | Failure> => {
  if (!world.pictures) return { ...onlyPictures(true), pictures: true }
  const source = await readPages(world.pictures.toPdf(...found.pictures), world)
  return 'code' in source ? source : { ...source, kind: 'scan', losses: [...found.losses, ...source.losses] }
}

const judge = (asRead: SourceDocument, info: SourceInfo, begin: number, world: World): Outcome => {
  const read = world.now()
  world.onProgress?.({ stage: 'reconstruct', done: 0, of: 1 })
  const source = withSettledPages(withToldGlyphs(asRead))
  const report = reconstruct(source, world.onTrace)
  const rebuilt = world.now()
  const other = otherKindOf(report, source)
  if (other !== null) return { ok: false, source: info, failure: otherReport(otherKinds[other]) }
  if (isRegister(report, source)) return { ok: false, source: info, failure: register() }
  if (!isReport(report, source) && source.seen) return { ok: false, source: info, failure: nothingSeen() }
  if (!isReport(report, source))
    return { ok: false, source: info, failure: { ...notAReport(source), ...(source.unseen && { pictures: true as const }) } }
  world.onProgress?.({ stage: 'check', done: 0, of: 1 })
  const findings = check({ report, claims: claim(report), ...(world.settings && { settings: world.settings }) })
  const ms = { read: read - begin, rebuild: rebuilt - read, check: world.now() - rebuilt }
  return {
    ok: true,
    source: info,
    report,
    lines: source.lines,
    pages: pageShapes(asRead),
    ...tablesOf(source),
    findings,
    ms,
    ...(source.unseen && { unseen: source.unseen }),
  }
}

const otherKinds: Readonly<Record<OtherKind, string>> = {
  school: '学校的信息公开年度报告',
  hospital: '医疗卫生机构的信息公开年度报告',
  utility: '公共企事业单位的信息公开年度报告',
  website: '政府网站工作年度报表',
  statistics: '按月、季度或半年统计的信息公开情况',
  plan: '信息公开工作的计划或方案',
  guide: '信息公开指南',
  catalogue: '信息公开目录',
  accounts: '部门预算或决算',
  lawful: '法治政府建设情况报告',
  hotline: '政务服务热线的工作报告',
  proposals: '建议提案办理情况报告',
}

const pageCount = (source: SourceDocument) => {
  const last = source.pages.at(-1)
  return last ? { pages: last.number } : {}
}

/** A document with pages is drawn as these. */
const tablesOf = ({ printTables, pages }: SourceDocument) => (printTables && pages.length === 0 ? { tables: drawnTables(printTables) } : {})

/** Two pages on one sheet are one: their places are those of the sheet. */
const pageShapes = (source: SourceDocument): DrawnPage[] =>
  source.pages
    .filter(({ number }, index) => source.pages[index - 1]?.number !== number)
    .map(({ number, width, height, turn, lean, rulings, runs }) => ({
      ...{ number, width, height, turn },
      ...(lean === undefined ? {} : { lean }),
      // Pictures are made of PDFs alone.
      ...(source.kind === 'pdf' || source.kind === 'scan' ? {} : { rulings, print: runs.map(({ text, box }) => ({ text, box })) }),
    }))
