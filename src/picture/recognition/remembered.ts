/** Lines that are asked for more than once: the first ones that tell which way up a page stands, and of tables that are told in two ways what neither changes. */
import type { Picture } from '../picture'
import type { Mode } from './frames'
import type { LineReader, LineReading } from './lineReader'

/** @returns for one page, a reader that knows each line that it has read, by all of its pixels; whoever calls closes the one it is made of. */
export const remembered = (lines: LineReader): LineReader => {
  const known = new Map<string, Promise<LineReading>>()
  return {
    ...lines,
    read(line, mode, squeeze) {
      const key = keyOf(line, mode, squeeze)
      const reading = known.get(key) ?? lines.read(line, mode, squeeze)
      known.set(key, reading)
      return reading
    },
  }
}

const keyOf = ({ width, height, gray }: Picture, mode: Mode, squeeze = 1): string =>
  `${mode} ${squeeze} ${width} ${height} ${new TextDecoder('latin1').decode(gray)}`
