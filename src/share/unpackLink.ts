/** The part of a link after # → the outcome in it. Whatever it holds, the answer is a value. */
import { fromBase64url } from './base64url'
import { expand } from './expand'
import { unframe } from './frame'
import { inflate } from './inflate'
import { largestPacked, largestResult } from './limits'
import { linkSchema } from './linkForm'
import { parseJson } from './parseJson'
import type { Refusal } from './refusals'
import { type KnownRules, type PassedOutcome, toOutcome } from './toOutcome'

export type Unpacked = { readonly ok: true; readonly outcome: PassedOutcome } | { readonly ok: false; readonly refusal: Refusal }

const refuse = (refusal: Refusal): Unpacked => ({ ok: false, refusal })

/** A link with as many characters is not looked at. */
const longestText = 2 * largestPacked

/**
 * @param text a link, or the part of it from #r= on.
 * @param rules that this page knows.
 */
export const unpackLink = (text: string, rules: KnownRules): Unpacked => {
  if (text.length > longestText) return refuse('too-large')
  const [, schema, data = ''] = /#r=(\d{1,6})\.(\S*)/.exec(text) ?? []
  if (schema === undefined) return refuse(/#r=\d{0,6}$/.test(text.trim()) ? 'truncated' : 'foreign')
  if (Number(schema) > linkSchema) return refuse('newer')
  const packed = unframe(fromBase64url(data))
  if (typeof packed === 'string') return refuse(packed)
  const plain = inflate(packed, largestResult)
  if (plain === 'too-large') return refuse(plain)
  const value = plain && parseJson(new TextDecoder().decode(plain))
  if (!value) return refuse('damaged')
  const result = expand(value.json)
  return result ? { ok: true, outcome: toOutcome('link', result, rules) } : refuse(strangerTo(value.json))
}

/** Not cut, not altered, and yet no result: something else was packed, or a form that this page does not know. */
const strangerTo = (json: unknown): Refusal => {
  const { report, tables } = Object(json) as { report?: unknown; tables?: unknown }
  return typeof report === 'object' && typeof tables === 'object' ? 'damaged' : 'foreign'
}
