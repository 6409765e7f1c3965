/** The results of many files as one file. Each keeps its own checksum, so that a damaged one does not cost the others. */
import type { Output } from '../model/output'
import { withChecksum } from './resultFile'

/** One result a line: whoever looks into it, or compares two of them, sees what belongs together. */
export const writeSet = (outputs: readonly Output[]): string => {
  const lines = outputs.map(output => JSON.stringify('failure' in output ? output : withChecksum(output)))
  return `{"schema":"gouji/1","count":${outputs.length},"set":[\n${lines.join(',\n')}\n]}\n`
}
