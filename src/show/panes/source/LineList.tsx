import { useEffect, useRef } from 'react'
import type { Anchor, SourceLine } from '../../../model/source'
import type { CellAddress } from '../../../statute/form'
import { useStore } from '../../../store/store'
import { Chunk } from './Chunk'
import { chunksOf } from './chunkWindow'
import { chunkCount, chunkOf, chunkSize } from './lineWindow'
import { showMark } from './showMark'
import type { LineMarks } from './sourceMarks'
import { useChunkWindow } from './useChunkWindow'

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
  const chunks = chunkCount(lines.length)
  const [shown, onScroll] = useChunkWindow(body, place && chunkOf(place.line), chunks)

  const pane = useStore(state => state.pane)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tab that comes to the front could not be scrolled before
  useEffect(() => {
    const line = place && body.current?.querySelector<HTMLElement>(`[data-line="${place.line}"]`)
    showMark(line?.querySelector<HTMLElement>('[data-chosen]') ?? line, body.current)
  }, [place, pane])

  useEffect(() => {
    const list = body.current
    list?.addEventListener('click', chooseAt)
    return () => list?.removeEventListener('click', chooseAt)
  }, [])

  return (
    // A pane that scrolls has to take the focus, or the keyboard cannot scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section ref={body} className="pane-body lines" tabIndex={0} aria-label="原文内容" data-entry="true" onScroll={onScroll}>
      {noPlace && <p className="no-place">这一条在原文里没有对应的位置。</p>}
      {shown.from > 0 && <p className="more">前面还有 {shown.from * chunkSize} 行</p>}
      {chunksOf(shown).map(index => (
        <Chunk key={index} index={index} lines={lines} offered={offered} chosen={chosen} />
      ))}
      {shown.to < chunks - 1 && <p className="more">后面还有 {lines.length - (shown.to + 1) * chunkSize} 行</p>}
    </section>
  )
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
