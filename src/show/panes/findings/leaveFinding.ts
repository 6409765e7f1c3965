/** Going on when a finding leaves the list. */
import { useStore } from '../../../store/store'

const itemOf = (key: string) => document.querySelector<HTMLElement>(`[data-finding][data-finding-key="${CSS.escape(key)}"]`)

/** Does what takes a finding out of the list; then the next one that is left, or else the one before, is chosen and takes the focus. */
export const leaveFinding = (gone: string, change: () => void): void => {
  const keys = [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(item => item.dataset.findingKey ?? '')
  const at = keys.indexOf(gone)
  const { chooseFinding, chooseNothing } = useStore.getState()
  chooseNothing()
  change()
  requestAnimationFrame(() => {
    const next = [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0)).reverse()].find(key => itemOf(key))
    if (next !== undefined) chooseFinding(next)
    const item = next === undefined ? document.querySelector<HTMLElement>('.aside-group > summary') : itemOf(next)
    ;(item ?? document.querySelector('main'))?.focus()
  })
}
