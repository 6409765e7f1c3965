import { lazy, Suspense } from 'react'
import { closerOf, isWithin, useHash } from '../../address/useHash'
import { Dialog } from '../../kit/Dialog'
import { NotLoaded } from '../../kit/NotLoaded'

const RuleBook = lazy(() => import('./RuleBook').catch(() => ({ default: NotLoaded })))

const close = closerOf('rules')

/** Every rule there is. #rules opens it, #rules/<id> at one rule. */
export const RulesDialog = () => {
  const hash = useHash()
  return (
    <Dialog title="规则" open={isWithin(hash, 'rules')} onClose={close}>
      <Suspense fallback={<p className="dialog-lead">正在打开…</p>}>
        <RuleBook wanted={hash.startsWith('rules/') ? hash.slice('rules/'.length) : null} />
      </Suspense>
    </Dialog>
  )
}
