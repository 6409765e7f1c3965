/** Documents of other formats whose pages are pictures: scans that somebody put into them. They are read as a file of these pictures is. */
import { sniff } from '../sniff'
import type { PagesPictured } from './picturesOfPages'

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
