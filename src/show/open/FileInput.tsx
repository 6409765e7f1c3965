import { endings } from '../../model/formats'
import { fileInputId, openBlobs } from '../kit/fileDialog'

/** The input behind every button that opens files. It stays out of sight and out of the tab order. */
export const FileInput = () => (
  <input
    id={fileInputId}
    type="file"
    accept={endings.join()}
    multiple
    hidden
    onChange={({ currentTarget }) => {
      void openBlobs([...(currentTarget.files ?? [])])
      // Otherwise choosing the same file again would be no change.
      currentTarget.value = ''
    }}
  />
)
