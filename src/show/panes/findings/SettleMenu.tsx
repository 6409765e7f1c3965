import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type DecisionKind, decisionKinds, longestNote } from '../../../model/decision'
import { openReady } from '../../../store/selectors'
import { useStore } from '../../../store/store'
import { decisionNames } from '../../../words/decisions'
import { isKept } from '../../keep/records'
import { useRules } from '../../kit/useRules'
import { leaveFinding } from './leaveFinding'

/** What Enter in the note means: the first of the buttons that follow it. */
const usual: DecisionKind = 'verified'

/** 处理: sets the chosen finding aside, with a note if one likes, or switches its rule off. Esc closes it. */
export const SettleMenu = ({ id, rule }: { id: string; rule: string }) => {
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const passed = useStore(state => openReady(state)?.outcome.passed !== undefined)
  const title = useRules()?.byId.get(rule)?.title ?? rule
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const { setAside, switchOff, say } = useStore.getState()
  useEffect(() => {
    if (!open) return
    menu.current?.querySelector('button')?.focus({ preventScroll: true })
    menu.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const settle = (kind: DecisionKind) => {
    leaveFinding(id, () => setAside(id, { kind, note }))
    say(passed ? '已处理，到关闭页面为止' : isKept() ? '已处理，在列表末尾可以撤回' : '已处理；浏览器不让保存记录，关闭页面后不再保留')
  }
  const stopAsking = () => {
    leaveFinding(id, () => switchOff(rule))
    say('本次不再查这条规则，在上方结论处可以撤回')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event, event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame of its own
    <div className="settle" role="group" aria-label="处理这一条" onKeyDown={onKeyDown}>
      <button ref={button} type="button" className="settle-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        处理
      </button>
      {open && (
        <div ref={menu} className="settle-menu">
          <input
            className="field"
            type="text"
            value={note}
            maxLength={longestNote}
            placeholder="备注，可不填"
            aria-label="备注，可不填"
            onChange={event => setNote(event.target.value)}
            onKeyDown={event => event.key === 'Enter' && !event.nativeEvent.isComposing && settle(usual)}
          />
          <div className="settle-kinds">
            {decisionKinds.map(kind => (
              <button key={kind} type="button" onClick={() => settle(kind)}>
                {decisionNames[kind]}
              </button>
            ))}
          </div>
          <p>{passed ? '来自链接或结果文件的，处理到关闭页面为止。' : '处理只记在这台电脑上，不改动报告。备注以后可以改。'}</p>
          <button type="button" className="settle-rule" onClick={stopAsking}>
            本次不查这条规则：{title}
          </button>
        </div>
      )}
    </div>
  )
}

/** ↑ and ↓ go through what can be pressed. */
const step = (event: KeyboardEvent<HTMLDivElement>, by: 1 | -1) => {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button, input')]
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
