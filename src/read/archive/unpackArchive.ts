/** An archive → the files in it, those of archives within it too, each by its path. One that cannot be unpacked stops none of the others. */
import { isLitter } from '../../model/litter'
import type { Failure } from '../../model/result'
import { climbingPath, emptyArchive, nestedTooDeep, tooMuchUnpacked } from '../failures'
import { MAX_ENTRIES, MAX_ENTRIES_UNPACKED, MAX_NESTING } from '../limits'
import { Refusal } from '../refusal'
import { sniff } from '../sniff'
import { type Budget, openZip, type Zip } from '../zip'

export type Unpacked =
  /** @property name is the path within the archive: 部门/年报.pdf, in an archive within it 部门.zip/年报.pdf. */
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly failure: Failure }

/** @returns what is in it, in the order of the paths; a failure where it holds nothing, or cannot be opened at all. */
export const unpackArchive = (bytes: Uint8Array): readonly Unpacked[] | Failure => {
  const budget: Budget = { bytes: MAX_ENTRIES_UNPACKED, entries: MAX_ENTRIES }
  try {
    const files = filesIn(openZip(bytes, budget), '', 1, budget)
    return files.length > 0 ? files.sort((one, other) => (one.name < other.name ? -1 : 1)) : emptyArchive()
  } catch (error) {
    return failureOf(error)
  }
}

const failureOf = (error: unknown): Failure => {
  if (error instanceof Refusal) return error.failure
  throw error
}

const filesIn = (zip: Zip, folder: string, depth: number, budget: Budget): Unpacked[] =>
  zip.entries
    .filter(({ name }) => !isLeftover(name))
    .flatMap((entry): Unpacked[] => {
      const name = folder + entry.name
      // Nothing is ever written by its path here; but whoever made it means no good.
      if (climbs(entry.name)) return [{ name, failure: climbingPath() }]
      try {
        const bytes = zip.readEntry(entry)
        return sniff(bytes) === 'zip' ? nested(bytes, name, depth, budget) : [{ name, bytes }]
      } catch (error) {
        return [{ name, failure: failureOf(error) }]
      }
    })

const nested = (bytes: Uint8Array, name: string, depth: number, budget: Budget): Unpacked[] => {
  if (depth >= MAX_NESTING) return [{ name, failure: nestedTooDeep() }]
  if (budget.bytes <= 0) return [{ name, failure: tooMuchUnpacked('总量超过上限') }]
  const files = filesIn(openZip(bytes, budget), `${name}/`, depth + 1, budget)
  return files.length > 0 ? files : [{ name, failure: emptyArchive() }]
}

/** What systems leave in archives: a folder of macOS's own, and files as in folders. */
const isLeftover = (path: string): boolean => {
  const steps = path.split('/')
  return steps[0] === '__MACOSX' || isLitter(steps.at(-1) ?? '')
}

const climbs = (path: string): boolean => path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..')
