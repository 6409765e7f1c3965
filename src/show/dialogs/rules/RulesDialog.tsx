import { closerOf, isWithin, useHash } from '../../address/useHash'
import { Dialog } from '../../kit/Dialog'
import { dialogContent } from '../../kit/dialogContent'

const RuleBook = dialogContent(() => import('./RuleBook'))

const close = closerOf('rules')

/** Every rule there is. #rules opens it, #rules/<id> at one rule. */
export const RulesDialog = () => {
  const hash = useHash()
  return (
    <Dialog title="规则" open={isWithin(hash, 'rules')} onClose={close}>
      <RuleBook wanted={hash.startsWith('rules/') ? hash.slice('rules/'.length) : null} />
    </Dialog>
  )
}
