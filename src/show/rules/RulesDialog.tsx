import { useEffect } from 'react'
import { catalogue } from '../../check/catalogue'
import { groups } from '../../check/rule'
import { severityNames } from '../../store/verdict'
import { Dialog } from '../frame/Dialog'
import { clearHash, useHash } from './useHash'

/** Every rule there is. #rules opens it, #rules/<id> at one rule. */
export const RulesDialog = () => {
  const hash = useHash()
  const open = hash === 'rules' || hash.startsWith('rules/')
  const wanted = hash.startsWith('rules/') ? hash.slice('rules/'.length) : null
  useEffect(() => {
    if (open && wanted) document.querySelector(`[data-rule="${CSS.escape(wanted)}"]`)?.scrollIntoView({ block: 'center' })
  }, [open, wanted])
  return (
    <Dialog title="规则" open={open} onClose={clearHash}>
      <p className="dialog-lead">
        共 {catalogue.length} 条。错误：与表格的勾稽关系或法定内容不符；警告：与法定格式的文字或写法不同；待复核：需要人来看，报告可能没错；提示：供参考。
      </p>
      {(Object.keys(groups) as (keyof typeof groups)[]).map(group => (
        <section key={group} className="rule-group">
          <h3>{groups[group]}</h3>
          <ul>
            {catalogue
              .filter(rule => rule.group === group)
              .map(rule => (
                <li key={rule.id} className="rule" data-rule={rule.id} data-wanted={rule.id === wanted}>
                  <p className="rule-title">
                    <span className="mark" data-severity={rule.severity} aria-hidden="true" />
                    <strong>{rule.title}</strong>
                    <span className="rule-severity" data-severity={rule.severity}>
                      {severityNames[rule.severity]}
                    </span>
                    <code>{rule.id}</code>
                  </p>
                  <p>{rule.wants}</p>
                  <p className="rule-basis">依据：{rule.basis}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}
