import { useEffect } from 'react'
import { isPending } from '../../store/files/list'
import { useStore } from '../../store/store'
import { warmExport } from '../export/ExportMenu'
import { warmSamples } from '../open/samples'
import { warmTrust } from '../panes/findings/lazyParts'
import { warmPicture } from '../panes/source/loadPicture'
import { warmPrintedReport, warmPrintedSet } from '../print/lazySheets'
import { warmSet } from './SetPage'
import { warmWorkspace } from './Workspace'

/** How long what comes later waits after the page is drawn, and over again while a file is read (ms): the first screen and the first file come first. */
const breath = 300

/** Fetches what comes later while the user looks for the file, so that the first one is shown at once. */
export const useWarmUp = (): void => {
  useEffect(() => {
    const soon = setTimeout(warmWorkspace)
    let later = setTimeout(function warmOthers() {
      if (useStore.getState().files.some(isPending)) {
        later = setTimeout(warmOthers, breath)
        return
      }
      warmSet()
      warmPicture()
      warmTrust()
      warmExport()
      warmPrintedReport()
      warmPrintedSet()
      warmSamples()
    }, breath)
    return () => {
      clearTimeout(soon)
      clearTimeout(later)
    }
  }, [])
}
