/** What is added up: which reports are the parts, which is the whole, and what the choice itself leaves open. */
import type { Declared } from '../../model/across'
import { groupBy } from '../../model/groupBy'
import type { FileEntry, Parts, Ready } from '../state'

export const noParts: Parts = { whole: null, parts: [], complete: false }

/** Takes a report among the parts, or out of them. The whole is no part of itself. */
export const withPart = (parts: Parts, id: number, taken: boolean): Parts => ({
  ...parts,
  whole: taken && parts.whole === id ? null : parts.whole,
  parts: taken ? [...new Set([...parts.parts, id])] : parts.parts.filter(part => part !== id),
})

export const withWhole = (parts: Parts, whole: number | null): Parts => ({
  ...parts,
  whole,
  parts: parts.parts.filter(part => part !== whole),
})

/** The reports that are chosen, in the order of the list: those that are gone are left out. */
export interface Chosen {
  readonly whole: Ready | null
  readonly parts: readonly Ready[]
  readonly complete: boolean
}

export const chosenIn = (files: readonly FileEntry[], { whole, parts, complete }: Parts): Chosen => {
  const ready = files.flatMap(file => (file.state === 'ready' ? [file] : []))
  const wanted = new Set(parts)
  return { whole: ready.find(({ id }) => id === whole) ?? null, parts: ready.filter(({ id }) => wanted.has(id)), complete }
}

/** The same by places in a list of files; null where something that is added up is not among them. */
export const declaredAmong = (files: readonly Pick<FileEntry, 'id'>[], { whole, parts, complete }: Parts): Declared | null => {
  const places = new Map(files.map(({ id }, at) => [id, at]))
  const among = parts.flatMap(id => places.get(id) ?? [])
  const sum = whole === null ? null : places.get(whole)
  return among.length === 0 || among.length < parts.length || sum === undefined ? null : { whole: sum, parts: among, complete }
}

/** What makes a sum doubtful before a figure is looked at: reports of several years, or one agency twice. */
export interface Oddities {
  /** Ascending, with how many; empty where all are of one year. */
  readonly years: readonly { readonly year: number | null; readonly count: number }[]
  /** Agencies that more than one of the reports names. */
  readonly twice: readonly string[]
}

export const odditiesOf = ({ whole, parts }: Chosen): Oddities => {
  const all = whole ? [...parts, whole] : parts
  const years = groupBy(all, ({ outcome }) => outcome.report.year).map(alike => ({
    year: alike[0]?.outcome.report.year ?? null,
    count: alike.length,
  }))
  const named = parts.flatMap(({ outcome: { report } }) => (report.agency === null ? [] : [`${report.agency} ${report.year ?? ''}`.trim()]))
  return {
    years: years.length > 1 ? years.sort((one, other) => (one.year ?? 0) - (other.year ?? 0)) : [],
    twice: [...new Set(named.filter((name, at) => named.indexOf(name) < at))],
  }
}
