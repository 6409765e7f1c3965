import { type MouseEvent as ReactMouseEvent, type RefObject, useEffect, useRef } from 'react'
import type { CellAddress } from '../../../statute/form'

interface Hit {
  readonly address: CellAddress
  readonly at: number
  readonly x: number
  readonly y: number
}

/** Two clicks further apart than this (ms, px) are two single ones. */
const latest = 700
const farthest = 6

/**
 * Double clicks that mean the cell hit first: choosing it can scroll the grid or raise the bar below, so that something else
 * lies under the pointer at the second click.
 * @param onDouble what a double click does.
 * @returns what to call at the first click.
 */
export const useSecondClick = (onDouble: RefObject<(address: CellAddress) => void>) => {
  const hit = useRef<Hit | null>(null)
  useEffect(() => {
    const isSecond = (event: MouseEvent): boolean => event.detail === 2 && hit.current !== null && isNear(hit.current, event)
    const take = (event: MouseEvent) => {
      if (!isSecond(event)) return
      event.preventDefault()
      event.stopPropagation()
      if (event.type === 'dblclick' && hit.current) onDouble.current(hit.current.address)
    }
    const kinds = ['mousedown', 'click', 'dblclick'] as const
    for (const kind of kinds) document.addEventListener(kind, take, true)
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, take, true)
    }
  }, [onDouble])
  return (address: CellAddress, { clientX, clientY, timeStamp }: ReactMouseEvent) => {
    hit.current = { address, at: timeStamp, x: clientX, y: clientY }
  }
}

const isNear = (hit: Hit, { clientX, clientY, timeStamp }: MouseEvent): boolean =>
  timeStamp - hit.at < latest && Math.hypot(clientX - hit.x, clientY - hit.y) < farthest
