/** The parts of one chunk, see `lazySheets.ts`. */
export { PrintedReport } from './PrintedReport'
export { PrintedSet } from './PrintedSet'
