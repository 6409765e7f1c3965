/** Changes that come quickly one after the other, as one: while many files are read the page is drawn once a frame, not once a word of a worker. */
import type { State } from './state'

type Change = (state: State) => State

/** Runs something soon; at once, where nothing is drawn. */
export type Soon = (run: () => void) => void

export const atOnce: Soon = run => run()

/** A page that is not in view draws no frames, and reads on all the same (ms). */
const longestWait = 100

/** With the next frame. */
export const nextFrame: Soon = run => {
  let isDue = true
  const once = () => {
    if (isDue) run()
    isDue = false
  }
  requestAnimationFrame(once)
  setTimeout(once, longestWait)
}

/** With the next frame, but so long (ms) after the one before: a page that is drawn all the time answers clicks late. */
export const framesApart = (apart: () => number): Soon => {
  let drawn = Number.NEGATIVE_INFINITY
  return run => {
    const draw = () => {
      drawn = performance.now()
      run()
    }
    const wait = drawn + apart() - performance.now()
    if (wait > 0) setTimeout(nextFrame, wait, draw)
    else nextFrame(draw)
  }
}

/** Takes a change, and what is to be done after it; changes keep their order. */
export type Batch = (change: Change, after?: () => void) => void

/** @param apply makes a change of many. */
export const createBatch = (apply: (change: Change) => void, soon: Soon): Batch => {
  let waiting: { readonly change: Change; readonly after: (() => void) | undefined }[] = []
  const run = () => {
    const due = waiting
    waiting = []
    apply(state => due.reduce((next, { change }) => change(next), state))
    for (const { after } of due) after?.()
  }
  return (change, after) => {
    waiting.push({ change, after })
    if (waiting.length === 1) soon(run)
  }
}
