import { isBlankForm, openReady } from '../../../store/selectors'
import { useStore } from '../../../store/store'
import { isOnDisk, isOnlyHere } from '../../address/place'
import { closerOf, useHash } from '../../address/useHash'
import { Dialog } from '../../kit/Dialog'
import { dialogContent } from '../../kit/dialogContent'

const ShareSheet = dialogContent(() => import('./ShareSheet'))

const close = closerOf('share')

/** 分享, at #share: what a link contains, and then the link. */
export const ShareDialog = () => {
  const file = useStore(openReady)
  const open = useHash() === 'share'
  if (!file || isBlankForm(file)) return null
  return (
    <Dialog title="分享核对结果" open={open} onClose={close} wide={!isOnDisk() && !isOnlyHere()}>
      <ShareSheet key={file.id} file={file} />
    </Dialog>
  )
}
