/** The licence of a package whose code is shipped with the page. */
export interface Licence {
  readonly name: string
  /** Empty where it is part of another package and has none of its own. */
  readonly version: string
  /** As the package names it: MIT, Apache-2.0. */
  readonly licence: string
  readonly text: string
}
