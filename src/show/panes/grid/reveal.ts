/** Scrolling so that what is chosen can be seen: not behind the labels that stay at the left, nor the head that stays on top. */

/** Free room (px) to leave around what is shown. */
const gap = 6

/**
 * Brings an element of a table into view, together with others that belong to it where all of them fit.
 * @param body what scrolls.
 */
export const reveal = (body: HTMLElement, element: HTMLElement, others: readonly HTMLElement[] = []): void => {
  const pane = body.getBoundingClientRect()
  const one = element.getBoundingClientRect()
  const all = [one, ...others.map(other => other.getBoundingClientRect())]
  const left = pane.left + coveredLeft(element) + gap
  const top = pane.top + coveredTop(element) + gap
  body.scrollBy(
    distance(span(all, 'left', 'right'), [one.left, one.right], [left, pane.left + body.clientWidth - gap]),
    distance(span(all, 'top', 'bottom'), [one.top, one.bottom], [top, pane.top + body.clientHeight - gap]),
  )
}

type Span = readonly [from: number, to: number]

const span = (all: readonly DOMRect[], from: 'left' | 'top', to: 'right' | 'bottom'): Span => [
  Math.min(...all.map(box => box[from])),
  Math.max(...all.map(box => box[to])),
]

/** How far to scroll so that all is in view; where it does not fit, the one. 0 where nothing has to move. */
export const distance = (all: Span, one: Span, view: Span): number => {
  const [from, to] = all[1] - all[0] <= view[1] - view[0] ? all : one
  if (from < view[0]) return from - view[0]
  return to > view[1] ? Math.min(to - view[1], from - view[0]) : 0
}

const isSticky = (element: HTMLElement) => getComputedStyle(element).position === 'sticky'

const coveredLeft = (element: HTMLElement): number => {
  const labels = element.closest('tr')?.querySelectorAll<HTMLElement>('.row-label') ?? []
  const last = labels[labels.length - 1]
  if (!last || last === element || !isSticky(last)) return 0
  return (Number.parseFloat(getComputedStyle(last).left) || 0) + last.offsetWidth
}

const coveredTop = (element: HTMLElement): number => {
  const head = element.closest('table')?.tHead
  return !head || head.contains(element) || !isSticky(head) ? 0 : head.offsetHeight
}
