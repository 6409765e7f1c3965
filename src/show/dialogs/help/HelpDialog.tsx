import { lazy, Suspense } from 'react'
import { clearHash, useHash } from '../../address/useHash'
import { Dialog } from '../../kit/Dialog'
import { NotLoaded } from '../../kit/NotLoaded'

const HelpSheet = lazy(() => import('./HelpSheet').catch(() => ({ default: NotLoaded })))

/** 怎么用, at #help: three steps, each with a picture of the page. */
export const HelpDialog = () => (
  <Dialog title="怎么用" open={useHash() === 'help'} onClose={clearHash} wide>
    <Suspense fallback={<p className="dialog-lead">正在打开…</p>}>
      <HelpSheet />
    </Suspense>
  </Dialog>
)
