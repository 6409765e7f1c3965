/** Pictures on disk, as poppler and Pillow write them: portable graymaps of eight bits. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Picture } from '../../src/picture/picture'

export const readPgm = (path: string): Picture => {
  const bytes = readFileSync(path)
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1')) ?? []
  if (!head) throw new Error(`${path} is no graymap of eight bits`)
  return { width: Number(width), height: Number(height), gray: new Uint8Array(bytes.subarray(head.length)) }
}

export const writePgm = (path: string, { width, height, gray }: Picture): void =>
  writeFileSync(path, Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray]))
