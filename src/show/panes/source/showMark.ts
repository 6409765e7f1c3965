/** Scrolls a mark into the middle of what scrolls, unless it is in view already. */
export const showMark = (mark: HTMLElement | null | undefined, body: HTMLElement | null): void => {
  if (mark && body && !isInView(mark, body)) mark.scrollIntoView({ block: 'center', inline: 'nearest' })
}

const isInView = (mark: HTMLElement, body: HTMLElement): boolean => {
  const [one, other] = [mark.getBoundingClientRect(), body.getBoundingClientRect()]
  // A page heading stays on top of the list: what is under it is not seen.
  return one.top >= other.top + 40 && one.bottom <= other.bottom - 8 && one.left >= other.left && one.right <= other.right
}
