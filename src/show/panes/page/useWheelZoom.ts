import { type RefObject, useEffect, useRef } from 'react'

/** A turn of the wheel moves by about this much (px); trackpads send many small ones for one pinch. */
const NOTCH = 40

/** Ctrl and the wheel, or a pinch on a trackpad, zoom the pages and not the browser. */
export const useWheelZoom = (body: RefObject<HTMLElement | null>, step: (direction: 1 | -1) => void): void => {
  const latest = useRef(step)
  latest.current = step
  useEffect(() => {
    const list = body.current
    let turned = 0
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      turned += event.deltaMode === 0 ? event.deltaY : event.deltaY * NOTCH
      if (Math.abs(turned) < NOTCH) return
      latest.current(turned < 0 ? 1 : -1)
      turned = 0
    }
    // Only a listener that is not passive may keep the browser from zooming.
    list?.addEventListener('wheel', onWheel, { passive: false })
    return () => list?.removeEventListener('wheel', onWheel)
  }, [body])
}
