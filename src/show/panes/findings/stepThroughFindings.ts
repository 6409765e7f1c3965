/** ↑ and ↓ through the findings that are on the page; folded groups are passed over. */
import type { KeyboardEvent } from 'react'
import { useStore } from '../../../store/store'

/** Chooses and focuses the next finding, or the one before. */
export const stepThroughFindings = (step: 1 | -1): void => {
  const items = [...document.querySelectorAll<HTMLElement>('[data-finding-key]')].filter(isOnPage)
  if (items.length === 0) return
  const chosen = useStore.getState().selection.finding
  const here = items.findIndex(item => item.dataset.findingKey === chosen)
  const next = here < 0 ? (step === 1 ? 0 : items.length - 1) : Math.min(Math.max(here + step, 0), items.length - 1)
  const item = items[next]
  if (!item) return
  useStore.getState().chooseFinding(item.dataset.findingKey ?? '')
  item.focus()
}

/** ↑ and ↓ in an item of the list. */
export const stepByArrows = (event: KeyboardEvent): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  stepThroughFindings(event.key === 'ArrowDown' ? 1 : -1)
}

/** What is folded away still has a place in the layout. */
const isOnPage = (item: HTMLElement): boolean => item.offsetParent !== null && !item.closest('details:not([open])')
