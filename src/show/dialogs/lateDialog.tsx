import type { ComponentType } from 'react'
import { closerOf, useHash } from '../address/useHash'
import { Dialog } from '../kit/Dialog'
import { dialogContent } from '../kit/dialogContent'

interface Late {
  readonly title: string
  readonly load: () => Promise<{ readonly default: ComponentType }>
  /** As narrow as its content, or wide for pictures. */
  readonly size?: 'small' | 'wide'
}

/** A dialog that an address after # opens, with content that comes when it is first opened; where it does not come, the dialog says so. */
export const lateDialog = (hash: string, { title, load, size }: Late): ComponentType => {
  const Content = dialogContent(load)
  const close = closerOf(hash)
  return () => (
    <Dialog title={title} open={useHash() === hash} onClose={close} small={size === 'small'} wide={size === 'wide'}>
      <Content />
    </Dialog>
  )
}
