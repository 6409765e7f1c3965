import type { Rule } from '../../check/catalogue'
import { severityNames } from '../../store/verdict'

export const RuleItem = ({ rule, wanted }: { rule: Rule; wanted: boolean }) => (
  <li className="rule" data-rule={rule.id} data-wanted={wanted}>
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
)
