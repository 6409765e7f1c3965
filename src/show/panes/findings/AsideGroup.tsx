import type { SetAside } from '../../../store/decisions/judged'
import { useStore } from '../../../store/store'
import { decisionNames } from '../../../words/decisions'
import { messageOf } from '../../../words/messageOf'
import { stepByArrows } from './stepThroughFindings'

interface Props {
  readonly items: readonly SetAside[]
  /** Key of the finding that is chosen. */
  readonly chosen: string | null
}

/** 已搁置: the findings that were set aside, folded, at the end of the list; each can be taken back. */
export const AsideGroup = ({ items, chosen }: Props) => (
  <details className="group aside-group">
    <summary>
      已搁置 <span className="count">{items.length}</span>
    </summary>
    <ul>
      {items.map(item => (
        <AsideItem key={item.key} item={item} chosen={item.key === chosen} />
      ))}
    </ul>
  </details>
)

const AsideItem = ({ item: { finding, key, decision }, chosen }: { item: SetAside; chosen: boolean }) => {
  const { chooseFinding, takeBack } = useStore.getState()
  return (
    <li className="finding" data-severity={finding.severity} data-chosen={chosen}>
      <button
        type="button"
        className="finding-main"
        data-aside={finding.rule}
        data-finding-key={key}
        aria-pressed={chosen}
        onClick={() => chooseFinding(key)}
        onKeyDown={stepByArrows}
      >
        <span className="mark" data-severity={finding.severity} aria-hidden="true" />
        {messageOf(finding)}
      </button>
      <p className="aside-decision" data-decision={decision.kind}>
        <strong>{decisionNames[decision.kind]}</strong>
        {decision.note && <q>{decision.note}</q>}
        <button
          type="button"
          className="link"
          aria-label={`取回：${messageOf(finding)}`}
          onClick={() => {
            takeBack(key)
            chooseFinding(key)
            requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-finding-key="${CSS.escape(key)}"]`)?.focus())
          }}
        >
          取回
        </button>
      </p>
    </li>
  )
}
