/** Light or dark: what the user chose, or what the system says. Kept for the next visit where the browser allows. */
import type { Theme } from '../../store/state'
import { useStore } from '../../store/store'

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
    remember(state.theme)
  })
}

// Storage can be closed to us (a file on disk, a strict profile); then the choice lasts as long as the page.
const remembered = (): Theme => {
  try {
    return themes.find(theme => theme === localStorage.getItem(key)) ?? 'auto'
  } catch {
    return 'auto'
  }
}

const remember = (theme: Theme): void => {
  try {
    if (theme === 'auto') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Nothing to do: see above.
  }
}
