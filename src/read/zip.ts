/** A zip, of a Word file or an archive: what is in it, unpacked entry by entry within limits. */
import { Inflate } from 'fflate'
import { joinChunks } from '../model/joinChunks'
import { crc32 } from './crc32'
import { damagedFile, encryptedEntry, tooMuchUnpacked } from './failures'
import { MAX_ENTRIES, MAX_ENTRIES_UNPACKED, MAX_ENTRY, MAX_RATIO, RATIO_FROM } from './limits'
import { Refusal } from './refusal'
import { listEntries, type ZipEntry } from './zipEntries'

export interface Zip {
  /** In the order of the directory, folders left out. */
  readonly entries: readonly ZipEntry[]
  /** The bytes of an entry; null where there is none of that name. Throws a refusal where it is damaged, locked or too large. */
  read(name: string): Uint8Array | null
  readEntry(entry: ZipEntry): Uint8Array
}

/** How much may still be unpacked: of a zip, and of those within it. */
export interface Budget {
  bytes: number
  entries: number
}

/** Opens a zip by the directory at its end. Throws a refusal where that is not whole. */
export const openZip = (bytes: Uint8Array, budget: Budget = { bytes: MAX_ENTRIES_UNPACKED, entries: MAX_ENTRIES }): Zip => {
  const entries = listEntries(bytes)
  if (!entries) throw new Refusal(damagedFile())
  budget.entries -= entries.length
  if (budget.entries < 0) throw new Refusal(tooMuchUnpacked(`有 ${MAX_ENTRIES} 个以上的文件，超过上限`))
  const files = entries.filter(entry => !entry.name.endsWith('/'))
  // Word compares names of parts without regard to case.
  const byName = new Map(files.map(entry => [entry.name.toLowerCase(), entry] as const).reverse())
  const readEntry = (entry: ZipEntry): Uint8Array => {
    const content = unpack(bytes, entry, Math.min(MAX_ENTRY, Math.max(0, budget.bytes)))
    budget.bytes -= content.length
    return content
  }
  return {
    entries: files,
    read(name) {
      const entry = byName.get(name.toLowerCase())
      return entry ? readEntry(entry) : null
    },
    readEntry,
  }
}

const stored = 0
const deflated = 8

const unpack = (bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array => {
  if (entry.encrypted) throw new Refusal(encryptedEntry())
  const packed = packedBytes(bytes, entry)
  if (!packed || (entry.method !== stored && entry.method !== deflated)) throw new Refusal(damagedFile())
  if (entry.bytes > most) throw tooLarge(most)
  const content = entry.method === stored ? packed.slice() : inflateWithin(packed, most)
  if (!content || content.length !== entry.bytes || crc32(content) !== entry.crc) throw new Refusal(damagedFile())
  return content
}

const tooLarge = (most: number) => new Refusal(tooMuchUnpacked(`超过 ${Math.floor(most / (1024 * 1024))} MB 的上限`))

/** What the entry's own head is followed by; null where that is not within the file. */
const packedBytes = (bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null => {
  if (at + 30 > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(at, true) !== 0x04034b50) return null
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return from + packed <= bytes.length ? bytes.subarray(from, from + packed) : null
}

/** Deflate makes at most 1032 bytes of one: with bites of this size (bytes) a limit is never passed by more than 8 MB. */
const bite = 8192

/** @returns null for what is no whole stream. */
const inflateWithin = (packed: Uint8Array, most: number): Uint8Array | null => {
  const chunks: Uint8Array[] = []
  let [length, ended] = [0, false]
  const stream = new Inflate((chunk, last) => {
    chunks.push(chunk)
    length += chunk.length
    ended = last
  })
  for (let at = 0; at < packed.length; at += bite) {
    try {
      stream.push(packed.subarray(at, at + bite), at + bite >= packed.length)
    } catch {
      return null
    }
    if (length > most) throw tooLarge(most)
    if (length > RATIO_FROM && length > MAX_RATIO * packed.length)
      throw new Refusal(tooMuchUnpacked(`是压缩前的 ${MAX_RATIO} 倍以上，不是正常的文件`))
  }
  return ended ? joinChunks(chunks, length) : null
}
