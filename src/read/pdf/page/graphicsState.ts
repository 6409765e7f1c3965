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
  /** Opacity of what is filled, within the group that it is drawn in. */
  alpha: number
  /** A mask or a blending makes it unknown what shows. */
  blended: boolean
  /** Opacity of the groups around it, and whether one of them is blended. */
  groupAlpha: number
  groupBlended: boolean
  /** What clips it has a hole or several parts: what is drawn shows in some of the clip only. */
  holed: boolean
  /** It is a note, a seal or a field that is laid over the page: its lines are none of the page's. */
  over: boolean
  /** It stamps the page, as 已审核 does: what it says is none of the page's text. */
  stamp: boolean
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
  groupAlpha: 1,
  groupBlended: false,
  holed: false,
  over: false,
  stamp: false,
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

/** A group is drawn by itself, and laid on the page as a whole with the opacity that was set before it. */
export const enterGroup = (state: GraphicsState): void => {
  state.groupAlpha *= state.alpha
  state.groupBlended ||= state.blended
  state.alpha = 1
  state.blended = false
}

const opacityOf = ({ alpha, groupAlpha }: GraphicsState): number => alpha * groupAlpha

/** The colour that a filled shape hides what lies under it with; null where it may show through, or is none. */
export const coverOf = (state: GraphicsState): string | null => {
  const { fill, blended, groupBlended, holed } = state
  return fill === PATTERN || opacityOf(state) < OPAQUE || blended || groupBlended || holed ? null : fill
}

/** What text is drawn with: modes 1 and 5 stroke it only, 2 and 6 fill it too, and hollow letters show by their outlines. */
export const inkOf = (state: GraphicsState): string => {
  const { mode, fill, stroke } = state
  const opacity = opacityOf(state)
  const isStroked = mode % 4 === 1 || (mode % 4 === 2 && isWhite(fill))
  return `${isStroked ? stroke : fill}${opacity < OPAQUE ? ` ${opacity.toFixed(2)}` : ''}`
}

/** Whether a colour is that of paper, as pdf.js writes it. */
export const isWhite = (colour: string): boolean => /^#?(fff|ffffff)$/i.test(colour)
