/** What the user chose of the rules, kept on this machine: local profiles that are switched on, and words of their own. */
import { noSettings, readSettings } from '../../model/settings'
import { useStore } from '../../store/store'
import { readKept, writeKept } from '../kit/keptItem'

const key = 'gouji-settings'
const nothing = JSON.stringify(noSettings)

/** Brings back what was kept, keeps what is chosen from now on, and hears what is chosen in other windows. */
export const followSettings = (): void => {
  let known = nothing
  const takeOver = () => {
    const settings = readSettings(readKept(key))
    const text = JSON.stringify(settings)
    if (text === known) return
    known = text
    useStore.getState().setSettings(settings)
  }
  takeOver()
  useStore.subscribe((state, before) => {
    if (state.settings === before.settings) return
    const text = JSON.stringify(state.settings)
    if (text === known) return
    known = text
    if (!writeKept(key, text === nothing ? null : text)) state.say('浏览器不让保存，这次的选择关闭页面后不再有')
  })
  addEventListener('storage', event => {
    if (event.key === key || event.key === null) takeOver()
  })
}
