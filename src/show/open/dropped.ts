/** Everything that was dropped, with folders looked through. */
import { isLitter } from '../../model/litter'
import type { Opened } from '../../store/files/opened'
import { byPath } from '../kit/byPath'

/** What `webkitGetAsEntry` gives; declared here to the extent that it is used. */
interface Entry {
  readonly isFile: boolean
  readonly name: string
  file?(done: (file: File) => void, failed: () => void): void
  createReader?(): { readEntries(done: (entries: Entry[]) => void, failed: () => void): void }
}

/**
 * The files of a drop, folders traversed, in the order of their names. What stood in a folder is named by its path from there.
 * Must be called while the drop event is handled: its items are gone afterwards.
 */
export const droppedFiles = async (transfer: DataTransfer): Promise<readonly Opened[]> => {
  const items = [...(transfer.items ?? [])].filter(item => item.kind === 'file')
  const entries = items.map(item => item.webkitGetAsEntry?.() as Entry | null)
  if (entries.length === 0 || entries.some(entry => entry === null))
    return [...transfer.files].map(file => ({ name: file.name, blob: file }))
  const found = await Promise.all(entries.map(entry => filesIn(entry as Entry, '')))
  return found.flat()
}

/** @param folder path of the folder it stands in, with a slash at its end; empty for what was dropped itself. */
const filesIn = async (entry: Entry, folder: string): Promise<readonly Opened[]> => {
  if (entry.isFile) return folder !== '' && isLitter(entry.name) ? [] : fileOf(entry, folder)
  const children = [...(await childrenOf(entry))].sort((one, other) => byPath(one.name, other.name))
  const found = await Promise.all(children.map(child => filesIn(child, `${folder}${entry.name}/`)))
  return found.flat()
}

const fileOf = (entry: Entry, folder: string): Promise<readonly Opened[]> =>
  new Promise(resolve =>
    entry.file
      ? entry.file(
          file => resolve([{ name: `${folder}${file.name}`, blob: file }]),
          () => resolve([]),
        )
      : resolve([]),
  )

/** A reader hands out at most a hundred entries at a time, and an empty list at the end. */
const childrenOf = async (entry: Entry): Promise<readonly Entry[]> => {
  const reader = entry.createReader?.()
  const all: Entry[] = []
  while (reader) {
    const some = await new Promise<Entry[]>(resolve => reader.readEntries(resolve, () => resolve([])))
    if (some.length === 0) break
    all.push(...some)
  }
  return all
}
