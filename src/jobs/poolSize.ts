/** How many workers read at once. */

/** What the browser says of the machine; only Chromium speaks of the memory (GB, at most 8), and only over https. */
export interface Machine {
  readonly hardwareConcurrency?: number
  readonly deviceMemory?: number
}

/** More gain nothing: files are read in less time than it takes to look at them. */
export const mostWorkers = 8

/** A worker with pdf.js takes some 50 MB and up to a few hundred with a large file; the page and the system want theirs too. Workers a GB. */
const workersAGigabyte = 0.5

/** All cores but the one that the page is drawn on, of two both: the page has little to do while files are read. Fewer where memory is short. */
export const poolSize = ({ hardwareConcurrency = 2, deviceMemory = Number.POSITIVE_INFINITY }: Machine = {}): number =>
  Math.max(
    1,
    Math.min(Math.max(hardwareConcurrency - 1, Math.min(hardwareConcurrency, 2)), mostWorkers, Math.floor(deviceMemory * workersAGigabyte)),
  )
