/** Opens what the user gave: settings are taken over, all else goes to the list. */
import type { Opened } from '../../store/files/opened'
import { useStore } from '../../store/store'
import { closeDialogs } from './openDialogs'

/** What stands in settings files among them is followed at once, the last one where there are several. */
export const openAll = async (opened: readonly Opened[]): Promise<void> => {
  const jsons = opened.filter(({ name }) => name.toLowerCase().endsWith('.json'))
  const taken = jsons.length > 0 ? await settingsAmong(jsons) : null
  const rest = taken ? opened.filter(file => !taken.has(file)) : opened
  if (rest.length === 0) return
  // Behind a dialog they would be read unseen.
  closeDialogs()
  useStore.getState().openFiles(rest)
}

/** Takes over the settings among some files. @returns the files that meant to be some. Their code comes only with the first. */
const settingsAmong = async (files: readonly Opened[]): Promise<ReadonlySet<Opened>> => {
  const [{ isSettingsFile, longestSettings }, { takeSettings }] = await Promise.all([
    import('../../share/settingsFile'),
    import('../dialogs/rules/takeSettings'),
  ])
  const taken = new Set<Opened>()
  for (const file of files) {
    // One character more than any has tells that it is too long.
    const text = await file.blob.slice(0, 4 * longestSettings).text()
    if (!isSettingsFile(file.name, text)) continue
    taken.add(file)
    takeSettings(text)
  }
  return taken
}
