/**
 * Figures whose thin strokes are gone, as a threshold leaves them: a 4 without its hairlines is a 1, for either reader and for people. What is
 * gone can't be seen, but where one digit is in pieces others have lost as much.
 */

/** A figure as one reader sees it, and how many pieces of ink it is in. */
export interface InkedText {
  readonly text: string
  readonly pieces: number
}

/** Whether a digit of it is in pieces: it has more of them than signs. */
export const isTorn = ({ text, pieces }: InkedText): boolean => text !== '' && pieces > text.length

/** One figure in so many that is torn makes others of its table doubtful. */
const MANY = 12

export const areTorn = (figures: readonly InkedText[]): boolean => figures.filter(isTorn).length * MANY >= Math.max(1, figures.length)

/** Whether a figure may be another one that lost strokes. @param among torn ones. */
export const mayHaveLost = (figure: InkedText, among: boolean): boolean => isTorn(figure) || (among && figure.text.includes('1'))
