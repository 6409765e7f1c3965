/** A report's result as a file that a person can read: the shape gouji/1 with a checksum. */
import { sha256 } from '../model/sha256'
import type { ReportOutput } from './compact'

export const resultFileEnding = '.gouji.json'

export const writeResult = (output: ReportOutput): string => `${JSON.stringify(withChecksum(output), null, 2)}\n`

export const withChecksum = (output: ReportOutput) => ({ ...output, checksum: checksumOf(output) })

/** Over what the JSON says and not how it is laid out: a file that was indented anew keeps it. Null for what is nested beyond measure. */
export const checksumOf = (content: object): string | null => {
  try {
    return sha256(new TextEncoder().encode(JSON.stringify(content)))
  } catch {
    return null
  }
}
