import { useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  readonly id: string
  readonly words: string
  /** The input it is about. */
  readonly at: HTMLElement
}

/** Free room (px) to the edges of the window. */
const gap = 8

/** Why what was typed is not taken. It lies over the whole page: in the grid, labels and edges would cut it off. */
export const EditHint = ({ id, words, at }: Props) => {
  const hint = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const place = () => hint.current && placeBeside(hint.current, at.getBoundingClientRect())
    place()
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [at])
  return createPortal(
    <span ref={hint} className="hint" id={id} role="alert">
      {words}
    </span>,
    document.body,
  )
}

/** Below the input, above it where there is no room; never beyond the window. */
const placeBeside = (hint: HTMLElement, input: DOMRect) => {
  const { width, height } = hint.getBoundingClientRect()
  const below = input.bottom + 4
  const top = below + height + gap > innerHeight ? input.top - height - 4 : below
  const left = Math.min(Math.max(gap, input.right - width), innerWidth - width - gap)
  Object.assign(hint.style, { left: `${left}px`, top: `${top}px` })
}
