import { type RefObject, useLayoutEffect } from 'react'

/** Where what scrolls was left, by its name: as long as the page is there. */
const places = new Map<string, { readonly left: number; readonly top: number }>()

/**
 * Brings an element back to where it was scrolled to when it was on the page last.
 * @param name tells what it shows from all else, like findings/3.
 */
export const useKeptScroll = (body: RefObject<HTMLElement | null>, name: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element stays what it is
  useLayoutEffect(() => {
    const element = body.current
    if (!element) return
    const before = places.get(name)
    if (before) Object.assign(element, { scrollLeft: before.left, scrollTop: before.top })
    const keep = () => places.set(name, { left: element.scrollLeft, top: element.scrollTop })
    element.addEventListener('scroll', keep, { passive: true })
    return () => element.removeEventListener('scroll', keep)
  }, [name])
}
