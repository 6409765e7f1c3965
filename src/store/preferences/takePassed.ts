/** What somebody else chose of the rules, taken over from a file of theirs. */
import type { Preferences } from '../../model/settings'
import { mostWords } from '../../model/settings'
import type { State } from '../state'

/** Rules and local practice are as the file says; of words the user's own stay, and where both have one the file's is taken. */
export const takePassed = (
  { settings: own }: Pick<State, 'settings'>,
  { rulesOff, settings }: Preferences,
): Pick<State, 'rulesOff' | 'settings'> => {
  const others = own.words.filter(({ wrong }) => !settings.words.some(word => word.wrong === wrong))
  return { rulesOff, settings: { profiles: settings.profiles, words: [...settings.words, ...others].slice(0, mostWords) } }
}
