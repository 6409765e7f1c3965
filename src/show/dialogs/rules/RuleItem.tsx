import { type Examples, levels, type Rule } from '../../../check/catalogue'
import { useStore } from '../../../store/store'
import { severityNames } from '../../../words/severities'
import { OwnWords } from './OwnWords'

interface Props {
  readonly rule: Rule
  readonly examples: Examples | undefined
  /** Whether the reader came for it. */
  readonly wanted: boolean
  /** Whether it is switched off. */
  readonly off: boolean
}

export const RuleItem = ({ rule, examples, wanted, off }: Props) => {
  const { switchOff, switchOn, setSettings } = useStore.getState()
  const settings = useStore(state => state.settings)
  const { profile } = rule
  const chosen = profile === undefined || settings.profiles.includes(profile)
  const toggle = () => {
    if (profile === undefined) return off ? switchOn(rule.id) : switchOff(rule.id)
    const others = settings.profiles.filter(one => one !== profile)
    setSettings({ ...settings, profiles: chosen ? others : [...others, profile] })
  }
  const action = profile === undefined ? (off ? '撤回' : '本次不查') : chosen ? '不查' : '启用'
  return (
    <li className="rule" data-rule={rule.id} data-wanted={wanted} data-off={off || !chosen}>
      <p className="rule-title">
        <span className="mark" data-severity={rule.severity} aria-hidden="true" />
        <strong>{rule.title}</strong>
        <span className="rule-severity" data-severity={rule.severity}>
          {off ? '本次不查' : chosen ? severityNames[rule.severity] : '未启用'}
        </span>
      </p>
      <p>{rule.wants}</p>
      <p className="rule-basis">
        依据（{levels[rule.level]}）：{rule.basis}
      </p>
      {examples && (
        <dl className="rule-examples">
          <div data-holds="false">
            <dt>不符</dt>
            <dd>{examples.breaks.shows}</dd>
          </div>
          <div data-holds="true">
            <dt>相符</dt>
            <dd>{examples.holds.shows}</dd>
          </div>
        </dl>
      )}
      {rule.id === 'wording' && <OwnWords />}
      <button type="button" className="rule-switch" aria-label={`${action}：${rule.title}`} onClick={toggle}>
        {action}
      </button>
    </li>
  )
}
