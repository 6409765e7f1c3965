/** The files in a folder, for the headless check. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isLitter } from '../src/model/litter'

/** Paths within the folder with / between names, in order of their paths; links to folders are not followed, and what systems leave there is passed over. */
export const filesUnder = async (folder: string, within = ''): Promise<readonly string[]> => {
  const entries = await readdir(join(folder, within), { withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter(({ name }) => !isLitter(name))
      .map(async entry => {
        const path = within === '' ? entry.name : `${within}/${entry.name}`
        if (entry.isDirectory()) return filesUnder(folder, path)
        return entry.isFile() || entry.isSymbolicLink() ? [path] : []
      }),
  )
  return found.flat().sort(byPath)
}

/** By the code units of the whole path: the same on every machine. */
const byPath = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
