/**
 * Watches over the platform's unpacking of compressed data while a file is open. pdf.js unpacks whatever a file holds, however
 * much that is, and where the check sum at the end does not fit, it goes on with what came out: neither is said by it.
 */
import { MAX_UNPACKED } from '../../limits'
import { sharedPatch } from './sharedPatch'

export interface UnpackingLog {
  /** Something unpacks to more than the limit; it was cut there. */
  readonly oversized: boolean
  /** Something does not fit its check sum: a damaged figure looks like any other. */
  readonly damaged: boolean
  /** Gives the platform's own back. */
  end(): void
}

interface Watcher extends UnpackingLog {
  /** Bytes. */
  readonly limit: number
  oversized: boolean
  damaged: boolean
}

/** Old browsers (Firefox before 113, Safari before 16.4) have no such unpacking, and nothing is watched there. */
export const watchUnpacking = (limit = MAX_UNPACKED): UnpackingLog => {
  const log: Watcher = { limit, oversized: false, damaged: false, end: () => {} }
  log.end = watch(log)
  return log
}

type Unpack = typeof DecompressionStream

const watch = sharedPatch<Watcher>(watchers => {
  const platform: { DecompressionStream?: Unpack } = globalThis
  const own = platform.DecompressionStream
  if (!own) return () => {}
  class Watched {
    readonly writable: { getWriter(): Pick<Writer, 'write' | 'close'> }
    readonly readable: { getReader(): Pick<Reader, 'read'> }
    constructor(format: CompressionFormat) {
      const { readable, writable } = new (own as Unpack)(format)
      const watching = [...watchers]
      this.writable = { getWriter: () => bySlices(writable.getWriter()) }
      this.readable = { getReader: () => watchReader(readable.getReader(), watching) }
    }
  }
  platform.DecompressionStream = Watched as unknown as Unpack
  return () => {
    platform.DecompressionStream = own
  }
})

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
const watchReader = (reader: Reader, watching: readonly Watcher[]): Pick<Reader, 'read'> => {
  const limit = Math.min(...watching.map(watcher => watcher.limit))
  let size = 0
  return {
    async read() {
      const next = await reader.read().catch(error => {
        for (const watcher of watching) watcher.damaged = true
        throw error
      })
      size += next.value?.byteLength ?? 0
      if (size <= limit) return next
      for (const watcher of watching) watcher.oversized = true
      reader.cancel().catch(() => {})
      return { done: true, value: undefined }
    },
  }
}
