/** F6: from pane to pane. */
import type { Pane } from '../../store/state'
import { useStore } from '../../store/store'

/** Puts the focus into the next pane (or the one before) that has something to focus; hidden tabs are brought to the front. */
export const focusNextPane = (step: 1 | -1): void => {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(pane => entryOf(pane) !== null)
  if (panes.length === 0) return
  const here = panes.findIndex(pane => pane.contains(document.activeElement))
  const next = here < 0 ? (step === 1 ? 0 : panes.length - 1) : (here + step + panes.length) % panes.length
  const pane = panes[next]
  if (!pane) return
  if (pane.offsetParent === null) useStore.getState().showPane(pane.dataset.pane as Pane)
  // A tab that was hidden can take the focus only once it is drawn.
  requestAnimationFrame(() => entryOf(pane)?.focus())
}

/** What takes the focus in a pane: its chosen item, else its first. Nothing in a folded group. */
const entryOf = (pane: HTMLElement): HTMLElement | null => {
  const candidates = [...pane.querySelectorAll<HTMLElement>(`[data-entry="true"], ${focusable}`)].filter(
    item => !item.closest('details:not([open]) > :not(summary)'),
  )
  return candidates.find(item => item.dataset.entry === 'true') ?? candidates[0] ?? null
}

const focusable = 'button:not(:disabled), summary, [href], [tabindex="0"]'
