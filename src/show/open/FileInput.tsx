import { fileInputId, folderInputId, openBlobs } from '../kit/fileDialog'
import { offeredEndings } from './offered'

/** The inputs behind every button that opens files or a folder. They stay out of sight and out of the tab order. */
export const FileInput = () => (
  <>
    <input id={fileInputId} type="file" accept={offeredEndings.join()} multiple hidden onChange={take} />
    <input id={folderInputId} type="file" hidden {...wholeFolder} onChange={take} />
  </>
)

const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
  void openBlobs([...(currentTarget.files ?? [])])
  // Otherwise choosing the same again would be no change.
  currentTarget.value = ''
}

/** Every browser knows it, but not the types of React. */
const wholeFolder = { webkitdirectory: '' }
