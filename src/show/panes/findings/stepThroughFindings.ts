/** ↑ and ↓ through the findings that are on the page; folded groups are passed over, and of long ones the next part is shown. */
import type { KeyboardEvent } from 'react'
import { useStore } from '../../../store/store'

/** Chooses and focuses the next finding, or the one before. */
export const stepThroughFindings = (step: 1 | -1): void => {
  const items = [...document.querySelectorAll<HTMLElement>('[data-finding-key], [data-finding-beyond]')].filter(isOnPage)
  if (items.length === 0) return
  const chosen = useStore.getState().selection.finding
  const here = items.findIndex(item => item.dataset.findingKey === chosen)
  const next = here < 0 ? (step === 1 ? 0 : items.length - 1) : Math.min(Math.max(here + step, 0), items.length - 1)
  const item = items[next]
  if (!item) return
  const { findingKey, findingBeyond } = item.dataset
  useStore.getState().chooseFinding(findingKey ?? findingBeyond ?? '')
  if (findingKey !== undefined) item.focus()
  else requestAnimationFrame(() => focusFinding(findingBeyond ?? ''))
}

/** Puts the focus on a finding of the list. One that was not on the page is drawn because it is chosen. */
export const focusFinding = (key: string) => document.querySelector<HTMLElement>(`[data-finding-key="${CSS.escape(key)}"]`)?.focus()

/** ↑ and ↓ in an item of the list. */
export const stepByArrows = (event: KeyboardEvent): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  stepThroughFindings(event.key === 'ArrowDown' ? 1 : -1)
}

/** What is folded away still has a place in the layout. */
const isOnPage = (item: HTMLElement): boolean => item.offsetParent !== null && !item.closest('details:not([open])')
