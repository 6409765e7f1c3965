import { type RefObject, useEffect, useRef, useState } from 'react'
import type { DrawnPage } from '../../../model/result'
import type { NoPicture } from '../../../store/store'
import { useStore } from '../../../store/store'

export type PictureState = 'waiting' | 'drawn' | NoPicture

/** Pages that only fly by while one scrolls are not asked for (ms). */
const FLY_BY = 40
/** Pages beside the one that is looked at are asked for behind it (ms). */
const BESIDE = 60
/** While one zooms or drags the splitter, the picture there is stretched; a sharp one follows after this long (ms). */
const SETTLE = 160

/**
 * Keeps the picture of a page in a canvas; of one that is shown as text and lines there is none.
 * @param scale device pixels to a point.
 * @param looked whether it is the page that is looked at, which is drawn before the others.
 */
export const usePagePicture = (
  file: number,
  { number, turn, lean, rulings }: DrawnPage,
  scale: number,
  looked: boolean,
  canvas: RefObject<HTMLCanvasElement | null>,
) => {
  const [state, setState] = useState<PictureState>('waiting')
  const drawn = useRef(false)
  const first = useRef(looked)
  first.current = looked
  const bare = rulings !== undefined
  useEffect(() => {
    if (bare) return
    let forget = () => {}
    const ask = () => {
      forget = useStore.getState().drawPage(
        { file, page: number, turn, ...(lean === undefined ? {} : { lean }), scale },
        {
          drawn: bitmap => {
            drawn.current = true
            putInto(canvas.current, bitmap)
            setState('drawn')
          },
          failed: reason => setState(before => (before === 'drawn' ? before : reason)),
        },
      )
    }
    const timer = setTimeout(ask, drawn.current ? SETTLE : first.current ? FLY_BY : BESIDE)
    return () => {
      clearTimeout(timer)
      forget()
    }
  }, [file, number, turn, lean, scale, canvas, bare])
  useEffect(() => {
    const kept = canvas.current
    // A canvas gives its memory back when it has no size, not when it is taken off the page.
    return () => {
      if (kept) kept.width = 0
    }
  }, [canvas])
  return state
}

const putInto = (canvas: HTMLCanvasElement | null, bitmap: ImageBitmap) => {
  if (!canvas) return bitmap.close()
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
}
