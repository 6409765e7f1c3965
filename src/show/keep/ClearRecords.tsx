import { useState } from 'react'
import { decisionCount } from '../../store/decisions/decisions'
import { useStore } from '../../store/store'
import { clearHash } from '../address/useHash'
import { clearRecords } from './records'

/** 清除本机记录; what was decided is gone for good, so it asks once more. */
export const ClearRecords = () => {
  const count = useStore(state => decisionCount(state.decisions))
  const remember = useStore(state => state.remember)
  const say = useStore(state => state.say)
  const [sure, setSure] = useState(false)
  const press = () => {
    if ((count > 0 || remember) && !sure) return setSure(true)
    clearRecords()
    setSure(false)
    clearHash()
    say('本机记录已清除')
  }
  return (
    <button
      type="button"
      className="clear-records"
      title="处理的决定、备注、外观和提示的选择，和为刷新后恢复而记住的报告"
      data-sure={sure}
      onClick={press}
      onBlur={() => setSure(false)}
    >
      {sure ? `再按一次，清除${recordsInWords(count, remember)}` : '清除本机记录'}
    </button>
  )
}

const recordsInWords = (count: number, remembered: boolean): string =>
  [count > 0 && ` ${count} 条处理记录`, remembered && '记住的报告'].filter(Boolean).join('和')
