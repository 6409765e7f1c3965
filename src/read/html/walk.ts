/** What those who read the parts of a page share: the walk over it, and what holds where they are. */
import type { Flow } from './flow'
import type { ItemList } from './lists'
import type { Style, StyleOf } from './styles'
import type { Element, Node } from './tree'

/** What holds of everything within an element. */
export interface Look {
  readonly hidden: boolean
  /** Its letters have no size. */
  readonly sizeless: boolean
  /** Within a cell, in something that likely does not show: out of sight, cut away, without colour. */
  readonly unseen: boolean
  /** Within a cell, in white. */
  readonly white: boolean
  /** On a ground in a colour. */
  readonly ground: boolean
  readonly struck: boolean
  /** Set high. */
  readonly raised: boolean
  /** Within a cell, in smaller letters than what is around. */
  readonly small: boolean
  readonly kept: boolean
  /** Within a cell of a table that holds no page. */
  readonly inCell: boolean
  /** How deep in lists, and how the one around numbers its items. */
  readonly list: ItemList | null
}

/** The walk over one page. */
export interface Walk {
  readonly styleOf: StyleOf
  readonly isChrome: (element: Element) => boolean
  readonly seen: { struck: number; hidden: (readonly string[])[]; embedded: boolean; linked: string | null }
  nodes(nodes: readonly Node[], flow: Flow, look: Look): void
}

/** What of a look's sight holds within an element of this style. */
export const sightWithin = ({ visible, sized }: Pick<Style, 'visible' | 'sized'>, look: Look): Pick<Look, 'hidden' | 'sizeless'> => ({
  hidden: !(visible ?? !look.hidden),
  sizeless: !(sized ?? !look.sizeless),
})

export const isHidden = ({ hidden, sizeless }: Look): boolean => hidden || sizeless
