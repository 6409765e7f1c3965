/** What leaves the page as a file, of one report or of many: made here, saved, and said. */

import type { AcrossOutput, Output } from '../../model/output'
import { acrossToOutput } from '../../share/acrossToOutput'
import { commaSeparated } from '../../share/office/commaSeparated'
import { packed } from '../../share/office/packed'
import { wordFile } from '../../share/office/wordFile'
import { resultFileEnding } from '../../share/resultFile'
import { toOutput } from '../../share/toOutput'
import { writeSet } from '../../share/writeSet'
import { reportNow } from '../../store/edits/edits'
import { type Chosen, declaredAmong } from '../../store/parts/parts'
import type { Failed, FileEntry, Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { baseName, saveBlob, saveText } from '../kit/save'
import { decidedOn } from './decided'
import { exportedBook } from './exportedBook'
import { formPaper } from './formPaper'
import { namesInArchive } from './namesInArchive'
import { opinionOn } from './opinion'
import { findingRows } from './rows'
import { momentInName, type Stamp } from './stamp'
import { tell } from './told'

const office = 'application/vnd.openxmlformats-officedocument'

const stampNow = (): Stamp => ({ at: new Date(), version: __VERSION__ })

/** 年报-问题表, or 核对结果-20261128-1905-问题表 for many. */
const nameOf = (files: readonly FileEntry[], what: string, { at }: Stamp): string => {
  const [only, second] = files
  return only && !second ? `${baseName(only.name)}-${what}` : `${what}-${momentInName(at)}`
}

const said = (name: string) => useStore.getState().say(`已保存 ${name}`)

const readyAmong = (files: readonly FileEntry[]): readonly Ready[] => files.filter(file => file.state === 'ready')

/** @param summary one sentence over all of them. @param chosen what is added up on the page. */
export const saveBook = (files: readonly FileEntry[], summary: string, chosen?: Chosen): void => {
  const stamp = stampNow()
  const name = `${nameOf(files, '核对结果', stamp)}.xlsx`
  saveBlob(name, new Blob([exportedBook(files, useStore.getState(), summary, stamp, chosen)], { type: `${office}.spreadsheetml.sheet` }))
  said(name)
}

export const saveOpinion = (file: Ready): void => {
  const stamp = stampNow()
  const name = `${nameOf([file], '核对意见', stamp)}.docx`
  saveBlob(name, new Blob([opinionIn(file, stamp)], { type: `${office}.wordprocessingml.document` }))
  said(name)
}

/** The three tables with the user's changes. */
export const saveTables = (file: Ready): void => {
  const name = `${nameOf([file], '三张表', stampNow())}.docx`
  saveBlob(name, new Blob([wordFile(formPaper(reportNow(file)))], { type: `${office}.wordprocessingml.document` }))
  said(name)
}

/** One Word file for each report, in a zip. */
export const saveOpinions = (files: readonly FileEntry[]): void => {
  const stamp = stampNow()
  const ready = readyAmong(files)
  const names = namesInArchive(ready)
  const name = `核对意见-${momentInName(stamp.at)}.zip`
  const opinions = Object.fromEntries(ready.map((file, at) => [names[at] ?? '', opinionIn(file, stamp)]))
  saveBlob(name, new Blob([packed(opinions)], { type: 'application/zip' }))
  said(name)
}

const opinionIn = (file: Ready, stamp: Stamp) => wordFile(opinionOn(tell(file, useStore.getState()), stamp))

export const saveFindings = (files: readonly FileEntry[]): void => {
  const { head, rows } = findingRows(files, useStore.getState())
  const name = `${nameOf(files, '问题清单', stampNow())}.csv`
  saveText(name, commaSeparated([head, ...rows]), 'text/csv')
  said(name)
}

/** For machines: one JSON object a line and a file, as the headless check prints them; of several one more line about what is found between them. */
export const saveLines = async (files: readonly FileEntry[]): Promise<void> => {
  const name = `${nameOf(files, '核对结果', stampNow())}.jsonl`
  const told = files.filter(isAnswered)
  const lines = told.map(outputOf)
  const between = told.length > 1 ? await acrossOf(told) : null
  saveText(name, [...lines, ...(between ? [between] : [])].map(line => `${JSON.stringify(line)}\n`).join(''), 'application/x-ndjson')
  if (told.length > 1 && !between) useStore.getState().say(`已保存 ${name}，但其中没有报告之间的核对结果，请再试一次`)
  else said(name)
}

/** The reports as they were read; parts count as declared where all of them are among the files. */
const acrossOf = async (files: readonly Answered[]): Promise<AcrossOutput | null> => {
  const { across, parts } = useStore.getState()
  const reports = files.map(file => (file.state === 'ready' ? file.outcome.report : null))
  const found = await across(reports, (parts && declaredAmong(files, parts)) ?? undefined)
  return found && acrossToOutput(found, at => linesOf(files[at]))
}

const linesOf = (file: FileEntry | undefined) => (file?.state === 'ready' ? file.outcome.lines : [])

/** One file with all results, which the page opens again. */
export const saveSet = (files: readonly FileEntry[]): void => {
  const name = `${nameOf(files, '核对结果', stampNow())}${resultFileEnding}`
  saveText(name, writeSet(files.filter(isAnswered).map(outputOf)), 'application/json')
  said(name)
}

type Answered = Ready | Failed

/** What is not read yet is left out. */
const isAnswered = (file: FileEntry): file is Answered => file.state === 'ready' || file.state === 'failed'

/** Under the name that it has on the page. */
const outputOf = (file: Answered): Output => {
  if (file.state === 'ready') {
    const output = toOutput(file.outcome, decidedOn(file))
    return { ...output, source: { ...output.source, name: file.name } }
  }
  const { code, message } = file.failure
  const own = code === 'crashed' || code === 'cancelled' || code === 'unreadable' ? 'damaged' : code
  return { schema: 'gouji/1', source: { name: file.name, kind: null, bytes: file.blob.size }, failure: { code: own, message } }
}
