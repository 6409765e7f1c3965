/** How a page's operations draw: graphics and text state as in ISO 32000-1, 8.4 and 9.3, and what follows from it for what they draw with. */
import type { Box } from '../../../model/source'
import type { Matrix } from '../../page/matrix'

export interface GraphicsState {
  matrix: Matrix
  clip: Box
  fontName: string
  fontSize: number
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
  mode: number
  fill: string
  stroke: string
  /** Opacity of what is filled; 0 too where a mask or a blending makes it unknown what shows. */
  alpha: number
  blended: boolean
}

/** The clip of a page that nothing clips. */
export const everything: Box = [-1e9, -1e9, 1e9, 1e9]

/** The state in which a page begins. @param viewport the page's transform to top-left points. */
export const initialState = (viewport: Matrix): GraphicsState => ({
  matrix: viewport,
  clip: everything,
  fontName: '',
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  stroke: '#000000',
  alpha: 1,
  blended: false,
})

/** What is no plain colour. */
export const PATTERN = 'pattern'

const OPAQUE = 0.98

/** Takes over the entries of a graphics state dictionary, as pdf.js gives them. */
export const applySettings = (state: GraphicsState, settings: readonly (readonly [string, unknown])[]): void => {
  for (const [key, value] of settings) {
    if (key === 'ca') state.alpha = Number(value)
    if (key === 'SMask') state.blended = Boolean(value)
    if (key === 'BM' && !state.blended) state.blended = value !== 'source-over' && value !== 'Normal'
  }
}

/** The colour that a filled shape hides what lies under it with; null where it may show through, or is none. */
export const coverOf = ({ fill, alpha, blended }: GraphicsState): string | null =>
  fill === PATTERN || alpha < OPAQUE || blended ? null : fill

/** What text is drawn with: modes 1 and 5 stroke it only. */
export const inkOf = ({ mode, fill, stroke, alpha }: GraphicsState): string =>
  `${mode % 4 === 1 ? stroke : fill}${alpha < OPAQUE ? ` ${alpha.toFixed(2)}` : ''}`
