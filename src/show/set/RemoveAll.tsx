import { useStore } from '../../store/store'

/** Takes all files off the list; asks first where they are many. */
export const RemoveAll = () => (
  <button type="button" className="tool" title="全部关闭，不改动文件" onClick={removeAll}>
    全部关闭
  </button>
)

const removeAll = () => {
  const { files, leaveFiles } = useStore.getState()
  leaveFiles(files.map(({ id }) => id))
}
