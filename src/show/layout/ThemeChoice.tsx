import type { Theme } from '../../store/state'
import { useStore } from '../../store/store'

const names: Readonly<Record<Theme, string>> = { auto: '同系统', light: '浅色', dark: '深色' }
const themes = Object.keys(names) as readonly Theme[]

/** 外观: as the system has it, light, or dark. */
export const ThemeChoice = () => {
  const theme = useStore(state => state.theme)
  const setTheme = useStore(state => state.setTheme)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame of its own
    <div className="menu-choice" role="group" aria-label="外观">
      <span aria-hidden="true">外观</span>
      {themes.map(each => (
        <button key={each} type="button" aria-pressed={each === theme} onClick={() => setTheme(each)}>
          {names[each]}
        </button>
      ))}
    </div>
  )
}
