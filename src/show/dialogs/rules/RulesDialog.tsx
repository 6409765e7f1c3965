import { lazy, Suspense } from 'react'
import { clearHash, useHash } from '../../address/useHash'
import { Dialog } from '../../kit/Dialog'
import { NotLoaded } from '../../kit/NotLoaded'

const RuleBook = lazy(() => import('./RuleBook').catch(() => ({ default: NotLoaded })))

/** Every rule there is. #rules opens it, #rules/<id> at one rule. */
export const RulesDialog = () => {
  const hash = useHash()
  const open = hash === 'rules' || hash.startsWith('rules/')
  return (
    <Dialog title="规则" open={open} onClose={clearHash}>
      <Suspense fallback={<p className="dialog-lead">正在取规则…</p>}>
        <RuleBook wanted={hash.startsWith('rules/') ? hash.slice('rules/'.length) : null} />
      </Suspense>
    </Dialog>
  )
}
