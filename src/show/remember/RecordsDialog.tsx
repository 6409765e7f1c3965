import { lazy, Suspense } from 'react'
import { Dialog } from '../frame/Dialog'
import { NotLoaded } from '../frame/NotLoaded'
import { clearHash, useHash } from '../rules/useHash'

const LocalRecords = lazy(() => import('./LocalRecords').catch(() => ({ default: NotLoaded })))

/** 本机记录, at #records: what is kept on this machine. */
export const RecordsDialog = () => (
  <Dialog title="本机记录" open={useHash() === 'records'} onClose={clearHash} small>
    <Suspense fallback={<p className="dialog-lead">正在打开…</p>}>
      <LocalRecords />
    </Suspense>
  </Dialog>
)
