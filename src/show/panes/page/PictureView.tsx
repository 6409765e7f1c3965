import { useEffect, useMemo } from 'react'
import './picture.css'
import { findingOf } from '../../../model/finding'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { tablesOf } from '../../../store/verdict/amounts'
import { cellMarks } from '../grid/cellMarks'
import { chosenCells } from '../grid/chosenCells'
import { cellMatrix } from '../grid/cursor'
import { cellLooks } from './cellLooks'
import { chosenSpot } from './chosenSpot'
import { PageMarks } from './PageMarks'
import { PageSheet } from './PageSheet'
import { PictureTools } from './PictureTools'
import { type PlacedText, pageTexts } from './pageTexts'
import { type Mark, pictureMarks } from './pictureMarks'
import { usePictureHandlers } from './usePictureHandlers'
import { usePictureView } from './usePictureView'
import { usePixelRatio } from './usePixelRatio'
import { useWheelZoom } from './useWheelZoom'
import { printsOf, withSizes } from './zoom'

const noMarks: readonly Mark[] = []
const noTexts: readonly PlacedText[] = []

/** The pages as they are printed, with a box on every cell that was read. */
export default function PictureView({ file }: { file: Ready }) {
  const { report, lines, pages } = file.outcome
  const { findings, edits } = file
  const selection = useStore(state => state.selection)
  const shapes = useMemo(() => withSizes(pages), [pages])
  const prints = useMemo(() => {
    const cells = Object.values(report.cells).flatMap(cell => cell?.anchor ?? [])
    return printsOf(shapes, [...lines, ...cells])
  }, [shapes, lines, report])
  const texts = useMemo(() => pageTexts(report, lines), [report, lines])
  const marks = useMemo(() => pictureMarks(report, lines, findings), [report, lines, findings])
  const severities = useMemo(() => cellMarks(findings), [findings])
  const looks = useMemo(() => cellLooks(report, edits, severities), [report, edits, severities])
  const finding = useMemo(() => findingOf(findings, selection.finding), [findings, selection.finding])
  const chosen = useMemo(() => chosenCells(finding, selection.cell), [finding, selection.cell])
  const spot = useMemo(() => chosenSpot(report, lines, finding, selection.cell), [report, lines, finding, selection.cell])
  const matrix = useMemo(() => cellMatrix(tablesOf(report).filter(table => report.tables[table.key])), [report])
  const pixelRatio = usePixelRatio()
  const { body, layout, zoom, setZoom, step, scale, seen, look, turnTo } = usePictureView(shapes, prints, spot)
  useWheelZoom(body, step)
  const handlers = usePictureHandlers(matrix, {
    nextPage: () => turnTo(seen.current + 1),
    previousPage: () => turnTo(seen.current - 1),
    zoomIn: () => step(1),
    zoomOut: () => step(-1),
    fit: () => setZoom('print'),
  })

  useEffect(() => {
    // The focus goes with the choice where it is on a box already.
    if (!selection.cell || !(document.activeElement instanceof HTMLElement) || !document.activeElement.dataset.box) return
    body.current?.querySelector<HTMLElement>(`[data-box="${CSS.escape(selection.cell)}"]`)?.focus({ preventScroll: true })
  }, [selection.cell, body])

  const near = layout?.pages.filter(({ shape }, index) => (index >= seen.from && index <= seen.to) || shape.number === spot?.page) ?? []
  const cellsNear = near.flatMap(({ shape }) => marks.get(shape.number) ?? noMarks).flatMap(mark => (mark.kind === 'cell' ? mark.cell : []))
  const entry = selection.cell && cellsNear.includes(selection.cell) ? selection.cell : (cellsNear[0] ?? null)
  return (
    <>
      <PictureTools
        page={seen.current + 1}
        pages={shapes.length}
        scale={scale}
        zoom={zoom}
        onPage={page => turnTo(page - 1)}
        onZoom={setZoom}
        onStep={step}
      />
      {selection.finding !== null && !spot && <p className="no-place">这一条在原文里没有对应的位置。</p>}
      <section
        ref={body}
        className="pane-body picture"
        // A pane that scrolls has to take the focus, or the keyboard cannot scroll it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        aria-label="原文页面"
        data-entry="true"
        data-zoom={typeof zoom === 'number' ? 'free' : zoom}
        onScroll={look}
        {...handlers}
      >
        {layout && (
          <div className="papers" style={{ width: layout.width, height: layout.height }}>
            {near.map(page => (
              <PageSheet
                key={page.shape.number}
                file={file.id}
                page={page}
                pixelRatio={pixelRatio}
                texts={texts.get(page.shape.number) ?? noTexts}
              >
                <PageMarks
                  shape={page.shape}
                  marks={marks.get(page.shape.number) ?? noMarks}
                  looks={looks}
                  cellMarks={severities}
                  chosen={chosen}
                  cursor={selection.cell}
                  finding={selection.finding}
                  entry={entry}
                />
              </PageSheet>
            ))}
          </div>
        )}
      </section>
    </>
  )
}
