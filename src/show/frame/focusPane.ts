/** F6: from pane to pane. */
import type { Pane } from '../../store/state'
import { useStore } from '../../store/store'

/** Puts the focus into the next pane (or the one before) that is there; hidden tabs are brought to the front. */
export const focusNextPane = (step: 1 | -1): void => {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  if (panes.length === 0) return
  const here = panes.findIndex(pane => pane.contains(document.activeElement))
  const next = here < 0 ? (step === 1 ? 0 : panes.length - 1) : (here + step + panes.length) % panes.length
  const pane = panes[next]
  if (!pane) return
  if (pane.offsetParent === null) useStore.getState().showPane(pane.dataset.pane as Pane)
  // A tab that was hidden can take the focus only once it is drawn.
  requestAnimationFrame(() => entryOf(pane)?.focus())
}

/** What takes the focus in a pane: its chosen item, else its first. */
const entryOf = (pane: HTMLElement): HTMLElement | null =>
  pane.querySelector<HTMLElement>('[data-entry="true"]') ?? pane.querySelector<HTMLElement>('button, [href], [tabindex="0"]')
