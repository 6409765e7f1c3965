import { memo, type ReactNode } from 'react'
import type { Finding } from '../../../model/finding'
import { useStore } from '../../../store/store'
import { messageOf } from '../../../words/messageOf'
import { useRules } from '../../kit/useRules'
import type { Advice } from './advice'
import { Repair } from './Repair'
import { stepByArrows } from './stepThroughFindings'

interface Props {
  readonly finding: Finding
  /** What would settle it, where something likely does. */
  readonly advice: Advice | undefined
  /** Where it stands: 第 4 页. */
  readonly place: string | null
  /** Whether it may come from a wrong reading. */
  readonly doubtful: boolean
  readonly id: string
  readonly chosen: boolean
  /** Whether it takes the focus when the pane is entered. */
  readonly entry: boolean
  /** Whether it speaks of the cell that is chosen. */
  readonly touched: boolean
  /** What else is said of it when it is chosen. */
  readonly children?: ReactNode
}

export const FindingItem = memo(({ finding, advice, place, doubtful, id, chosen, entry, touched, children }: Props) => {
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
        onKeyDown={stepByArrows}
      >
        {messageOf(finding)}
      </button>
      {advice && <Repair advice={advice} reachable={chosen} />}
      {doubtful && <p className="finding-doubt">可能是读取有误，请看原文</p>}
      <p className="finding-basis">
        <a href={`#rules/${finding.rule}`} tabIndex={chosen ? 0 : -1} title={`看规则：${rule?.title ?? finding.rule}`}>
          {rule?.title ?? finding.rule}
        </a>
        {place && (
          <button type="button" className="finding-place" tabIndex={chosen ? 0 : -1} title="看原文" onClick={() => showPlace(id)}>
            {place}
          </button>
        )}
        {rule && <span>{rule.basis}</span>}
      </p>
      {children}
    </li>
  )
})

/** Chooses the finding and brings the source to the front, unfolded. */
const showPlace = (id: string): void => {
  const { chooseFinding, foldSource, showPane } = useStore.getState()
  chooseFinding(id)
  foldSource(false)
  showPane('source')
}
