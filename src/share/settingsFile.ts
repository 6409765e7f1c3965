/** What a user chose of the rules as a file: rules switched off, local practice switched on, words of their own. Another page takes it over. */
import * as v from 'valibot'
import { longestWord, mostWords, type Preferences, profileIds } from '../model/settings'
import { parseJson } from './parseJson'
import type { Refusal } from './refusals'
import { many, rulesOff } from './resultSchema'

export const settingsFileEnding = '.gouji-settings.json'

/** Characters: the most words of the greatest length come to some 20,000. */
export const longestSettings = 100_000

const schemaName = 'gouji-settings/1'

export const writeSettingsFile = ({ rulesOff: off, settings }: Preferences): string =>
  `${JSON.stringify({ schema: schemaName, rulesOff: off, ...settings }, null, 2)}\n`

/** Whether a text means to be settings, good or bad. @param name of the file it stands in. */
export const isSettingsFile = (name: string, text: string): boolean =>
  name.toLowerCase().endsWith(settingsFileEnding) || /^\ufeff?\s*\{\s*"schema"\s*:\s*"gouji-settings\//.test(text)

const word = (least: number) => v.pipe(v.string(), v.trim(), v.minLength(least), v.maxLength(longestWord))

const settingsSchema = v.object({
  schema: v.literal(schemaName),
  rulesOff,
  profiles: many(v.picklist(profileIds), profileIds.length),
  words: many(
    v.pipe(
      v.object({ wrong: word(2), right: word(0) }),
      v.check(({ wrong, right }) => wrong !== right),
    ),
    mostWords,
  ),
})

export type PassedSettings = { readonly ok: true; readonly preferences: Preferences } | { readonly ok: false; readonly refusal: Refusal }

/** @param known ids of the rules that this page has; others are left out. */
export const readSettingsFile = (text: string, known: { has(id: string): boolean }): PassedSettings => {
  if (text.length > longestSettings) return { ok: false, refusal: 'too-large' }
  const plain = text.replace(/^\ufeff/, '').trim()
  const value = parseJson(plain)
  if (!value) return { ok: false, refusal: plain.endsWith('}') ? 'damaged' : 'truncated' }
  const { schema } = Object(value.json) as Record<string, unknown>
  if (/^gouji-settings\/([2-9]|[1-9]\d+)$/.test(String(schema))) return { ok: false, refusal: 'newer' }
  if (schema !== schemaName) return { ok: false, refusal: 'foreign' }
  const parsed = v.safeParse(settingsSchema, value.json)
  if (!parsed.success) return { ok: false, refusal: 'damaged' }
  const { rulesOff: off, profiles, words } = parsed.output
  return { ok: true, preferences: { rulesOff: [...new Set(off)].filter(id => known.has(id)), settings: { profiles, words } } }
}
