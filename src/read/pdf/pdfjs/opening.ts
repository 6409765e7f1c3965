/** Opening a PDF with pdf.js, alike in the worker and in Node; what differs between the two comes in as settings. */
import type { getDocument } from 'pdfjs-dist'
import type { Failure } from '../../../model/result'
import { damaged, encrypted, locked, pageTooFull } from '../../failures'
import { MAX_MENDED, PageTooFull } from '../../limits'
import { fontsWithoutMap } from './fontsWithoutMap'
import { hideFontPrograms, latin1 } from './hideFontPrograms'
import { collectLosses } from './losses'
import { withDirectory } from './mended'
import { anyOf, lockedOtherwise } from './messages'
import type { OpenedPdf, OpenPdf } from './opened'
import { settings } from './settings'

type GetDocument = typeof getDocument
type Settings = NonNullable<Exclude<Parameters<GetDocument>[0], string | URL | ArrayBuffer | ArrayBufferView | undefined>>

/** INFOS of pdf.js: broken compressed data, and with it lost text, is reported at no higher level. */
export const VERBOSITY = 5

// Substitutes from the machine would make the same file read differently on another one.
const readingSettings = { ...settings, verbosity: VERBOSITY, useSystemFonts: false }

/**
 * Makes an opener of a pdf.js.
 * @param ownSettings are asked for once a file, since a port of a PDFWorker may be used only once.
 */
export const openWith = (pdfjs: { getDocument: GetDocument }, ownSettings: () => Settings): OpenPdf => {
  const open = async (bytes: Uint8Array, password: string | undefined, mended: boolean): Promise<OpenedPdf | Failure> => {
    const text = latin1(bytes)
    const withoutMap = fontsWithoutMap(text)
    hideFontPrograms(bytes, text)
    const log = collectLosses(bytes, mended)
    const own = ownSettings()
    const task = pdfjs.getDocument({
      ...readingSettings,
      ...own,
      data: bytes,
      ...(password === undefined ? {} : { password }),
      // What tells the names of fonts keeps their programs in memory.
      ...(withoutMap.size > 0 ? { fontExtraProperties: true } : {}),
    })
    const close = async () => {
      // What is stopped half way says so: that goes nowhere either.
      await task.destroy().finally(() => {
        own.worker?.destroy()
        log.end()
      })
    }
    try {
      return { document: await task.promise, withoutMap, losses: log.losses, broken: log.broken, close } satisfies OpenedPdf
    } catch (error) {
      await close()
      return failureOf(error)
    }
  }
  return async (bytes, password) => {
    // pdf.js takes the bytes over; a file whose directory is lost is tried once more with another.
    const copy = bytes.length <= MAX_MENDED ? bytes.slice() : null
    const opened = await open(bytes, password, false)
    if (!copy || !('code' in opened) || opened.code !== 'damaged') return opened
    const mended = withDirectory(copy)
    return mended ? open(mended, password, true) : opened
  }
}

const otherwiseLocked = anyOf(lockedOtherwise)

/** PasswordResponses of pdf.js. */
export const INCORRECT_PASSWORD = 2

/** pdf.js turns everything that goes wrong in its core into one of these; whatever else arrives here is our own mistake. */
export const failureOf = (error: unknown): Failure => {
  const { name, message, code } = error as Error & { code?: number }
  if (name === 'PasswordException') return encrypted(code === INCORRECT_PASSWORD)
  // A certificate in place of a password.
  if (otherwiseLocked.test(message)) return locked()
  if (error instanceof PageTooFull) return pageTooFull(error.page)
  if (name === 'InvalidPDFException' || name === 'UnknownErrorException') return damaged()
  throw error
}
