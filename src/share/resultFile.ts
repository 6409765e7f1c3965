/** A report's result as a file that a person can read: the shape gouji/1 with a checksum. */
import * as v from 'valibot'
import { sha256 } from '../model/sha256'
import type { ReportOutput } from './compact'
import { largestResult } from './limits'
import { parseJson } from './parseJson'
import { resultSchema } from './resultSchema'
import { toOutcome } from './toOutcome'
import type { Unpacked } from './unpackLink'

export const resultFileEnding = '.gouji.json'

export const writeResult = (output: ReportOutput): string => `${JSON.stringify({ ...output, checksum: checksumOf(output) }, null, 2)}\n`

/**
 * @param text of the file. A checksum that fits proves no sender, only that nothing was altered by accident; one that is lacking
 *   (results of the command line have none) is not asked for.
 * @param rules ids of the rules that this page knows.
 */
export const readResult = (text: string, rules: ReadonlySet<string>): Unpacked => {
  if (text.length > largestResult) return { ok: false, refusal: 'too-large' }
  const value = parseJson(text.trim())
  if (!value) return { ok: false, refusal: text.trimEnd().endsWith('}') ? 'damaged' : 'truncated' }
  const { checksum, ...content } = Object(value.json) as Record<string, unknown>
  if (/^gouji\/([2-9]|\d{2,})$/.test(String(content.schema))) return { ok: false, refusal: 'newer' }
  if (checksum !== undefined && checksum !== checksumOf(content)) return { ok: false, refusal: 'damaged' }
  const parsed = v.safeParse(resultSchema, content)
  if (parsed.success) return { ok: true, outcome: toOutcome('file', parsed.output, rules) }
  return { ok: false, refusal: 'report' in content ? 'damaged' : 'foreign' }
}

/** Over what the JSON says and not how it is laid out: a file that was indented anew keeps it. Null for what is nested beyond measure. */
const checksumOf = (content: object): string | null => {
  try {
    return sha256(new TextEncoder().encode(JSON.stringify(content)))
  } catch {
    return null
  }
}
