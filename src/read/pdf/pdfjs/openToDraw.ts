/** Opens PDFs for drawing. */
import { MAX_PICTURE } from '../../limits'
import { CarriedAlong } from './carriedAlong'
import type { Opened } from './documentShelf'
import { loadPdfjs } from './loadPdfjs'
import { watchUnpacking } from './unpacking'

/** Errors only: what is wrong with a file was said when it was read. */
const SILENT = 0

/** Loads pdf.js with the first file. Rejects where the file cannot be opened. */
export const openToDraw = async (bytes: Uint8Array, password?: string): Promise<Opened> => {
  loaded ??= load()
  const { getDocument, freshWorker } = await loaded
  const worker = freshWorker(SILENT)
  const task = getDocument({
    data: bytes,
    ...(password === undefined ? {} : { password }),
    enableXfa: false,
    maxImageSize: MAX_PICTURE,
    worker,
    verbosity: SILENT,
    stopAtErrors: false,
    // See `read/opening.ts`: wasm is closed to us.
    useWasm: false,
    useWorkerFetch: false,
    disableWorkerRendering: true,
    // Fonts that the file names but does not carry are taken from the machine: for a picture that is right.
    useSystemFonts: faces,
    // Without faces letters are drawn as outlines.
    disableFontFace: !faces,
    BinaryDataFactory: CarriedAlong,
    FilterFactory: NoFilters,
    ownerDocument: drawingDocument as never,
  })
  const close = () => task.destroy().finally(() => worker.destroy())
  try {
    return { document: await task.promise, close }
  } catch (error) {
    await close()
    throw error
  }
}

let loaded: ReturnType<typeof loadPdfjs> | undefined

const load = () => {
  // In force for as long as the thread lives.
  watchUnpacking()
  return loadPdfjs()
}

/** Firefox lets workers have font faces from version 116 on. */
const faces = 'fonts' in self

/** What pdf.js needs of a document. */
const drawingDocument = {
  fonts: (self as { fonts?: unknown }).fonts,
  createElement: () => new OffscreenCanvas(1, 1),
}

/** Filters are elements of a page, which a worker has not: rare effects are left out, as pdf.js does under Node. */
class NoFilters {
  addFilter = none
  addHCMFilter = none
  addAlphaFilter = none
  addLuminosityFilter = none
  addKnockoutFilter = none
  addHighlightHCMFilter = none
  addSelectionHCMFilter = none
  addSelectionFilter = none
  createSelectionStyle() {
    return null
  }
  destroy() {}
}

function none() {
  return 'none'
}
