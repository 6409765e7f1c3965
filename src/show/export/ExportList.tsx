import type { Ready } from '../../store/state'
import { copyText } from '../kit/save'
import { useJudged } from '../panes/findings/useJudged'
import { findingsText } from './findingsText'
import { saveResult } from './saveResult'

interface Props {
  readonly file: Ready
  /** Closes the menu, with a sentence about what was done. */
  readonly done: (sentence?: string) => void
}

export default function ExportList({ file, done }: Props) {
  const judged = useJudged(file)
  const copy = async () => {
    done((await copyText(findingsText(file, judged))) ? '已复制问题清单' : '没能复制，请改用打印或保存')
  }
  return (
    <>
      <button type="button" onClick={copy}>
        复制问题清单
      </button>
      <button
        type="button"
        onClick={() => {
          done()
          saveResult(file)
        }}
      >
        保存核对结果
      </button>
      <button
        type="button"
        onClick={() => {
          done()
          print()
        }}
      >
        打印
      </button>
    </>
  )
}
