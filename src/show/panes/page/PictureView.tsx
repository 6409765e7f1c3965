import { useEffect, useMemo, useRef } from 'react'
import '../boxes/boxes.css'
import './picture.css'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { useBoxes } from '../boxes/useBoxes'
import { useBoxHandlers } from '../boxes/useBoxHandlers'
import { chosenSpot } from './chosenSpot'
import { PageMarks } from './PageMarks'
import { PageSheet } from './PageSheet'
import { PictureTools } from './PictureTools'
import { type PlacedText, pageTexts, printTexts } from './pageTexts'
import { pictureKey } from './pictureKeys'
import { type Mark, pictureMarks } from './pictureMarks'
import { usePictureView } from './usePictureView'
import { usePixelRatio } from './usePixelRatio'
import { useWheelZoom } from './useWheelZoom'
import { printsOf, withSizes } from './zoom'

const noMarks: readonly Mark[] = []
const noTexts: readonly PlacedText[] = []

/** The pages as they are printed, with a box on every cell that was read. */
export default function PictureView({ file }: { file: Ready }) {
  const { report, lines, pages } = file.outcome
  const { findings } = file
  const body = useRef<HTMLElement>(null)
  const shapes = useMemo(() => withSizes(pages), [pages])
  const prints = useMemo(() => {
    const cells = Object.values(report.cells).flatMap(cell => cell?.anchor ?? [])
    return printsOf(shapes, [...lines, ...cells])
  }, [shapes, lines, report])
  const texts = useMemo(() => {
    const printed = pages.flatMap(({ number, print }) => (print ? [[number, printTexts(print)] as const] : []))
    return printed.length > 0 ? new Map(printed) : pageTexts(report, lines)
  }, [pages, report, lines])
  const marks = useMemo(() => pictureMarks(report, lines, findings), [report, lines, findings])
  const { boxes, matrix, selection, finding } = useBoxes(file, body)
  const spot = useMemo(() => chosenSpot(report, lines, finding, selection.cell), [report, lines, finding, selection.cell])
  const pixelRatio = usePixelRatio()
  const { layout, zoom, setZoom, step, scale, seen, look, turnTo } = usePictureView(body, shapes, prints, spot)
  useWheelZoom(body, step)
  const looked = layout?.pages[seen.current]?.shape.number
  useEffect(() => {
    if (looked !== undefined) useStore.getState().seePage(looked)
  }, [looked])
  const actions = {
    nextPage: () => turnTo(seen.current + 1),
    previousPage: () => turnTo(seen.current - 1),
    zoomIn: () => step(1),
    zoomOut: () => step(-1),
    fit: () => setZoom('print'),
  }
  const handlers = useBoxHandlers(matrix, key => {
    const known = pictureKey(key)
    return known && actions[known]
  })

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
                looked={page.shape.number === looked}
                texts={texts.get(page.shape.number) ?? noTexts}
              >
                <PageMarks
                  shape={page.shape}
                  marks={marks.get(page.shape.number) ?? noMarks}
                  boxes={boxes}
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
