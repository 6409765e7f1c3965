import type { Theme } from '../../store/state'
import { useStore } from '../../store/store'

const order: readonly Theme[] = ['auto', 'light', 'dark']
const names: Readonly<Record<Theme, string>> = { auto: '随系统', light: '浅色', dark: '深色' }

/** Goes round: by the system, light, dark. */
export const ThemeButton = () => {
  const theme = useStore(state => state.theme)
  const setTheme = useStore(state => state.setTheme)
  const next = order[(order.indexOf(theme) + 1) % order.length] ?? 'auto'
  return (
    <button
      type="button"
      className="tool"
      title={`切换为${names[next]}`}
      aria-label={`外观：${names[theme]}`}
      onClick={() => setTheme(next)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className="half">
        <circle cx="8" cy="8" r="6.25" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" />
      </svg>
      <span className="theme-name">{names[theme]}</span>
    </button>
  )
}
