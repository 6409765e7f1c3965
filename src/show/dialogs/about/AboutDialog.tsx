import { lazy, Suspense } from 'react'
import { clearHash, useHash } from '../../address/useHash'
import { Dialog } from '../../kit/Dialog'
import { NotLoaded } from '../../kit/NotLoaded'

const AboutSheet = lazy(() => import('./AboutSheet').catch(() => ({ default: NotLoaded })))

/** What this is, which version, how it is used without a network, whose code is in it; at #about. */
export const AboutDialog = () => (
  <Dialog title="关于勾稽" open={useHash() === 'about'} onClose={clearHash}>
    <Suspense fallback={<p className="dialog-lead">正在打开…</p>}>
      <AboutSheet />
    </Suspense>
  </Dialog>
)
