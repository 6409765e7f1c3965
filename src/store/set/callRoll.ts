/** A list of bodies against the reports of the set: who is missing, and what is there besides. */
import { bodiesIn } from '../../model/agency/bodiesIn'
import type { Named } from '../../model/agency/groupAgencies'
import { rollCall } from '../../model/agency/rollCall'
import { linkOf } from '../across/links'
import type { SetEntry } from './entries'
import type { Roll } from './roll'

export interface Called {
  readonly name: string
  /** Its reports, of the year that is wanted. */
  readonly reports: readonly SetEntry[]
}

export interface RollResult {
  readonly called: readonly Called[]
  readonly missing: readonly string[]
  /** Reports of one agency and year. */
  readonly doubled: readonly (readonly SetEntry[])[]
  /** Of bodies that are not on the list, or that name none; nothing where there is no list. */
  readonly unlisted: readonly SetEntry[]
  readonly otherYears: readonly SetEntry[]
  /** Reports of a kind that the form does not bind, and files that are none. */
  readonly otherKinds: readonly SetEntry[]
  /** Nobody knows whose these are. */
  readonly unread: readonly SetEntry[]
}

/** Calls the roll over the files of a set. */
export const callRoll = ({ text, year }: Roll, entries: readonly SetEntry[]): RollResult => {
  const bodies = bodiesIn(text.split('\n'))
  const reports = entries.filter(({ verdict }) => verdict !== null)
  const { called, missing, doubled, unlisted, otherYears } = rollCall(bodies, reports.map(named), year)
  const at = (places: readonly number[]) => places.flatMap(place => reports[place] ?? [])
  const failed = entries.filter(({ tone }) => tone === 'failed')
  return {
    called: called.map(({ name, reports: its }) => ({ name, reports: at(its) })),
    missing,
    doubled: doubled.map(at),
    unlisted: bodies.length > 0 ? at(unlisted) : [],
    otherYears: at(otherYears),
    otherKinds: failed.filter(isOtherKind),
    unread: failed.filter(entry => !isOtherKind(entry)),
  }
}

const isOtherKind = ({ file }: SetEntry): boolean =>
  file.state === 'failed' && (file.failure.code === 'other-report' || file.failure.code === 'not-a-report')

const named = ({ id, file, year }: SetEntry): Named => {
  if (file.state !== 'ready') return { name: null }
  const { name, text } = linkOf(id, file.outcome.report)
  return { name, year, text }
}
