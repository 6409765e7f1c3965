import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { type ChunkWindow, growDown, growUp, windowAround, windowWith } from './chunkWindow'

/**
 * The chunks that are on the page, growing as one scrolls.
 * @param body what scrolls.
 * @param chunk the one to be shown; null where none is asked for.
 */
export const useChunkWindow = (
  body: RefObject<HTMLElement | null>,
  chunk: number | null,
  chunks: number,
): readonly [shown: ChunkWindow, onScroll: () => void] => {
  const [window, setWindow] = useState(() => windowAround(chunk, chunks))
  // The window follows the selection while drawing, so that the place is on the page when it is scrolled to.
  const shown = chunk === null ? window : windowWith(window, chunk, chunks)
  if (shown !== window) setWindow(shown)

  // What is put in above must not move what is being read.
  const anchor = useRef<{ height: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const list = body.current
    if (!list || !anchor.current) return
    list.scrollTop = anchor.current.top + (list.scrollHeight - anchor.current.height)
    anchor.current = null
  })

  const onScroll = () => {
    const list = body.current
    if (!list) return
    const near = list.clientHeight
    if (list.scrollTop < near && shown.from > 0) {
      anchor.current = { height: list.scrollHeight, top: list.scrollTop }
      setWindow(growUp(shown))
    } else if (list.scrollHeight - list.scrollTop - list.clientHeight < near && shown.to < chunks - 1) setWindow(growDown(shown, chunks))
  }
  return [shown, onScroll]
}
