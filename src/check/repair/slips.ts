/**
 * Slips of the hand, by the number written and the number meant.
 * After S. Scholtus, Automatic correction of simple typing errors in numerical data with balance edits, 2009.
 */
import type { RepairCause } from '../../model/finding'

/** The slip that turns `meant` into `written`, or null where it takes more than one. Both are counts. */
export const slipOf = (written: number, meant: number): RepairCause | null => {
  const [was, is] = [String(meant), String(written)]
  // A lone digit tells nothing: 10 has a digit more than 0, and than 1.
  if (isSwapped(was, is)) return 'digits swapped'
  if (written > 0 && withoutOne(was).includes(is)) return 'digit missing'
  if (withoutDouble(is).includes(was)) return 'digit doubled'
  return withoutOne(is).includes(was) ? 'digit added' : null
}

const isSwapped = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false
  const at = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]))
  const [first, second] = at
  return at.length === 2 && one[first as number] === other[second as number] && one[second as number] === other[first as number]
}

/** 123 → 23, 13, 12 */
const withoutOne = (digits: string): readonly string[] => [...digits].map((_, index) => digits.slice(0, index) + digits.slice(index + 1))

/** 1123 → 123 */
const withoutDouble = (digits: string): readonly string[] =>
  withoutOne(digits).filter((_, index) => digits[index] === digits[index + 1] || digits[index] === digits[index - 1])
