import { memo } from 'react'
import type { DrawnPage } from '../../../model/result'
import type { PlacedText } from './pageTexts'

/** The text of a page at its place, with its lines where it has any to show: what there is to see before the page is drawn, and where it cannot be. */
export const PageText = memo(({ shape, texts }: { shape: DrawnPage; texts: readonly PlacedText[] }) => (
  <svg
    className="paper-text"
    data-whole={shape.rulings !== undefined || undefined}
    viewBox={`0 0 ${shape.width} ${shape.height}`}
    aria-hidden="true"
  >
    {shape.rulings?.map(({ along, at, from, to }) => (
      <path key={`${along} ${at} ${from} ${to}`} d={along === 'x' ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`} />
    ))}
    {texts.map(({ text, x, y, size, anchor }, index) => (
      // Stretches have no identity but their number.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <text key={index} x={x} y={y} fontSize={size} textAnchor={anchor}>
        {text}
      </text>
    ))}
  </svg>
))
