/** Light or dark: what the user chose, or what the system says. Kept for the next visit where the browser allows. */
import type { Theme } from '../../store/state'
import { useStore } from '../../store/store'
import { readKept, writeKept } from './keptItem'

const key = 'gouji-theme'
const themes: readonly Theme[] = ['auto', 'light', 'dark']

/** Puts the theme on the page now and whenever the choice or the system changes. */
export const followTheme = (): void => {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const { theme } = useStore.getState()
    const dark = theme === 'dark' || (theme === 'auto' && system.matches)
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  }
  useStore.getState().setTheme(remembered())
  show()
  system.addEventListener('change', show)
  useStore.subscribe((state, before) => {
    if (state.theme === before.theme) return
    show()
    writeKept(key, state.theme === 'auto' ? null : state.theme)
  })
}

/** Where storage is closed to us the choice lasts as long as the page. */
const remembered = (): Theme => {
  const kept = readKept(key)
  return themes.find(theme => theme === kept) ?? 'auto'
}
