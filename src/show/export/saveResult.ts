import type { ReportOutput } from '../../share/compact'
import { resultFileEnding, writeResult } from '../../share/resultFile'
import { toOutput } from '../../share/toOutput'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { baseName, saveText } from '../kit/save'
import { decidedOn } from './decided'

/** Saves the result as a file that the page opens again, and says so. It is that of the report itself, whatever was tried out. */
export const saveResult = (file: Ready): void => {
  const output = toOutput(file.outcome, decidedOn(file)) as ReportOutput
  saveText(`${baseName(file.name)}-核对结果${resultFileEnding}`, writeResult(output), 'application/json')
  useStore.getState().say(Object.keys(file.edits).length > 0 ? '已保存原文件的核对结果，不含试改' : '已保存核对结果')
}
