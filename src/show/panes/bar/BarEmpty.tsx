import { useStore } from '../../../store/store'

const hints = [
  '点一条问题：表格和原文里标出它的位置，这里写出算式',
  '双击表里的数字试改：马上重新核对，不改动原文件',
  '原文件改好后再拖进来：会说比上次少了几处',
] as const

/** What the bar says while nothing is chosen: to a newcomer what can be done, until it is sent away; afterwards one line. */
export const BarEmpty = ({ passed, filling }: { passed: boolean; filling: boolean }) => {
  const wanted = useStore(state => state.hints)
  const { setHints } = useStore.getState()
  if (wanted && !passed && !filling) {
    return (
      <div className="bar-hints">
        <ul aria-label="初次使用">
          {hints.map(hint => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
        <button type="button" className="link" onClick={() => setHints(false)}>
          知道了，不再提示
        </button>
      </div>
    )
  }
  return (
    <p className="bar-empty">
      点一条问题或一个单元格，这里写出它参与的等式{passed ? '。' : filling ? '；直接输入就能填。' : '；双击单元格可以试改。'}
      <span className="by-key">
        按 <kbd>?</kbd> 看快捷键。
      </span>
    </p>
  )
}
