import { lazy, Suspense } from 'react'
import { clearHash, useHash } from '../address/useHash'
import { Dialog } from '../kit/Dialog'
import { NotLoaded } from '../kit/NotLoaded'

const LocalRecords = lazy(() => import('../keep/LocalRecords').catch(() => ({ default: NotLoaded })))

/** 本机记录, at #records: what is kept on this machine. */
export const RecordsDialog = () => (
  <Dialog title="本机记录" open={useHash() === 'records'} onClose={clearHash} small>
    <Suspense fallback={<p className="dialog-lead">正在打开…</p>}>
      <LocalRecords />
    </Suspense>
  </Dialog>
)
