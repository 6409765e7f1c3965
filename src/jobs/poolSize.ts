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

/**
 * All cores but the one that the page is drawn on. Of two cores that leaves one, since a second worker costs more there than it gives: the engine compiles
 * and collects on threads of its own, which one worker keeps as busy as itself, and a second has all code to compile again.
 * Processor time of all threads, one worker and two: 120 small PDFs 6.9 and 8.6 s, 120 real ones 12.6 and 15.4 s, 1000 texts 14.1 and 14.9 s. Half of
 * the latter, the best that two cores can do, is no less than what one worker takes beside those threads, and two hold 80 to 175 MB more.
 */
export const poolSize = ({ hardwareConcurrency = 2, deviceMemory = Number.POSITIVE_INFINITY }: Machine = {}): number =>
  Math.max(1, Math.min(hardwareConcurrency - 1, mostWorkers, Math.floor(deviceMemory * workersAGigabyte)))
