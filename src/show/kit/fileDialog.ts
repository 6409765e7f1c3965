/** Ways of opening a report. */
import { isLitter } from '../../model/litter'
import { pastedName } from '../../store/files/pastedName'
import { useStore } from '../../store/store'
import { byPath } from './byPath'
import { openAll } from './openAll'

/** Id of the one file input of the page, see `FileInput`. */
export const fileInputId = 'file-input'

/** Asks for files with the system's dialog. */
export const openFileDialog = (): void => document.getElementById(fileInputId)?.click()

/** Id of the input that takes a whole folder. */
export const folderInputId = 'folder-input'

/** Asks for a folder with the system's dialog. */
export const openFolderDialog = (): void => document.getElementById(folderInputId)?.click()

/** Opens files under their own names; those of a folder by their paths, in the order of these, without what systems leave in folders. */
export const openBlobs = (files: readonly File[]): Promise<void> => {
  const inFolder = files.filter(file => file.webkitRelativePath !== '')
  const alone = files.filter(file => file.webkitRelativePath === '').map(file => ({ name: file.name, blob: file }))
  const found = inFolder.filter(({ name }) => !isLitter(name)).map(file => ({ name: file.webkitRelativePath, blob: file }))
  // A browser hands a folder over in the order of the disk.
  return openAll([...alone, ...found.sort((one, other) => byPath(one.name, other.name))])
}

/** Opens a piece of a web page from the clipboard. It is text already; the mark at its beginning says so, whatever the piece says of itself. */
export const openPasted = (html: string): void =>
  useStore.getState().openFiles([{ name: pastedName, blob: new Blob(['\ufeff', html], { type: 'text/html' }) }])

/** Opens text that is no file: pasted, or a sample. */
export const openText = (name: string, text: string): void =>
  useStore.getState().openFiles([{ name, blob: new Blob([text], { type: 'text/plain' }) }])
