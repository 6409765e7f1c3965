import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Anchor, SourceLine } from '../../../model/source'
import type { CellAddress } from '../../../statute/form'
import { useStore } from '../../../store/store'
import { Chunk } from './Chunk'
import { chunkCount, chunkSize, chunksOf, growDown, growUp, windowAround, windowWith } from './lineWindow'
import type { LineMarks } from './sourceMarks'

interface Props {
  readonly lines: readonly SourceLine[]
  readonly offered: LineMarks
  readonly chosen: LineMarks
  /** The place to bring into view. */
  readonly place: Anchor | null
  /** Whether something is chosen that stands nowhere in the document. */
  readonly noPlace: boolean
}

/** Lines of a document of any length: only chunks near the place in question are on the page, and more as one scrolls. */
export const LineList = ({ lines, offered, chosen, place, noPlace }: Props) => {
  const body = useRef<HTMLElement>(null)
  const [window, setWindow] = useState(() => windowAround(place?.line ?? null, lines.length))
  // The window follows the selection while drawing, so that the place is on the page when it is scrolled to.
  const shown = place ? windowWith(window, place.line, lines.length) : window
  if (shown !== window) setWindow(shown)

  const pane = useStore(state => state.pane)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tab that comes to the front could not be scrolled before
  useEffect(() => {
    const line = place && body.current?.querySelector<HTMLElement>(`[data-line="${place.line}"]`)
    const mark = line?.querySelector<HTMLElement>('[data-chosen]') ?? line
    if (mark && !isInView(mark, body.current)) mark.scrollIntoView({ block: 'center' })
  }, [place, pane])

  useEffect(() => {
    const list = body.current
    list?.addEventListener('click', chooseAt)
    return () => list?.removeEventListener('click', chooseAt)
  }, [])

  // Lines put in above must not move what is being read.
  const anchor = useRef<{ height: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const list = body.current
    if (!list || !anchor.current) return
    list.scrollTop = anchor.current.top + (list.scrollHeight - anchor.current.height)
    anchor.current = null
  })

  const last = chunkCount(lines.length) - 1
  const onScroll = () => {
    const list = body.current
    if (!list) return
    const near = list.clientHeight
    if (list.scrollTop < near && shown.from > 0) {
      anchor.current = { height: list.scrollHeight, top: list.scrollTop }
      setWindow(growUp(shown))
    } else if (list.scrollHeight - list.scrollTop - list.clientHeight < near && shown.to < last) setWindow(growDown(shown, lines.length))
  }

  return (
    // A pane that scrolls has to take the focus, or the keyboard cannot scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section ref={body} className="pane-body lines" tabIndex={0} aria-label="原文内容" data-entry="true" onScroll={onScroll}>
      {noPlace && <p className="no-place">这一条在原文里没有对应的位置。</p>}
      {shown.from > 0 && <p className="more">前面还有 {shown.from * chunkSize} 行</p>}
      {chunksOf(shown).map(index => (
        <Chunk key={index} index={index} lines={lines} offered={offered} chosen={chosen} />
      ))}
      {shown.to < last && <p className="more">后面还有 {lines.length - (shown.to + 1) * chunkSize} 行</p>}
    </section>
  )
}

const isInView = (mark: HTMLElement, body: HTMLElement | null): boolean => {
  if (!body) return false
  const [one, other] = [mark.getBoundingClientRect(), body.getBoundingClientRect()]
  // A page heading stays on top of the list: what is under it is not seen.
  return one.top >= other.top + 40 && one.bottom <= other.bottom - 8
}

/** A click on a figure or on quoted words chooses the cell or the finding. */
const chooseAt = (event: MouseEvent) => {
  const piece = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-source-cell], [data-source-finding]') : null
  if (!piece || String(getSelection()) !== '') return
  const { sourceCell, sourceFinding } = piece.dataset
  const { chooseCell, chooseFinding } = useStore.getState()
  if (sourceCell) chooseCell(sourceCell as CellAddress)
  else if (sourceFinding) chooseFinding(sourceFinding)
}
