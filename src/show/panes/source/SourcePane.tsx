import { lazy, Suspense } from 'react'
import { isPassedOn } from '../../../store/files/passed'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { useNarrow } from '../../kit/useNarrow'
import { usePaneRole } from '../../layout/PaneTabs'
import { LineView } from './LineView'
import { loadPaper, loadPicture } from './loadPicture'
import { NoSource } from './NoSource'
import { PlaceNote } from './PlaceNote'
import { ViewSwitch } from './ViewSwitch'

/** The document beside the grid: its pages as they are printed, its paragraphs and tables, or its lines as they were read. */
export const SourcePane = ({ file }: { file: Ready }) => {
  const wanted = useStore(state => state.sourceView)
  const narrow = useNarrow()
  // A tab is not folded: there would be nothing left of it.
  const folded = useStore(state => state.sourceFolded) && !narrow
  const foldSource = useStore(state => state.foldSource)
  const paged = file.outcome.pages.length > 0
  const pictures = paged && canDraw()
  const asPages = pictures && wanted === 'page'
  const passed = isPassedOn(file)
  return (
    <section className="pane source" data-pane="source" data-folded={folded} {...usePaneRole('source')}>
      <div className="pane-head">
        <h2 className="source-title">原文</h2>
        {pictures && !folded && <ViewSwitch view={wanted} />}
        {!asPages && !passed && <PlaceNote file={file} />}
        <span className="pane-tools">
          {!narrow && (
            <button type="button" aria-expanded={!folded} onClick={() => foldSource(!folded)}>
              {folded ? '展开原文' : '收起'}
            </button>
          )}
        </span>
      </div>
      {!folded && paged && !pictures && <p className="no-place">浏览器版本较低，不能显示页面，下面是读出的文字。</p>}
      {!folded && <Source file={file} view={passed ? 'none' : asPages ? 'pages' : file.outcome.tables ? 'paper' : 'lines'} />}
    </section>
  )
}

const Source = ({ file, view }: { file: Ready; view: 'none' | 'pages' | 'paper' | 'lines' }) => {
  const View = views[view]
  return (
    <Suspense fallback={<div className="pane-body" />}>
      <View file={file} />
    </Suspense>
  )
}

/** Not in the first load: most of a visit's first seconds go without them. Where they do not come, the lines do. */
const views = {
  none: NoSource,
  pages: lazy(() => loadPicture().catch(() => ({ default: LineView }))),
  paper: lazy(() => loadPaper().catch(() => ({ default: LineView }))),
  lines: LineView,
} as const

/** Pages are drawn in a worker; Firefox before 105 and Safari before 16.4 cannot. */
const canDraw = (): boolean => typeof OffscreenCanvas !== 'undefined'
