/** Digits that are no text: outlines as drawing programs leave them, and small pictures. */

/** Which strokes of the seven a digit has: top, both upper sides, middle, both lower sides, foot. */
const strokes = ['1110111', '0010010', '1011101', '1011011', '0111010', '1101011', '1101111', '1010010', '1111111', '1111011']

/** Left, bottom, right, top of each stroke, in parts of an em; a digit is half an em wide. */
const places = [
  [0.08, 0.63, 0.42, 0.72],
  [0.05, 0.36, 0.14, 0.7],
  [0.36, 0.36, 0.45, 0.7],
  [0.08, 0.32, 0.42, 0.41],
  [0.05, 0.02, 0.14, 0.36],
  [0.36, 0.02, 0.45, 0.36],
  [0.08, 0, 0.42, 0.09],
] as const

const strokesOf = (digit: string) => places.filter((_, at) => strokes[(digit.charCodeAt(0) + 2) % 10]?.[at] === '1')

const f = (value: number) => Number(value.toFixed(2))

/** Paths of a digit with round corners, as one outline; the operator that paints it is the caller's. */
export const digitOutline = (digit: string, x: number, y: number, size: number): string =>
  strokesOf(digit)
    .map(([left, bottom, right, top]) => {
      const at = (across: number, up: number) => `${f(x + across * size)} ${f(y + up * size)}`
      const round = Math.min(right - left, top - bottom) / 3
      return `${at(left + round, bottom)} m ${at(right - round, bottom)} l ${at(right, bottom)} ${at(right, bottom)} ${at(right, bottom + round)} c ${at(right, top - round)} l ${at(right, top)} ${at(right, top)} ${at(right - round, top)} c ${at(left + round, top)} l ${at(left, top)} ${at(left, top)} ${at(left, top - round)} c ${at(left, bottom + round)} l ${at(left, bottom)} ${at(left, bottom)} ${at(left + round, bottom)} c h`
    })
    .join(' ')

/** Dots of a digit's picture. */
const [ACROSS, DOWN] = [8, 12]

/** A picture of a figure within the page's content, black on white, in the unit square. */
export const digitPicture = (text: string): string => {
  const rows = Array.from({ length: DOWN }, (_, row) =>
    [...text]
      .flatMap(digit =>
        Array.from({ length: ACROSS }, (_, column) => {
          const [across, up] = [((column + 0.5) / ACROSS) * 0.5, (1 - (row + 0.5) / DOWN) * 0.74]
          return strokesOf(digit).some(([left, bottom, right, top]) => left <= across && across <= right && bottom <= up && up <= top)
            ? '00'
            : 'ff'
        }),
      )
      .join(''),
  )
  return `BI /W ${ACROSS * text.length} /H ${DOWN} /BPC 8 /CS /G /F /AHx ID ${rows.join('')}> EI`
}
