/** Actions on what the user prefers: rules, local settings, the page's looks. */
import type { Preferences, Settings } from '../../model/settings'
import type { Core } from '../core'
import type { Checking } from '../edits/checking'
import type { Theme } from '../state'
import { switchOff, switchOn } from './rulesOff'
import { takePassed } from './takePassed'

export interface PreferencesActions {
  switchOff(rule: string): void
  /** @param rule null for every rule. */
  switchOn(rule: string | null): void
  /** Takes over what the user chose of the rules, and has all that is open checked anew. */
  setSettings(settings: Settings): void
  /** The same with what somebody else chose and passed on in a file. */
  takePreferences(passed: Preferences): void
  setTheme(theme: Theme): void
  setHints(hints: boolean): void
  setRemember(remember: boolean): void
}

export const preferencesSlice = ({ get, set }: Core, { checkAgain }: Checking): PreferencesActions => {
  const setSettings = (settings: Settings) => {
    set({ settings })
    for (const file of get().files) if (file.state === 'ready') checkAgain(file)
  }
  return {
    switchOff: rule => set(state => switchOff(state, rule)),
    switchOn: rule => set(state => switchOn(state, rule)),
    setSettings,
    takePreferences(passed) {
      const { settings, rulesOff } = takePassed(get(), passed)
      set({ rulesOff })
      setSettings(settings)
    },
    setTheme: theme => set({ theme }),
    setHints: hints => set({ hints }),
    setRemember: remember => set({ remember }),
  }
}
