import { type ReactNode, useDeferredValue } from 'react'

interface Props {
  /** Nothing is gained by waiting: it is drawn with the rest. Asked as it comes on the page, and not again. */
  readonly atOnce?: boolean
  /** Stands in its place until then. */
  readonly meanwhile?: ReactNode
  readonly children: ReactNode
}

/** Draws what is in it right after the rest of the page, in pieces that a click can come between: the rest is not to wait for it. */
export const Later = ({ atOnce = false, meanwhile = null, children }: Props) => (useDeferredValue(true, atOnce) ? children : meanwhile)
