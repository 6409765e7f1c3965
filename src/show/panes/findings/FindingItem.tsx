import { memo, type ReactNode } from 'react'
import type { Finding } from '../../../model/finding'
import type { Tried } from '../../../store/state'
import { useStore } from '../../../store/store'
import { messageOf } from '../../../words/messageOf'
import { severityNames } from '../../../words/severities'
import { useRules } from '../../kit/useRules'
import type { Advice } from './advice'
import { Repair } from './Repair'
import { stepByArrows } from './stepThroughFindings'
import { TriedOut } from './TriedOut'

interface Props {
  readonly finding: Finding
  /** What would settle it, where something likely does. */
  readonly advice: Advice | undefined
  /** Its suggestion, once it was tried out. */
  readonly tried: Tried | undefined
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
  /** Tries a suggestion out. */
  readonly onTry: (finding: Finding, advice: Advice) => void
  /** What else is said of it when it is chosen. */
  readonly children?: ReactNode
}

export const FindingItem = memo(({ finding, advice, tried, place, doubtful, id, chosen, entry, touched, onTry, children }: Props) => {
  const chooseFinding = useStore(state => state.chooseFinding)
  const rule = useRules()?.byId.get(finding.rule)
  return (
    <li className="finding" data-severity={finding.severity} data-chosen={chosen} data-touched={touched} data-tried={tried !== undefined}>
      <button
        type="button"
        className="finding-main"
        data-finding={tried ? undefined : finding.rule}
        data-finding-key={id}
        data-entry={entry}
        tabIndex={entry ? 0 : -1}
        aria-pressed={chosen}
        onClick={() => chooseFinding(id)}
        onKeyDown={stepByArrows}
      >
        <span className="off-screen">{severityNames[finding.severity]}：</span>
        {messageOf(finding)}
      </button>
      {tried && <TriedOut tried={tried} reachable={chosen} />}
      {!tried && advice && <Repair advice={advice} reachable={chosen} onTry={() => onTry(finding, advice)} />}
      {!tried && doubtful && <p className="finding-doubt">可能是读取有误，请看原文</p>}
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
