import { type RefObject, useEffect, useState } from 'react'

export interface ViewSize {
  /** CSS pixels, scroll bars left out; 0 until it is known. */
  readonly width: number
  readonly height: number
  /** A tab in the back keeps the size it had. */
  readonly shown: boolean
}

/** The room inside an element that scrolls. */
export const useViewSize = (body: RefObject<HTMLElement | null>): ViewSize => {
  const [size, setSize] = useState<ViewSize>({ width: 0, height: 0, shown: false })
  useEffect(() => {
    const list = body.current
    if (!list) return
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = list
      setSize(before => (width === 0 ? { ...before, shown: false } : { width, height, shown: true }))
    })
    observer.observe(list)
    return () => observer.disconnect()
  }, [body])
  return size
}
