/** Where pdf.js gets its data files: from the code itself, since a worker under a strict policy can fetch nothing. */
import { cmapBytes } from './cmaps'
import { missingCMap } from './messages'

/** A decoder of pictures by the name of its file; null for one that is not at hand. */
export type Decoder = (filename: string) => Promise<Uint8Array | null>

/** The `BinaryDataFactory` of pdf.js. */
export class CarriedAlong {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const bytes = kind === 'cMapUrl' ? cmapBytes(filename) : null
    if (bytes) return bytes
    if (kind === 'cMapUrl') console.warn(`${missingCMap}${filename}`)
    throw new Error(`${filename} is not carried along`)
  }
}

/** The same where decoders of pictures were handed over. */
export const withDecoders = (decoder: Decoder) =>
  class extends CarriedAlong {
    override async fetch(asked: { kind: string; filename: string }): Promise<Uint8Array> {
      const bytes = asked.kind === 'wasmUrl' ? await decoder(asked.filename) : null
      return bytes ?? super.fetch(asked)
    }
  }
