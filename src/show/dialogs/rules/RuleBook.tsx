import { useEffect, useMemo, useState } from 'react'
import { catalogue, examples, groups } from '../../../check/catalogue'
import { useStore } from '../../../store/store'
import { RuleItem } from './RuleItem'
import { rulesWith, suggested } from './rulesWith'
import { SettingsFile } from './SettingsFile'
import './rules.css'

/** Every rule, by group: what it wants, what it rests on, what breaks it and what holds; each can be switched off. */
export default function RuleBook({ wanted }: { wanted: string | null }) {
  const rulesOff = useStore(state => state.rulesOff)
  const { switchOn } = useStore.getState()
  const [sought, setSought] = useState('')
  const shown = useMemo(() => rulesWith(catalogue, sought), [sought])
  useEffect(() => {
    if (wanted) document.querySelector(`[data-rule="${CSS.escape(wanted)}"]`)?.scrollIntoView({ block: 'center' })
  }, [wanted])
  return (
    <>
      <p className="dialog-lead">
        共 {catalogue.length}{' '}
        条。错误：与勾稽关系或法定内容不符；警告：与法定格式的文字或写法不同；待复核：需要人来看，报告可能没错；提示：供参考。
      </p>
      <SettingsFile />
      {rulesOff.length > 0 && (
        <p className="rules-off-note">
          本次不查 {rulesOff.length} 条，关闭页面后照常查。
          <button type="button" className="link" onClick={() => switchOn(null)}>
            全部撤回
          </button>
        </p>
      )}
      <div className="rule-search">
        <input
          type="search"
          className="field"
          value={sought}
          placeholder={`查找规则：如 ${suggested.join('、')}`}
          aria-label="查找规则"
          onChange={event => setSought(event.target.value)}
        />
      </div>
      <p className="rule-none" role="status">
        {shown.length === 0 && `没有提到“${sought.trim()}”的规则`}
      </p>
      {Object.entries(groups).map(([group, name]) => (
        <section key={group} className="rule-group" hidden={!shown.some(rule => rule.group === group)}>
          <h3>{name}</h3>
          <ul>
            {shown
              .filter(rule => rule.group === group)
              .map(rule => (
                <RuleItem
                  key={rule.id}
                  rule={rule}
                  examples={examples[rule.id]}
                  wanted={rule.id === wanted}
                  off={rulesOff.includes(rule.id)}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
