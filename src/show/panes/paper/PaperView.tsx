import { useEffect, useMemo, useRef } from 'react'
import '../boxes/boxes.css'
import './paper.css'
import type { DrawnTable } from '../../../model/drawnTable'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { useBoxes } from '../boxes/useBoxes'
import { useBoxHandlers } from '../boxes/useBoxHandlers'
import { showMark } from '../source/showMark'
import { chosenMarks, chosenPlace, documentMarks, type Stretch } from '../source/sourceMarks'
import { useChunkWindow } from '../source/useChunkWindow'
import { PaperLine } from './PaperLine'
import { PaperTable } from './PaperTable'
import { blocksOf, chunkOfItem, paperItems } from './paperItems'
import { cellsInCells, isOutOfCells, lineRanks, runningLines } from './paperMarks'

const none: readonly Stretch[] = []
const noTables: readonly DrawnTable[] = []

/** A document without pages as a quiet sheet of paper: its own paragraphs and tables, with a box on every cell that was read. */
export default function PaperView({ file }: { file: Ready }) {
  const { report, lines, tables = noTables } = file.outcome
  const body = useRef<HTMLElement>(null)
  const { boxes, matrix, selection, finding } = useBoxes(file, body)
  const offered = useMemo(() => documentMarks(report, file.findings, boxes.marks, isOutOfCells), [report, file.findings, boxes.marks])
  const chosen = useMemo(() => chosenMarks(report, finding, selection.cell, isOutOfCells), [report, finding, selection.cell])
  const place = useMemo(() => chosenPlace(report, finding, selection.cell), [report, finding, selection.cell])
  const { items, starts, indexOf } = useMemo(() => paperItems(lines.length, tables, runningLines(report)), [lines, tables, report])
  const cellsIn = useMemo(() => cellsInCells(report), [report])
  const ranks = useMemo(() => lineRanks(report), [report])
  const index = place && indexOf(place)
  const [shown, onScroll] = useChunkWindow(body, index === null ? null : chunkOfItem(starts, index), starts.length)
  const [from, to] = [starts[shown.from] ?? 0, starts[shown.to + 1] ?? items.length]
  const blocks = useMemo(() => blocksOf(items, from, to), [items, from, to])
  const handlers = useBoxHandlers(matrix)
  const pane = useStore(state => state.pane)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tab that comes to the front could not be scrolled before
  useEffect(() => {
    if (!place || !body.current) return
    const line = body.current.querySelector<HTMLElement>(`[data-line="${place.line}"]`)
    const cell = place.cell === undefined ? null : body.current.querySelector<HTMLElement>(`[data-print-cell="${place.cell}"]`)
    showMark(line?.querySelector<HTMLElement>('[data-chosen]') ?? cell ?? line, body.current)
  }, [place, pane])
  const entry = selection.cell ?? matrix[0]?.[0] ?? null
  return (
    <>
      {selection.finding !== null && !place && <p className="no-place">这一条在原文里没有对应的位置。</p>}
      <section
        ref={body}
        className="pane-body leaves"
        // A pane that scrolls has to take the focus, or the keyboard cannot scroll it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        aria-label="原文内容"
        data-entry="true"
        onScroll={onScroll}
        {...handlers}
      >
        {from > 0 && <p className="more">前面还有 {from} 行</p>}
        <article className="leaf">
          {blocks.map(block => {
            if (block.kind === 'line')
              return (
                <PaperLine
                  key={`line ${block.line}`}
                  text={lines[block.line - 1]?.text ?? ''}
                  number={block.line}
                  rank={ranks.get(block.line)}
                  offered={offered.get(block.line) ?? none}
                  chosen={chosen.get(block.line) ?? none}
                />
              )
            const table = tables[block.table]
            return (
              table && (
                <PaperTable
                  key={`table ${block.table} ${block.from}`}
                  table={table}
                  from={block.from}
                  to={block.to}
                  {...{ lines, offered, chosen, ranks, boxes, cellsIn, entry }}
                />
              )
            )
          })}
        </article>
        {to < items.length && <p className="more">后面还有 {items.length - to} 行</p>}
      </section>
    </>
  )
}
