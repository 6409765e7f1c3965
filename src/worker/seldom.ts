/** What a reader tells of its progress, as often as somebody has to hear it. */
import type { Progress } from '../model/progress'

/** In so many milliseconds a reader that is where it was says once that it is still at it: the page draws each word of it, and waits for thirty seconds. */
const STILL = 1000

/** Passes on at once what is new, and what says the same only now and then. @param now in milliseconds, from any fixed point. */
export const seldom = (pass: (progress: Progress) => void, now: () => number): ((progress: Progress) => void) => {
  let told: Progress | null = null
  let at = 0
  return progress => {
    if (told && isSame(told, progress) && now() - at < STILL) return
    told = progress
    at = now()
    pass(progress)
  }
}

const isSame = (one: Progress, other: Progress): boolean => one.stage === other.stage && one.done === other.done && one.of === other.of
