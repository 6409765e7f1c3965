import { toOutput } from '../../model/output'
import type { Ready } from '../../store/state'
import { ClearRecords } from '../trust/ClearRecords'
import { useJudged } from '../trust/useJudged'
import { decidedOn } from './decided'
import { findingsText } from './findingsText'
import { baseName, copyText, saveText } from './save'

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
  const save = () => {
    const output = toOutput(file.outcome, decidedOn(file))
    saveText(`${baseName(file.name)}-核对结果.json`, `${JSON.stringify(output, null, 2)}\n`, 'application/json')
    done(Object.keys(file.edits).length > 0 ? '已保存原文件的核对结果，不含试改' : '已保存核对结果')
  }
  return (
    <>
      <button type="button" onClick={copy}>
        复制问题清单
      </button>
      <button type="button" onClick={save}>
        保存核对结果（JSON）
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
      {file.outcome.pages.length > 0 && (
        <button
          type="button"
          onClick={() => {
            done()
            location.assign('#diagnosis')
          }}
        >
          诊断视图
        </button>
      )}
      <ClearRecords />
    </>
  )
}
