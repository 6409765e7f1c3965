/** The thread in which files are read, checked and drawn; `protocol.ts` says what is asked and told. */
import './oldBrowsers'
import { acrossReports } from '../check/acrossReports'
import { check } from '../check/check'
import { checkBeside } from '../check/checkBeside'
import { claim } from '../claims/claim'
import { crashTrace } from '../model/crash'
import { packOutcome } from '../model/packed'
import { unpackBeside } from '../model/packedBeside'
import type { SourceInfo } from '../model/result'
import type { Settings } from '../model/settings'
import { tooLarge } from '../read/failures'
import { readingSession } from '../read/pdf/pdfjs/readingSession'
import { unpack, validate } from '../validate'
import { draw } from './draw'
import { fingerprint } from './fingerprint'
import { inspect } from './inspect'
import { linesIn } from './linesIn'
import { picturesAtHand } from './pictures/atHand'
import type { AheadAsk, Ask, PrepareAsk, Tell, Undrawn, ValidateAsk } from './protocol'
import { createReadAhead } from './readAhead'
import { seldom } from './seldom'

// Held fast: while pdf.js is loaded, `self.postMessage` is out of sight for a moment.
const post = self.postMessage.bind(self) as (message: Tell, transfer: Transferable[]) => void

const pictures = picturesAtHand()
const pdfs = readingSession(pictures?.decoder)

/** One after the other: what pdf.js logs while a file is open belongs to that file. */
let last: Promise<void> = Promise.resolve()

const files = createReadAhead()

/** Whether the user has a file. */
let asked = false

/** Step by step, until there is a file: a text that comes meanwhile does not wait for all of pdf.js. */
const prepare = async () => {
  for (const step of pdfs.preparing) {
    await new Promise(resume => setTimeout(resume))
    if (asked) return
    last = last.then(step).then(
      () => {},
      () => {},
    )
    await last
  }
}

self.onmessage = ({ data }: MessageEvent<Ask | PrepareAsk | AheadAsk>) => {
  if (data?.kind === 'prepare') {
    void prepare()
    return
  }
  if (data?.kind === 'ahead') {
    files.begin(data)
    return
  }
  if (!asks.includes(data?.kind)) return
  asked = true
  last = last.then(async () => {
    const tell = await answer(data).catch(error => crashed(data.job, error))
    post(tell, handedOver(tell))
  })
}

const asks: readonly Ask['kind'][] = ['validate', 'check', 'beside', 'across', 'draw', 'inspect', 'lines']

const answer = async (ask: Ask): Promise<Tell> => {
  const { job } = ask
  if (ask.kind === 'check')
    return { kind: 'checked', job, findings: check({ report: ask.report, claims: claim(ask.report), ...chosen(ask) }) }
  if (ask.kind === 'beside') {
    const subject = unpackBeside(ask.subject)
    return { kind: 'checked', job, findings: checkBeside({ ...subject, claims: claim(subject.report) }) }
  }
  if (ask.kind === 'across') {
    const cases = ask.reports.map(report => report && { report, claims: claim(report) })
    return { kind: 'across', job, across: acrossReports(cases, ask.declared) }
  }
  if (ask.kind === 'draw') return drawn(job, await draw(ask))
  if (ask.kind === 'inspect') return { kind: 'inspected', job, trace: await inspect(ask.blob, bytes => pdfs.open(bytes, ask.password)) }
  if (ask.kind === 'lines') return { kind: 'lines', job, lines: await linesIn(ask.blob, bytes => pdfs.open(bytes)) }
  const { bytes: coming, fingerprint: known } = files.take(ask)
  const bytes = await coming
  if (bytes === 'unreadable') return { kind: 'unopened', job }
  if (bytes === 'too-large')
    return { kind: 'done', job, outcome: { ok: false, source: sourceOf(ask, ask.blob.size), failure: tooLarge(ask.blob.size) } }
  const packed = await unpack(bytes)
  if (packed && 'code' in packed) return { kind: 'done', job, outcome: { ok: false, source: sourceOf(ask, bytes.length), failure: packed } }
  if (packed)
    return { kind: 'unpacked', job, files: packed.map(file => ('bytes' in file ? { ...file, bytes: ownBuffer(file.bytes) } : file)) }
  const outcome = await validate(ask.name, bytes, {
    // Passwords are passed on and kept nowhere.
    openPdf: bytes => pdfs.open(bytes, ask.password),
    ...(pictures && ask.pictures && { pictures }),
    now: () => performance.now(),
    fingerprint: known ? () => known : fingerprint,
    onProgress: seldom(
      progress => post({ kind: 'progress', job, progress }, []),
      () => performance.now(),
    ),
    ...chosen(ask),
  })
  const spent = !outcome.ok && outcome.failure.code === 'too-large'
  return { kind: 'done', job, outcome: outcome.ok ? packOutcome(outcome) : outcome, ...(spent ? { spent } : {}) }
}

const chosen = ({ settings }: { readonly settings?: Settings }) => (settings ? { settings } : {})

const sourceOf = ({ name }: ValidateAsk, bytes: number): SourceInfo => ({ name, kind: null, bytes })

/** A buffer that holds these bytes and no others. */
const ownBuffer = (bytes: Uint8Array): ArrayBuffer =>
  (bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice()).buffer as ArrayBuffer

const handedOver = (tell: Tell): Transferable[] => {
  if (tell.kind === 'drawn') return [tell.bitmap]
  return tell.kind === 'unpacked' ? tell.files.flatMap(file => ('bytes' in file ? [file.bytes] : [])) : []
}

const drawn = (job: number, result: ImageBitmap | Undrawn): Tell =>
  typeof result === 'string' ? { kind: 'undrawn', job, reason: result } : { kind: 'drawn', job, bitmap: result }

const crashed = (job: number, error: unknown): Tell => ({
  kind: 'crashed',
  job,
  error: crashTrace(error),
})
