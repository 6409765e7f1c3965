/** A result file → the outcome in it. */
import * as v from 'valibot'
import { largestResult } from './limits'
import { parseJson } from './parseJson'
import { checksumOf } from './resultFile'
import { resultSchema } from './resultSchema'
import { type KnownRules, toOutcome } from './toOutcome'
import type { Unpacked } from './unpackLink'

/**
 * @param text of the file. A checksum that fits proves no sender, only that nothing was altered by accident; one that is lacking
 *   (results of the command line have none) is not asked for.
 * @param rules that this page knows.
 */
export const readResult = (text: string, rules: KnownRules): Unpacked => {
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
