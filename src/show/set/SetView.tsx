import { type KeyboardEvent, useId } from 'react'
import { useStore } from '../../store/store'
import { PrintedSet } from '../print/lazySheets'
import { SetHead } from './SetHead'
import { subViews } from './subViews'
import './set.css'

/** All files that are open, as one set: how it stands, and its views. */
export const SetView = () => {
  const wanted = useStore(state => state.subView)
  const shown = subViews.find(({ id }) => id === wanted) ?? subViews[0]
  const panel = useId()
  if (!shown) return null
  return (
    <main className="set" tabIndex={-1}>
      <PrintedSet />
      <SetHead />
      <SetTabs shown={shown.id} panel={panel} />
      <div className="set-panel" id={panel} role="tabpanel" aria-label={shown.title} data-pane="set">
        <shown.Component />
      </div>
    </main>
  )
}

const SetTabs = ({ shown, panel }: { shown: string; panel: string }) => {
  const showSet = useStore(state => state.showSet)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = (subViews.findIndex(({ id }) => id === shown) + step + subViews.length) % subViews.length
    showSet(subViews[at]?.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus()
  }
  return (
    <div className="set-tabs" role="tablist" aria-label="看法" onKeyDown={onKeyDown}>
      {subViews.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === shown}
          aria-controls={panel}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => showSet(id)}
        >
          {title}
        </button>
      ))}
    </div>
  )
}
