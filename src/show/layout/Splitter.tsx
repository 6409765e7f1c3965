import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useStore } from '../../store/store'

/** The source takes at least and at most so much of the width (percent). */
const LEAST = 18
const MOST = 62
/** An arrow key moves by this much (percent). */
const STEP = 2

/** The usual share of the source: a page needs more room than lines, which wrap. */
export const usualShare = { page: 34, text: 28 } as const

/** Between grid and source: dragged, or moved with the arrow keys; a double click gives the usual width back. */
export const Splitter = ({ share }: { share: number }) => {
  const widen = useStore(state => state.widenSource)
  const bar = useRef<HTMLHRElement>(null)
  const [dragged, setDragged] = useState(false)
  // How far from the border it was taken hold of (px): it does not jump to the pointer.
  const grip = useRef(0)

  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: share + STEP, ArrowRight: share - STEP, Home: LEAST, End: MOST }[event.key]
    if (to === undefined) return
    event.preventDefault()
    widen(allowed(to))
  }
  const onPointerMove = (event: PointerEvent) => dragged && widen(allowed(shareAt(bar.current, event.clientX - grip.current)))
  return (
    <hr
      ref={bar}
      className="splitter"
      tabIndex={0}
      aria-label="原文栏的宽度"
      aria-orientation="vertical"
      aria-valuenow={Math.round(share)}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      data-dragged={dragged}
      onKeyDown={onKeyDown}
      onDoubleClick={() => widen(null)}
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = event.clientX - borderOf(event.currentTarget)
        setDragged(true)
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => setDragged(false)}
      onPointerCancel={() => setDragged(false)}
    />
  )
}

/** Where the source begins, which the bar lies across. */
const borderOf = (bar: HTMLElement): number => bar.getBoundingClientRect().left + 4

const allowed = (share: number): number => Math.min(MOST, Math.max(LEAST, share))

/** The share that the source has where it begins at an x of the window. */
const shareAt = (bar: HTMLElement | null, x: number): number => {
  const panes = bar?.parentElement?.getBoundingClientRect()
  return panes ? ((panes.right - x) / panes.width) * 100 : 0
}
