import { type Examples, levels, type Rule } from '../../../check/catalogue'
import { useStore } from '../../../store/store'
import { severityNames } from '../../../words/severities'

interface Props {
  readonly rule: Rule
  readonly examples: Examples | undefined
  /** Whether the reader came for it. */
  readonly wanted: boolean
  /** Whether it is switched off. */
  readonly off: boolean
}

export const RuleItem = ({ rule, examples, wanted, off }: Props) => {
  const { switchOff, switchOn } = useStore.getState()
  return (
    <li className="rule" data-rule={rule.id} data-wanted={wanted} data-off={off}>
      <p className="rule-title">
        <span className="mark" data-severity={rule.severity} aria-hidden="true" />
        <strong>{rule.title}</strong>
        <span className="rule-severity" data-severity={rule.severity}>
          {off ? '本次不查' : severityNames[rule.severity]}
        </span>
        <code>{rule.id}</code>
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
      <button
        type="button"
        className="rule-switch"
        aria-label={`${off ? '恢复' : '本次不查'}：${rule.title}`}
        onClick={() => (off ? switchOn(rule.id) : switchOff(rule.id))}
      >
        {off ? '恢复' : '本次不查'}
      </button>
    </li>
  )
}
