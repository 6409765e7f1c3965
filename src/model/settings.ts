/** What the user chose of the rules: local profiles that are switched on, and words of their own. */

/** A local notice that wants more than the form does. */
export const profileIds = ['gansu'] as const
export type ProfileId = (typeof profileIds)[number]

/** A word that is a mistake here, and what is meant; `right` is empty where it is only to be looked at. */
export interface OwnWord {
  readonly wrong: string
  readonly right: string
}

export interface Settings {
  readonly profiles: readonly ProfileId[]
  readonly words: readonly OwnWord[]
}

/** All that can be chosen of the rules: those that are not asked, by their ids, and the settings. */
export interface Preferences {
  readonly rulesOff: readonly string[]
  readonly settings: Settings
}

export const noSettings: Settings = { profiles: [], words: [] }

/** Characters of a word; a longer one is no word. */
export const longestWord = 40
/** More words than these are no list that a person keeps. */
export const mostWords = 200

/** Settings from text that was kept or passed on; whatever does not fit is left out, and no text gives none. */
export const readSettings = (text: string | null): Settings => {
  const value = parsed(text)
  const profiles = listIn(value, 'profiles').filter((one): one is ProfileId => profileIds.some(id => id === one))
  const words = listIn(value, 'words').flatMap(wordOf).slice(0, mostWords)
  return { profiles: [...new Set(profiles)], words }
}

const parsed = (text: string | null): unknown => {
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const listIn = (value: unknown, key: string): readonly unknown[] => {
  const list = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : null
  return Array.isArray(list) ? list : []
}

const wordOf = (value: unknown): readonly OwnWord[] => {
  if (typeof value !== 'object' || value === null) return []
  const { wrong, right } = value as Readonly<Record<string, unknown>>
  if (typeof wrong !== 'string' || typeof right !== 'string') return []
  const word = { wrong: wrong.trim(), right: right.trim() }
  const fits = word.wrong.length > 1 && word.wrong !== word.right && word.wrong.length <= longestWord && word.right.length <= longestWord
  return fits ? [word] : []
}
