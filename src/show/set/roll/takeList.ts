/** A list of bodies that was dropped or chosen as a file: its names take the place of those that stood there. */
import { bodiesIn } from '../../../model/agency/bodiesIn'
import { useStore } from '../../../store/store'

export const takeList = async (blob: Blob): Promise<void> => {
  const { linesIn, setRoll, say } = useStore.getState()
  const bodies = bodiesIn((await linesIn(blob)) ?? [])
  if (bodies.length === 0) return say('这个文件里没有认出单位名称')
  setRoll({ text: bodies.join('\n') })
  say(`已读入 ${bodies.length} 个单位`)
}
