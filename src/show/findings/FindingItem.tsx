import { memo } from 'react'
import type { Finding } from '../../model/finding'
import { useStore } from '../../store/store'
import type { Advice } from '../repairs/advice'
import { Repair } from '../repairs/Repair'
import { useRules } from '../rules/useRules'
import { stepThroughFindings } from './stepThroughFindings'

interface Props {
  readonly finding: Finding
  /** What would settle it, where something likely does. */
  readonly advice: Advice | undefined
  readonly id: string
  readonly chosen: boolean
  /** Whether it takes the focus when the pane is entered. */
  readonly entry: boolean
  /** Whether it speaks of the cell that is chosen. */
  readonly touched: boolean
}

export const FindingItem = memo(({ finding, advice, id, chosen, entry, touched }: Props) => {
  const chooseFinding = useStore(state => state.chooseFinding)
  const rule = useRules()?.byId.get(finding.rule)
  return (
    <li className="finding" data-severity={finding.severity} data-chosen={chosen} data-touched={touched}>
      <button
        type="button"
        className="finding-main"
        data-finding={finding.rule}
        data-finding-key={id}
        data-entry={entry}
        tabIndex={entry ? 0 : -1}
        aria-pressed={chosen}
        onClick={() => chooseFinding(id)}
        onKeyDown={event => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          stepThroughFindings(event.key === 'ArrowDown' ? 1 : -1)
        }}
      >
        {finding.message}
      </button>
      {advice && <Repair advice={advice} reachable={chosen} />}
      <p className="finding-basis">
        <a href={`#rules/${finding.rule}`} tabIndex={chosen ? 0 : -1} title={`看规则：${rule?.title ?? finding.rule}`}>
          {rule?.title ?? finding.rule}
        </a>
        {rule && <span>{rule.basis}</span>}
      </p>
    </li>
  )
})
