import type { KeyboardEvent, ReactNode } from 'react'

interface Props<Id extends string> {
  /** What the tabs are of, for those who hear them. */
  readonly label: string
  readonly className: string
  readonly items: readonly { readonly id: Id; readonly title: ReactNode }[]
  readonly shown: Id
  readonly onShow: (id: Id) => void
}

const stepOf: Readonly<Partial<Record<string, (at: number, count: number) => number>>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Tabs, one of which is shown: arrows, Home and End show another and take the focus along. Each owns the panel that has its `panelOf`. */
export const Tabs = <Id extends string>({ label, className, items, shown, onShow }: Props<Id>) => {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = stepOf[event.key]
    const next =
      step &&
      items[
        step(
          items.findIndex(({ id }) => id === shown),
          items.length,
        )
      ]
    if (!next) return
    event.preventDefault()
    onShow(next.id)
    document.getElementById(tabId(next.id))?.focus()
  }
  return (
    <div className={className} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {items.map(({ id, title }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === shown}
          aria-controls={panelId(id)}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => onShow(id)}
        >
          {title}
        </button>
      ))}
    </div>
  )
}

/** What makes an element the panel of a tab. */
export const panelOf = (id: string) => ({ id: panelId(id), role: 'tabpanel', 'aria-labelledby': tabId(id) }) as const

const tabId = (id: string) => `tab-${id}`
const panelId = (id: string) => `panel-${id}`
