import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'

interface Props {
  readonly title: ReactNode
  /** What is heard in place of a title that is no word. */
  readonly label?: string
  /** @param opened whether the menu has been opened yet: what has to be fetched can wait for that. */
  readonly children: (close: () => void, opened: boolean) => ReactNode
}

/** A menu under a button of the top bar: Esc and a click elsewhere close it. */
export const Menu = ({ title, label, children }: Props) => {
  const menu = useRef<HTMLDetailsElement>(null)
  const [opened, setOpened] = useState(false)
  const close = useCallback(() => {
    // What is chosen in it goes out of view with it: the focus stays with the menu.
    if (menu.current?.contains(document.activeElement)) menu.current.querySelector('summary')?.focus()
    menu.current?.removeAttribute('open')
  }, [])
  useEffect(() => {
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close()
    }
    // A link in the menu leads to a dialog, which gives the focus back to where it was: that has to be in view then.
    const onHash = () => {
      if (!menu.current?.open) return
      menu.current.querySelector('summary')?.focus()
      close()
    }
    document.addEventListener('pointerdown', onPointer)
    window.addEventListener('hashchange', onHash)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      window.removeEventListener('hashchange', onHash)
    }
  }, [close])
  return (
    <details
      className="menu"
      ref={menu}
      onToggle={event => event.currentTarget.open && setOpened(true)}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
    >
      <summary className="tool" aria-label={label} title={label}>
        {title}
      </summary>
      <div className="menu-list">{children(close, opened)}</div>
    </details>
  )
}
