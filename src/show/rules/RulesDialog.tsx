import { useEffect } from 'react'
import { Dialog } from '../frame/Dialog'
import { RuleItem } from './RuleItem'
import { clearHash, useHash } from './useHash'
import { useRules } from './useRules'

/** Every rule there is. #rules opens it, #rules/<id> at one rule. */
export const RulesDialog = () => {
  const hash = useHash()
  const open = hash === 'rules' || hash.startsWith('rules/')
  return (
    <Dialog title="规则" open={open} onClose={clearHash}>
      <RuleList wanted={hash.startsWith('rules/') ? hash.slice('rules/'.length) : null} />
    </Dialog>
  )
}

const RuleList = ({ wanted }: { wanted: string | null }) => {
  const rules = useRules()
  useEffect(() => {
    if (rules && wanted) document.querySelector(`[data-rule="${CSS.escape(wanted)}"]`)?.scrollIntoView({ block: 'center' })
  }, [rules, wanted])
  if (!rules) return <p className="dialog-lead">正在取规则…</p>
  const all = [...rules.byId.values()]
  return (
    <>
      <p className="dialog-lead">
        共 {all.length}{' '}
        条。错误：与勾稽关系或法定内容不符；警告：与法定格式的文字或写法不同；待复核：需要人来看，报告可能没错；提示：供参考。
      </p>
      {Object.entries(rules.groups).map(([group, name]) => (
        <section key={group} className="rule-group">
          <h3>{name}</h3>
          <ul>
            {all
              .filter(rule => rule.group === group)
              .map(rule => (
                <RuleItem key={rule.id} rule={rule} wanted={rule.id === wanted} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
