/** What is in a file with many results. */
import * as v from 'valibot'
import { failureCodes } from '../model/result'
import { visible } from '../text/visible'
import { limits } from './limits'
import { parseJson } from './parseJson'
import type { Refusal } from './refusals'
import { many } from './resultSchema'

/** The set alone on its outside; each result is looked at when it is opened as a file of its own. */
const named = v.object({ source: v.object({ name: v.pipe(v.string(), v.maxLength(limits.name)) }) })
// As it is: another order of its keys would be another checksum.
const entry = v.custom<v.InferOutput<typeof named>>(value => v.is(named, value))
const setSchema = v.object({ schema: v.string(), count: v.number(), set: many(entry, limits.files) })

const failed = v.object({ failure: v.object({ code: v.picklist(failureCodes), message: v.pipe(v.string(), v.maxLength(limits.message)) }) })

/** A file of the set: its result as text, or why there is none. */
export type InSet = { readonly name: string } & (
  | { readonly text: string }
  | { readonly failure: { readonly code: (typeof failureCodes)[number]; readonly message: string } }
)

/** Whether a text that holds results holds many. */
export const isSet = (text: string): boolean =>
  /^\s*\{\s*"schema"\s*:\s*"gouji\/\d+"\s*,\s*"count"\s*:\s*\d+\s*,\s*"set"\s*:/.test(text.slice(0, 500))

/** What is in a set, or why it is not opened. */
export const readSet = (text: string): readonly InSet[] | Refusal => {
  const value = parseJson(text)
  if (!value) return text.trimEnd().endsWith('}') ? 'damaged' : 'truncated'
  const parsed = v.safeParse(setSchema, value.json)
  if (!parsed.success) return 'damaged'
  const { schema, count, set } = parsed.output
  if (schema !== 'gouji/1') return 'newer'
  return count === set.length ? set.map(inSet) : 'damaged'
}

const inSet = (entry: v.InferOutput<typeof named>): InSet => {
  const name = visible(entry.source.name)
  const { success, output } = v.safeParse(failed, entry)
  return success
    ? { name, failure: { ...output.failure, message: visible(output.failure.message) } }
    : { name, text: JSON.stringify(entry) }
}
