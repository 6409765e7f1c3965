/** Which chunks of a long document are on the page: those around the place that was last asked for, and more as one scrolls. */

/** Chunks from `from` up to and including `to`. */
export interface ChunkWindow {
  readonly from: number
  readonly to: number
}

/** The window around a chunk, or at the beginning. @param chunks how many there are, at least 1. */
export const windowAround = (chunk: number | null, chunks: number): ChunkWindow => {
  const middle = Math.min(chunk ?? 0, chunks - 1)
  return { from: Math.max(0, middle - 1), to: Math.min(chunks - 1, middle + 1) }
}

/** The same window where the chunk is in it, otherwise the one around the chunk. */
export const windowWith = (window: ChunkWindow, chunk: number, chunks: number): ChunkWindow =>
  chunk >= window.from && chunk <= window.to ? window : windowAround(chunk, chunks)

/** The chunks of a window, in order. */
export const chunksOf = ({ from, to }: ChunkWindow): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

export const growUp = (window: ChunkWindow): ChunkWindow => (window.from === 0 ? window : { ...window, from: window.from - 1 })

export const growDown = (window: ChunkWindow, chunks: number): ChunkWindow =>
  window.to >= chunks - 1 ? window : { ...window, to: window.to + 1 }
