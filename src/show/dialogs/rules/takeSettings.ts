/** A settings file that was opened: what it chooses is followed from now on, and said. */
import { rulesById } from '../../../check/catalogue'
import type { Preferences } from '../../../model/settings'
import { refusalInWords } from '../../../share/refusals'
import { readSettingsFile } from '../../../share/settingsFile'
import { useStore } from '../../../store/store'

/** @param text of the file; where it is not as it should be nothing changes, and it is said why. */
export const takeSettings = (text: string): void => {
  const { takePreferences, say } = useStore.getState()
  const passed = readSettingsFile(text, rulesById)
  if (passed.ok) takePreferences(passed.preferences)
  say(passed.ok ? `已采用设置文件：${inWords(passed.preferences)}` : refusalInWords('settings', passed.refusal))
}

/** What settings choose, in one line. */
const inWords = ({ rulesOff, settings }: Preferences): string =>
  [`不查 ${rulesOff.length} 条规则`, `地方做法 ${settings.profiles.length} 项`, `自定的词 ${settings.words.length} 个`].join('，')
