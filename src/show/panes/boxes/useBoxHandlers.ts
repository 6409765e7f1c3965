import type { KeyboardEvent, MouseEvent } from 'react'
import type { CellAddress } from '../../../statute/form'
import { useStore } from '../../../store/store'
import { type CellMatrix, moveCursor, stepOf } from '../grid/cursor'

/** Choosing boxes with mouse and arrow keys. @param actionOf what another key does, if anything. */
export const useBoxHandlers = (matrix: CellMatrix, actionOf: (key: string) => (() => void) | null = () => null) => {
  const { chooseCell, chooseFinding } = useStore.getState()
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
      const { box } = targetOf(event.target)
      const move = box === undefined ? null : stepOf(event.key, false)
      const next = move && moveCursor(matrix, box as CellAddress, move)
      const action = actionOf(event.key)
      if (next) chooseCell(next)
      else if (action) action()
      else return
      event.preventDefault()
    },
    onClick({ target }: MouseEvent) {
      const { box, quote } = targetOf(target)
      if (box) chooseCell(box as CellAddress)
      else if (quote) chooseFinding(quote)
    },
  }
}

const targetOf = (target: EventTarget): DOMStringMap =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-box], [data-quote]')?.dataset ?? {}) : {}
