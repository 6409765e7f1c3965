/** Where pdf.js gets its data files: from the code itself, since a worker under a strict policy can fetch nothing. */
import { cmapBytes } from './cmaps'
import { missingCMap } from './messages'

/** The `BinaryDataFactory` of pdf.js. */
export class CarriedAlong {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const bytes = kind === 'cMapUrl' ? cmapBytes(filename) : null
    if (bytes) return bytes
    if (kind === 'cMapUrl') console.warn(`${missingCMap}${filename}`)
    throw new Error(`${filename} is not carried along`)
  }
}
