/** 刷新后恢复: whether what is open is kept on this machine. Off unless the user switched it on. */
import { useStore } from '../../store/store'
import { readKept, writeKept } from '../kit/keptItem'

const key = 'gouji-remember'

/** Takes the setting over from the last visit, keeps it for the next, and hears when another window changes it. */
export const followSetting = (): void => {
  useStore.getState().setRemember(isOn())
  useStore.subscribe((state, before) => {
    if (state.remember === before.remember || state.remember === isOn()) return
    if (keep(state.remember)) return
    state.setRemember(false)
    state.say('浏览器不让保存记录，刷新后不能恢复')
  })
  addEventListener('storage', event => {
    if (event.key === key || event.key === null) useStore.getState().setRemember(isOn())
  })
}

const isOn = (): boolean => readKept(key) === 'on'

/** @returns whether it could be kept; where nothing can be, nothing is. */
const keep = (on: boolean): boolean => writeKept(key, on ? 'on' : null) || !on
