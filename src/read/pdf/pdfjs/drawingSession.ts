/** pdf.js for drawing. In such a thread nothing is read: fonts go to the browser. */
import { MAX_SCAN } from '../../limits'
import { createElement } from './canvasElement'
import { CarriedAlong, type Decoder, withDecoders } from './carriedAlong'
import { drawPage } from './drawPage'
import { createKeptDocuments, type KeptDocument } from './keptDocuments'
import { loadPdfjs } from './loadPdfjs'
import { NoFilters } from './noFilters'
import { settings } from './settings'
import { watchUnpacking } from './unpacking'

/** Which page, and how it is to be drawn. */
export interface PageWanted {
  /** Tells documents apart. */
  readonly file: number
  /** The bytes, asked for where the document is not open any more. */
  bytes(): Promise<Uint8Array>
  readonly password?: string
  /** Counts from 1. */
  readonly page: number
  /** Degrees that the picture is turned back by. */
  readonly turn: number
  /** Degrees clockwise that it is then turned back by about its middle. */
  readonly lean?: number
  /** Pixels to a point. */
  readonly scale: number
}

export interface DrawingSession {
  /** Loads pdf.js with the first page. Rejects where the file cannot be opened or the page not be drawn. */
  draw(wanted: PageWanted): Promise<ImageBitmap>
}

/** One a thread. @param decoder of pictures of rare kinds, by the name of its file; without it they stay blank. */
export const drawingSession = (decoder?: Decoder): DrawingSession => {
  const documents = createKeptDocuments()
  let loaded: ReturnType<typeof load> | undefined
  return {
    async draw({ file, bytes, password, page, turn, lean = 0, scale }) {
      const document = await documents.take(file, async () => {
        loaded ??= load()
        return open(await loaded, await bytes(), password, decoder)
      })
      return drawPage(await document.getPage(page), turn, lean, scale)
    },
  }
}

const load = () => {
  // In force for as long as the thread lives.
  watchUnpacking()
  return loadPdfjs()
}

/** Errors only: what is wrong with a file was said when it was read. */
const SILENT = 0

const open = async (
  { getDocument, freshWorker }: Awaited<ReturnType<typeof load>>,
  data: Uint8Array,
  password?: string,
  decoder?: Decoder,
): Promise<KeptDocument> => {
  const worker = freshWorker(SILENT)
  const task = getDocument({
    ...settings,
    ...(password === undefined ? {} : { password }),
    data,
    worker,
    verbosity: SILENT,
    // Fonts that the file names but does not carry are taken from the machine: for a picture that is right.
    useSystemFonts: faces,
    // Without faces letters are drawn as outlines.
    disableFontFace: !faces,
    ...(decoder
      ? { useWasm: true, maxImageSize: MAX_SCAN, BinaryDataFactory: withDecoders(decoder) }
      : { BinaryDataFactory: CarriedAlong }),
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

/** Firefox lets workers have font faces from version 116 on. */
const faces = 'fonts' in self

/** What pdf.js needs of a document. */
const drawingDocument = {
  fonts: (self as { fonts?: unknown }).fonts,
  createElement,
}
