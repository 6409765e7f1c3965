/** Reads a PDF once more and tells what was seen on its pages. */
import type { SeenPage } from '../model/inspection'
import type { Page } from '../model/source'
import type { OpenPdf } from '../read/pdf/pdfjs/opened'
import { rulingsToGrids } from '../reconstruct/evidence/grids'

/** @returns null where the file is gone or cannot be read. */
export const inspect = async (blob: Blob, password: string | undefined, openPdf: OpenPdf): Promise<readonly SeenPage[] | null> => {
  const bytes = await blob.arrayBuffer().catch(() => null)
  const opened = bytes && (await openPdf(new Uint8Array(bytes), password))
  if (!opened || 'code' in opened) return null
  try {
    // Not before pdf.js has been opened: it is loaded with care.
    const { readPdfFile } = await import('../read/pdf/readPdfFile')
    const source = await readPdfFile(opened)
    return 'code' in source ? null : source.pages.map(seenPage)
  } finally {
    await opened.close()
  }
}

const seenPage = (page: Page): SeenPage => ({
  ...page,
  grids: rulingsToGrids(page.rulings).map(({ box, rows, columns, cells }) => ({ box, rows, columns, cells: cells.map(cell => cell.box) })),
})
