/** Opening a PDF with pdf.js, alike in the worker and in Node; what differs between the two comes in as settings. */
import type { getDocument } from 'pdfjs-dist'
import type { Failure } from '../model/result'
import { damaged, encrypted } from './failures'
import type { OpenedPdf, OpenPdf } from './opened'
import { collectLosses } from './pdfLosses'

type GetDocument = typeof getDocument
type Settings = NonNullable<Exclude<Parameters<GetDocument>[0], string | URL | ArrayBuffer | ArrayBufferView | undefined>>

/** INFOS of pdf.js: broken compressed data, and with it lost text, is reported at no higher level. */
export const VERBOSITY = 5

const common = {
  verbosity: VERBOSITY,
  stopAtErrors: false,
  // Wasm would need 'wasm-unsafe-eval'; it only decodes pictures of rare kinds, and pictures are not read.
  useWasm: false,
  useWorkerFetch: false,
  // Substitutes from the machine would make the same file read differently on another one.
  useSystemFonts: false,
  disableWorkerRendering: true,
} as const

/**
 * Makes an opener of a pdf.js.
 * @param settings is asked for once a file, since a port of a PDFWorker may be used only once.
 */
export const openWith =
  (pdfjs: { getDocument: GetDocument }, settings: () => Settings): OpenPdf =>
  async (bytes, password) => {
    const log = collectLosses(bytes)
    const task = pdfjs.getDocument({ ...common, ...settings(), data: bytes, ...(password === undefined ? {} : { password }) })
    const close = async () => {
      log.end()
      await task.destroy()
    }
    try {
      return { document: await task.promise, losses: log.losses, close } satisfies OpenedPdf
    } catch (error) {
      await close()
      return failureOf(error)
    }
  }

/** pdf.js turns everything that goes wrong in its core into one of these; whatever else arrives here is our own mistake. */
export const failureOf = (error: unknown): Failure => {
  const { name, message } = error as Error
  // "unknown encryption method", "unsupported encryption algorithm": a certificate in place of a password.
  if (name === 'PasswordException' || /encrypt/i.test(message)) return encrypted()
  if (name === 'InvalidPDFException' || name === 'UnknownErrorException') return damaged()
  throw error
}
