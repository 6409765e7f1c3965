import { useEffect } from 'react'

const kinds = ['mousedown', 'click', 'dblclick'] as const

/**
 * The second click of a double click is for what the first one hit. Where that has gone with it, as a list goes when a report is opened
 * from it, something else lies under the pointer, which nobody meant.
 */
export const useSecondClicks = (): void => {
  useEffect(() => {
    let hit: Element | null = null
    const take = (event: MouseEvent) => {
      if (event.detail > 1 && hit !== null && !isShown(hit)) {
        event.preventDefault()
        event.stopPropagation()
      } else if (event.type === 'mousedown') hit = meant(event.target)
    }
    for (const kind of kinds) document.addEventListener(kind, take, true)
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, take, true)
    }
  }, [])
}

/** What of the page is clicked on: words and signs in a button may change while it stays. */
const meant = (target: EventTarget | null): Element | null =>
  target instanceof Element ? (target.closest('button, a, summary, label, input, select, textarea, td, tr') ?? target) : null

const isShown = (element: Element): boolean => element.isConnected && element.getClientRects().length > 0
