/** Amounts and how far they are apart, in words. */
import { withMinus } from '../text/withMinus'
import { withoutNoise } from '../text/withoutNoise'

/** With its decimals, as it is shown. */
export const amountShown = (value: number): string => withMinus(withoutNoise(value))

/** 多 3, or 少 1.5. */
export const differenceInWords = (found: number, wanted: number): string =>
  found > wanted ? `多 ${amountShown(found - wanted)}` : `少 ${amountShown(wanted - found)}`
