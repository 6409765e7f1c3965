/** The reader of pages that are pictures under Node, for the headless check, the tests and the measurements. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { farLines } from '../src/picture/recognition/farLines'
import type { LineReader } from '../src/picture/recognition/lineReader'
import type { PictureReader } from '../src/picture/seenPage'
import { pictureStage } from '../src/read/picture/pictureStage'
import { linePort } from './lines/linePort'

/** Its reader is made with the first such page. */
export const openPictures = (): Promise<PictureReader> => {
  reader ??= load()
  return reader
}

let reader: Promise<PictureReader> | undefined

const folder = join(import.meta.dirname, '../src/picture')

const load = async (): Promise<PictureReader> => {
  const [{ createPictureReader }, digits] = await Promise.all([
    import('../src/picture/readPicture'),
    readFile(join(folder, 'digits/digitWeights.json'), 'utf8'),
  ])
  return createPictureReader(JSON.parse(digits), ownThread())
}

/** Reader B in a thread that does not keep the program from ending where no line waits. */
const ownThread = (): LineReader => {
  const thread = new Worker(new URL('./lines/start.mjs', import.meta.url))
  const lines = farLines(linePort(thread))
  let waiting = 0
  const until = async <Told>(told: Promise<Told>): Promise<Told> => {
    if (waiting++ === 0) thread.ref()
    try {
      return await told
    } finally {
      if (--waiting === 0) thread.unref()
    }
  }
  thread.unref()
  return { read: (line, mode, squeeze) => until(lines.read(line, mode, squeeze)), close: () => until(lines.close()) }
}

/** The stage of the journey that reads such pages. */
export const pictures = pictureStage(openPictures)
