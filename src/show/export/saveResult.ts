import type { ReportOutput } from '../../share/compact'
import { resultFileEnding, writeResult } from '../../share/resultFile'
import { toOutput } from '../../share/toOutput'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { baseName, saveText } from '../kit/save'
import { decidedOn } from './decided'

/** Saves the result as a file that the page opens again, and says so: of the report itself, and what was tried out beside it. */
export const saveResult = (file: Ready): void => {
  const output = toOutput(file.outcome, decidedOn(file)) as ReportOutput
  saveText(`${baseName(file.name)}-核对结果${resultFileEnding}`, writeResult(output), 'application/json')
  useStore.getState().say(output.tried ? '已保存核对结果和改动清单' : '已保存核对结果')
}
