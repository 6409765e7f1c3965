import { useRef } from 'react'
import type { PlacedPage } from './geometry'
import { PageText } from './PageText'
import type { PlacedText } from './pageTexts'
import { usePagePicture } from './usePagePicture'

interface Props {
  readonly file: number
  readonly page: PlacedPage
  readonly pixelRatio: number
  /** Whether it is the page that is looked at. */
  readonly looked: boolean
  readonly texts: readonly PlacedText[]
  readonly children: React.ReactNode
}

/** A page of paper: its picture, until then its text, and over it what `children` put there. */
export const PageSheet = ({ file, page, pixelRatio, looked, texts, children }: Props) => {
  const { shape, left, top, width, height } = page
  const canvas = useRef<HTMLCanvasElement>(null)
  // The width is in whole pixels: a picture as wide as the screen shows it stays sharp.
  const state = usePagePicture(file, shape, (width * pixelRatio) / shape.width, looked, canvas)
  const missing = shape.rulings || state === 'drawn' || state === 'waiting' ? null : state
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      aria-label={`第 ${shape.number} 页`}
      className="paper"
      data-page={shape.number}
      data-points={shape.width}
      data-picture={state}
      style={{ left, top, width, height }}
    >
      {state !== 'drawn' && <PageText shape={shape} texts={texts} />}
      <canvas ref={canvas} />
      {children}
      {missing && <p className="paper-note">{sentences[missing]}</p>}
    </div>
  )
}

const sentences = {
  'no-canvas': '这个浏览器显示不了页面的原样，这里是读出的文字。',
  unreadable: '文件已被移动、删除或正被占用，显示不了页面的原样，这里是读出的文字。',
  damaged: '文件里这一页的内容坏了，显示不了原样，这里是读出的文字。',
  crashed: '这一页显示不了原样，这里是读出的文字。',
} as const
