/** Bars of a digit as pocket calculators show it: top, upper left and right, middle, lower left and right, bottom. */
const bars = ['1110111', '0010010', '1011101', '1011011', '0111010', '1101011', '1101111', '1010010', '1111111', '1111011']
const boxes = [
  [0, 0, 10, 2],
  [0, 0, 2, 9],
  [8, 0, 10, 9],
  [0, 7, 10, 9],
  [0, 8, 2, 16],
  [8, 8, 10, 16],
  [0, 14, 10, 16],
] as const

/** The inked pixels of a digit drawn in such bars, 10 wide and 16 high, from its left upper corner. */
export const barDigit = (digit: string): readonly (readonly [x: number, y: number])[] =>
  boxes.flatMap(([left, top, right, bottom], bar) =>
    bars[Number(digit)]?.[bar] === '1'
      ? Array.from(
          { length: (right - left) * (bottom - top) },
          (_, at) => [left + (at % (right - left)), top + Math.floor(at / (right - left))] as const,
        )
      : [],
  )
