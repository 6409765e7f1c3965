import { lazy, Suspense } from 'react'
import { clearHash, useHash } from '../../address/useHash'
import { Dialog } from '../../kit/Dialog'
import { NotLoaded } from '../../kit/NotLoaded'

const KeyList = lazy(() => import('./KeyList').catch(() => ({ default: NotLoaded })))

/** The keys, at #keys. */
export const KeysDialog = () => (
  <Dialog title="快捷键" open={useHash() === 'keys'} onClose={clearHash} small>
    <Suspense fallback={<p className="dialog-lead">正在打开…</p>}>
      <KeyList />
    </Suspense>
  </Dialog>
)
