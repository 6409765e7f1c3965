import { openReady } from '../../store/selectors'
import { useStore } from '../../store/store'
import { comparedOf } from '../../store/versions/compared'
import { closerOf, useHash } from '../address/useHash'
import { Dialog } from '../kit/Dialog'
import { dialogContent } from '../kit/dialogContent'

const VersionsSheet = dialogContent(() => import('./VersionsSheet'))

const close = closerOf('versions')

/** What changed from one version of the open report to the other, at #versions. */
export const VersionsDialog = () => {
  const file = useStore(openReady)
  const files = useStore(state => state.files)
  const versions = useStore(state => state.versions)
  const open = useHash() === 'versions'
  const compared = open && file ? comparedOf(file, { files, versions }) : null
  if (!file || !compared) return null
  return (
    <Dialog title={compared.kind === 'twins' ? '同一年度的两份报告' : '与上一版的改动'} open onClose={close} wide>
      <VersionsSheet compared={compared} />
    </Dialog>
  )
}
