/** A zip of texts, for files that are made of XML; of one day, so that the same parts make the same bytes. */
import { strToU8, zipSync } from 'fflate'

export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])), {
    mtime: '2024-01-02',
  })
