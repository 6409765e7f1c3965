import { type ComponentType, lazy, Suspense } from 'react'
import { closerOf, useHash } from '../address/useHash'
import { Dialog } from '../kit/Dialog'
import { NotLoaded } from '../kit/NotLoaded'

interface Late {
  readonly title: string
  readonly load: () => Promise<{ readonly default: ComponentType }>
  /** As narrow as its content, or wide for pictures. */
  readonly size?: 'small' | 'wide'
}

/** A dialog that an address after # opens, with content that comes when it is first opened; where it does not come, the dialog says so. */
export const lateDialog = (hash: string, { title, load, size }: Late): ComponentType => {
  const Content = lazy(() => load().catch(() => ({ default: NotLoaded })))
  const close = closerOf(hash)
  return () => (
    <Dialog title={title} open={useHash() === hash} onClose={close} small={size === 'small'} wide={size === 'wide'}>
      <Suspense fallback={<p className="dialog-lead">正在打开…</p>}>
        <Content />
      </Suspense>
    </Dialog>
  )
}
