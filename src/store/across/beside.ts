/** What the workers are asked about a report beside others, and what becomes of the answer. */
import type { Finding } from '../../model/finding'
import type { BesideOthers } from '../../model/packedBeside'
import type { Report } from '../../model/report'
import { reportNow } from '../edits/edits'
import { type Beside, type Parts, type Ready, type State, withFile } from '../state'
import { withBeside } from './joined'
import type { Neighbours } from './links'

/** Files are named by their ids. */
export interface Question {
  readonly id: number
  readonly neighbours: Neighbours
  /** The reports that it sums up, as the user says; null for one that sums up none. */
  readonly parts: readonly number[] | null
  readonly complete: boolean
  /** Other agencies that its text names. */
  readonly others: readonly string[]
  /** The reports with what was tried out in them: as long as these are the same, so is the answer. */
  readonly about: readonly unknown[]
}

/** @param ready the reports that are open, by their ids. */
export const askedOf = (
  file: Ready,
  ready: ReadonlyMap<number, Ready>,
  neighbours: Neighbours,
  declared: Parts | null,
  others: readonly string[],
): Question => {
  const parts = declared?.whole === file.id ? declared.parts : null
  const complete = parts !== null && declared?.complete === true
  const ids = [file.id, neighbours.before, neighbours.earlier, neighbours.twin, ...(parts ?? [])]
  const reports = ids.flatMap(id => {
    const other = id === undefined ? undefined : ready.get(id)
    return [other?.outcome.report, other?.edits]
  })
  return { id: file.id, neighbours, parts, complete, others, about: [...reports, parts?.length, complete, others.join()] }
}

export const isSameQuestion = (one: Question | undefined, other: Question): boolean =>
  one !== undefined && one.about.length === other.about.length && one.about.every((part, at) => part === other.about[at])

/** The files as they are when the question's turn comes. Throws where the report is gone: nobody waits for the answer then. */
export const besideOthers = (state: State, { id, neighbours, parts, complete, others }: Question): BesideOthers => {
  const report = reportOf(state, id)
  if (!report) throw new Error('the report is gone')
  const [before, earlier, twin] = [neighbours.before, neighbours.earlier, neighbours.twin].map(one => reportOf(state, one))
  const summed = parts?.flatMap(part => reportOf(state, part) ?? []).map(withoutText)
  return {
    report,
    others,
    ...(before && { before }),
    ...(earlier && { earlier }),
    ...(twin && { twin }),
    // With one of them lacking no sum is known.
    ...(summed && summed.length === parts?.length && { parts: summed }),
    ...(complete && { complete }),
  }
}

const reportOf = (state: State, id: number | undefined): Report | undefined => {
  const file = state.files.find(one => one.id === id)
  return file?.state === 'ready' ? reportNow(file) : undefined
}

/** Figures are all that is summed: hundreds of texts need not cross to the worker. */
const withoutText = (report: Report): Report => ({ ...report, sections: [], preamble: [], losses: [] })

/** The neighbours of a file, as soon as they are known. What was found beside the same ones before stays until the answer comes. */
export const changeBeside = (state: State, { id, neighbours, parts }: Question): State =>
  withReady(state, id, file => {
    const ids = { ...neighbours, ...(parts && { parts }) }
    if (Object.keys(ids).length === 0 && !file.beside) return file
    const isSame = file.beside !== undefined && keyOf(file.beside) === keyOf(ids)
    return isSame ? file : withBeside(file, Object.keys(ids).length === 0 ? null : { ...ids, findings: [] })
  })

/** What was found. */
export const answered = (state: State, { id, neighbours, parts }: Question, findings: readonly Finding[]): State =>
  withReady(state, id, file => {
    if (findings.length === 0 && (file.beside?.findings ?? []).length === 0) return file
    return withBeside(file, { ...neighbours, ...(parts && { parts }), findings })
  })

const keyOf = ({ before, earlier, twin, parts }: Omit<Beside, 'findings'>): string => [before, earlier, twin, ...(parts ?? [])].join()

const withReady = (state: State, id: number, change: (file: Ready) => Ready): State =>
  withFile(state, id, file => (file.state === 'ready' ? change(file) : file))
