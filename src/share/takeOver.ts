import type { Failure, FailureCode, Outcome, SourceInfo } from '../model/result'
import { readResult } from './readResult'
import { type Refusal, refusalInWords } from './refusals'
import type { KnownRules } from './toOutcome'
import { type Unpacked, unpackLink } from './unpackLink'

/** Whether a link carries the result, or a file. */
export type Carrier = 'link' | 'result'

/**
 * A result that was passed on → its outcome, its findings as they are: without the report's text only its cells can be
 * checked anew (`check/recheck`).
 * @param text the link, or what stands in the file.
 * @param source what was opened, for the failure.
 * @param rules that this page knows.
 */
export const takeOver = (carrier: Carrier, text: string, source: SourceInfo, rules: KnownRules): Outcome => {
  const unpacked = unpack[carrier](text, rules)
  if (unpacked.ok) return unpacked.outcome
  return { ok: false, source, failure: failureOfRefusal(carrier, unpacked.refusal) }
}

/** What a refusal is to whoever opened it. */
export const failureOfRefusal = (carrier: Carrier, refusal: Refusal): Failure => ({
  code: codes[refusal],
  message: refusalInWords(carrier, refusal),
})

const unpack: Record<Carrier, (text: string, rules: KnownRules) => Unpacked> = { link: unpackLink, result: readResult }

const codes = {
  damaged: 'damaged',
  truncated: 'damaged',
  foreign: 'unsupported',
  newer: 'unsupported',
  'too-large': 'too-large',
} satisfies Record<Refusal, FailureCode>
