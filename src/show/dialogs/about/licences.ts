/** Comes with the first look at it. */
import type { Licence } from './licence'

/** The licences of what is shipped, by name; the build puts them in place of this name. Empty on the development server. */
export const licences: readonly Licence[] = __LICENCES__
