/**
 * Watches over the platform's unpacking of compressed data while a file is open. pdf.js unpacks whatever a file holds, however
 * much that is, and where the check sum at the end does not fit, it goes on with what came out: neither is said by it.
 */
import { MAX_UNPACKED } from '../../limits'

export interface UnpackingLog {
  /** Something unpacks to more than the limit; it was cut there. */
  readonly oversized: boolean
  /** Something does not fit its check sum: a damaged figure looks like any other. */
  readonly damaged: boolean
  /** Gives the platform's own back. */
  end(): void
}

type Unpack = typeof DecompressionStream

/** Old browsers (Firefox before 113, Safari before 16.4) have no such unpacking, and nothing is watched there. */
export const watchUnpacking = (limit = MAX_UNPACKED): UnpackingLog => {
  const log = { oversized: false, damaged: false, end: () => {} }
  const platform: { DecompressionStream?: Unpack } = globalThis
  const own = platform.DecompressionStream
  if (!own) return log
  class Watched {
    readonly writable: { getWriter(): Pick<Writer, 'write' | 'close'> }
    readonly readable: { getReader(): Pick<Reader, 'read'> }
    constructor(format: CompressionFormat) {
      const { readable, writable } = new (own as Unpack)(format)
      this.writable = { getWriter: () => bySlices(writable.getWriter()) }
      this.readable = { getReader: () => watchReader(readable.getReader(), limit, log) }
    }
  }
  const watched = Watched as unknown as Unpack
  platform.DecompressionStream = watched
  log.end = () => {
    if (platform.DecompressionStream === watched) platform.DecompressionStream = own
  }
  return log
}

type Writer = WritableStreamDefaultWriter<BufferSource>

/** Bytes that are unpacked at a time: what one of these holds comes out all at once, 64 MB at most. */
const SLICE = 64 * 1024

/** Hands packed bytes over as fast as the unpacked ones are taken; pdf.js hands them over in one piece. */
const bySlices = (writer: Writer): Pick<Writer, 'write' | 'close'> => {
  let writing = Promise.resolve()
  return {
    write(bytes) {
      const packed = bytes as Uint8Array<ArrayBuffer>
      writing = writing.then(async () => {
        for (let from = 0; from < packed.length; from += SLICE) await writer.write(packed.subarray(from, from + SLICE))
      })
      return writing
    },
    close: () => writing.then(() => writer.close()),
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>

/** The part of a reader that pdf.js uses. */
const watchReader = (reader: Reader, limit: number, log: { oversized: boolean; damaged: boolean }): Pick<Reader, 'read'> => {
  let size = 0
  return {
    async read() {
      const next = await reader.read().catch(error => {
        log.damaged = true
        throw error
      })
      size += next.value?.byteLength ?? 0
      if (size <= limit) return next
      log.oversized = true
      reader.cancel().catch(() => {})
      return { done: true, value: undefined }
    },
  }
}
