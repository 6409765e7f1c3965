import { memo } from 'react'
import type { PageShape } from '../../../model/source'
import type { PlacedText } from './pageTexts'

/** The text of a page at its place: what there is to see before the page is drawn, and where it cannot be. */
export const PageText = memo(({ shape, texts }: { shape: PageShape; texts: readonly PlacedText[] }) => (
  <svg className="paper-text" viewBox={`0 0 ${shape.width} ${shape.height}`} aria-hidden="true">
    {texts.map(({ text, x, y, size, anchor }, index) => (
      // Stretches have no identity but their number.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <text key={index} x={x} y={y} fontSize={size} textAnchor={anchor}>
        {text}
      </text>
    ))}
  </svg>
))
