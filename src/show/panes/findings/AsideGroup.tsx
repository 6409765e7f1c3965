import { useState } from 'react'
import { longestNote } from '../../../model/decision'
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

/** 已处理: the findings that were set aside, folded, at the end of the list; each can be taken back. */
export const AsideGroup = ({ items, chosen }: Props) => (
  <details className="group aside-group">
    <summary>
      已处理 <span className="count">{items.length}</span>
    </summary>
    <ul>
      {items.map(item => (
        <AsideItem key={item.key} item={item} chosen={item.key === chosen} />
      ))}
    </ul>
  </details>
)

const AsideItem = ({ item: { finding, key, decision }, chosen }: { item: SetAside; chosen: boolean }) => {
  const { chooseFinding, takeBack, setAside } = useStore.getState()
  const [note, setNote] = useState<string | null>(null)
  const keep = () => {
    if (note !== null) setAside(key, { kind: decision.kind, note })
    setNote(null)
  }
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
        {note === null && decision.note && <q>{decision.note}</q>}
        {note === null ? (
          <button type="button" className="link" onClick={() => setNote(decision.note ?? '')}>
            {decision.note ? '改备注' : '加备注'}
          </button>
        ) : (
          <input
            className="field"
            type="text"
            value={note}
            maxLength={longestNote}
            aria-label="备注"
            // biome-ignore lint/a11y/noAutofocus: it comes where the button was that asked for it
            autoFocus
            onChange={event => setNote(event.target.value)}
            onBlur={keep}
            onKeyDown={event => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
              if (event.key === 'Escape') setNote(null)
            }}
          />
        )}
        <button
          type="button"
          className="link"
          aria-label={`撤回：${messageOf(finding)}`}
          onClick={() => {
            takeBack(key)
            chooseFinding(key)
            requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-finding-key="${CSS.escape(key)}"]`)?.focus())
          }}
        >
          撤回
        </button>
      </p>
    </li>
  )
}
