import { percentOf, type Zoom } from './zoom'

interface Props {
  /** Counts from 1. */
  readonly page: number
  readonly pages: number
  readonly scale: number
  readonly zoom: Zoom
  /** @param page counts from 1. */
  readonly onPage: (page: number) => void
  readonly onZoom: (zoom: Zoom) => void
  readonly onStep: (direction: 1 | -1) => void
}

/** Turning pages and zooming. */
export const PictureTools = ({ page, pages, scale, zoom, onPage, onZoom, onStep }: Props) => (
  <div className="picture-tools" role="toolbar" aria-label="页面工具">
    <button type="button" aria-label="上一页" title="上一页（PageUp）" disabled={page <= 1} onClick={() => onPage(page - 1)}>
      <Sign path="M10 3.5 5.5 8l4.5 4.5" />
    </button>
    <label className="page-number">
      第
      <input
        // The field follows the page; what is typed counts when it is entered.
        key={page}
        defaultValue={page}
        inputMode="numeric"
        aria-label={`页码，共 ${pages} 页`}
        style={{ width: `${String(pages).length + 1.6}ch` }}
        onFocus={event => event.currentTarget.select()}
        onKeyDown={event => {
          const typed = Number(event.currentTarget.value)
          if (event.key === 'Enter' && Number.isInteger(typed) && typed > 0) onPage(Math.min(typed, pages))
          if (event.key === 'Escape') event.currentTarget.value = String(page)
        }}
      />
      / {pages} 页
    </label>
    <button type="button" aria-label="下一页" title="下一页（PageDown）" disabled={page >= pages} onClick={() => onPage(page + 1)}>
      <Sign path="M6 3.5 10.5 8 6 12.5" />
    </button>
    <span className="tools-gap" />
    <button type="button" aria-label="缩小" title="缩小（−）" onClick={() => onStep(-1)}>
      <Sign path="M3.5 8h9" />
    </button>
    <output className="zoom" aria-label="缩放">
      {percentOf(scale)}%
    </output>
    <button type="button" aria-label="放大" title="放大（+）" onClick={() => onStep(1)}>
      <Sign path="M3.5 8h9M8 3.5v9" />
    </button>
    <button type="button" className="fit" aria-pressed={zoom === 'print'} title="文字占满宽度（0）" onClick={() => onZoom('print')}>
      页宽
    </button>
    <button type="button" className="fit" aria-pressed={zoom === 'page'} title="看到整页" onClick={() => onZoom('page')}>
      整页
    </button>
  </div>
)

const Sign = ({ path }: { path: string }) => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d={path} />
  </svg>
)
