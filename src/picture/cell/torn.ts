/**
 * Figures whose thin strokes are gone, as a threshold leaves them: a 4 without its hairlines is a 1, for either reader and for people. What is
 * gone can't be seen, but where one digit is in pieces others have lost as much.
 */

/** A figure as one reader sees it, and how many pieces of ink it is in. */
export interface InkedText {
  readonly text: string
  readonly pieces: number
}

/** How many more pieces it is in than it has signs. */
const extraOf = ({ text, pieces }: InkedText): number => (text === '' ? 0 : Math.max(0, pieces - text.length))

/** Whether a digit of it is in pieces. */
export const isTorn = (figure: InkedText): boolean => extraOf(figure) > 0

/** One piece too many in so many signs makes other figures of its table doubtful: of a few less, only what is thinnest in a digit is gone. */
const MANY = 8

export const areTorn = (figures: readonly InkedText[]): boolean => {
  const sum = (of: (figure: InkedText) => number) => figures.reduce((total, figure) => total + of(figure), 0)
  return (
    sum(extraOf) * MANY >=
    Math.max(
      1,
      sum(({ text }) => text.length),
    )
  )
}

/** What is left of a sign that lost its thin strokes: of a 4 a 1, of a 7 a slash or a dash. Any other sign in pieces is that sign still. */
const remnants = /[1/-]/
/** Those of them that are no 1s. */
const others = /[/-]/

/** Two dashes may be one that is torn. */
const dashes = /--/

/** Whether a figure may be another one that lost strokes. @param among torn ones. @param areOnes whether its 1s are known to be no 4s. */
export const mayHaveLost = (figure: InkedText, among: boolean, areOnes: () => boolean = () => false): boolean =>
  dashes.test(figure.text) || ((among || isTorn(figure)) && remnants.test(figure.text) && (others.test(figure.text) || !areOnes()))

/** What is left of a 4: a stem with pieces before or behind it, or all of it with a piece of its bar taken for a dash. */
const leftOfFour = '(?:[.-]?1[.-]?|-?4)'

const digits = /^\d+$/

/** Whether a text differs from another by what is left of its 4s alone: 3.1 of 34, but not 3.4 of it. */
export const hasTornFours = (text: string, whole: string): boolean =>
  digits.test(whole) && text !== whole && new RegExp(`^${whole.replaceAll('4', leftOfFour)}$`).test(text)
