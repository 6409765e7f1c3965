import { openReady } from '../../../store/selectors'
import { useStore } from '../../../store/store'
import { closerOf, useHash } from '../../address/useHash'
import { Dialog } from '../../kit/Dialog'
import { dialogContent } from '../../kit/dialogContent'

const DiagnosisSheets = dialogContent(() => import('./DiagnosisSheets'))

const close = closerOf('diagnosis')

/** 看表格是怎样读出的, at #diagnosis: what was seen on the pages of a PDF, for when something was read wrongly. */
export const DiagnosisDialog = () => {
  const file = useStore(openReady)
  const open = useHash() === 'diagnosis'
  if (!file || file.outcome.pages.length === 0) return null
  return (
    <Dialog title="看表格是怎样读出的" open={open} onClose={close} large>
      <DiagnosisSheets key={file.id} file={file} />
    </Dialog>
  )
}
