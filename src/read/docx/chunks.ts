/** Documents put into a Word file as they are (altChunk): programs that make Word files of web pages leave them so, and Word takes them in on opening. */
import type { Block } from '../markup/blocks'
import { Refusal } from '../refusal'
import { sniff } from '../sniff'
import type { Zip } from '../zip'

export interface Chunk {
  readonly blocks: readonly Block[]
  /** It holds no others that were not read. */
  readonly whole: boolean
}

/** By the id that the text names them by, each to be read once. */
export type Chunks = Map<string, Chunk>

type Inner = (bytes: Uint8Array) => Chunk

/** So many are read: a report that is put together of its sections has six. */
const MAX_CHUNKS = 20

/** @param paths of the parts by their id. @param inner reads a Word file within this one. What is of another kind, or damaged, is left out. */
export const readChunks = async (zip: Zip, paths: ReadonlyMap<string, string>, inner: Inner): Promise<Chunks> => {
  const chunks: Chunks = new Map()
  for (const [id, path] of [...paths].slice(0, MAX_CHUNKS)) {
    const bytes = zip.read(path)
    const chunk = bytes && (await readChunk(bytes, inner))
    if (chunk) chunks.set(id, chunk)
  }
  return chunks
}

const readChunk = async (bytes: Uint8Array, inner: Inner): Promise<Chunk | null> => {
  const kind = sniff(bytes)
  try {
    if (kind === 'docx') return inner(bytes)
    const blocks = kind === 'html' || kind === 'mht' ? (await import('../html/readHtml')).blocksOfPage(bytes) : null
    return blocks && { blocks, whole: true }
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
