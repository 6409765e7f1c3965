/** Documents of other formats whose pages are pictures: scans that somebody put into them. They are read as a file of these pictures is. */
import { sniff } from '../sniff'

export interface PagesPictured {
  /** Picture files, in the order of the pages. */
  readonly pictures: readonly Uint8Array[]
  /** What of the document is not read, as sentences. */
  readonly losses: readonly string[]
}

/** @returns null for any other file. Throws a refusal where one is damaged, locked or beyond a limit. */
export const pagesPicturedIn = async (bytes: Uint8Array): Promise<PagesPictured | null> => {
  switch (sniff(bytes)) {
    case 'docx':
      return (await import('../docx/readDocx')).picturesOfDocx(bytes)
    case 'ofd':
      return (await import('../ofd/pagesPictured')).picturesOfOfd(bytes)
    default:
      return null
  }
}
