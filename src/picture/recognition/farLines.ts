/** Reader B in a thread of its own: it takes half of the time of a page, in which whoever asks finds rules and reads figures himself. */
import type { Picture } from '../picture'
import type { Mode } from './frames'
import type { LineReader, LineReading } from './lineReader'

/** The end of a channel on which lines go one way and readings the other. */
export type LinePort = Pick<MessagePort, 'postMessage' | 'onmessage'>

/** A line to read; without one the reader is to give its memory back. */
export interface LineAsk {
  readonly id: number
  readonly line?: Picture
  readonly mode?: Mode
  readonly squeeze?: number | undefined
}

/** Every ask is answered once, in its turn. */
export type LineTell = { readonly id: number } & ({ readonly reading: LineReading | null } | { readonly error: string })

/**
 * Answers what comes on a port.
 * @param open makes the reader, at once: that takes a second or two, in which whoever asks decodes and levels his first page.
 */
export const serveLines = (port: LinePort, open: () => Promise<LineReader>): void => {
  const reader = open()
  // Whoever asks is told.
  reader.catch(() => {})
  const answer = async ({ line, mode = 'words', squeeze }: LineAsk): Promise<LineReading | null> => {
    if (line) return (await reader).read(line, mode, squeeze)
    await (await reader).close()
    return null
  }
  const tell = (said: LineTell) => port.postMessage(said)
  port.onmessage = ({ data }: MessageEvent<LineAsk>) => {
    answer(data).then(
      reading => tell({ id: data.id, reading }),
      error => tell({ id: data.id, error: String(error) }),
    )
  }
}

/** A reader whose lines are read at the other end of a port. It rejects what could not be read there. */
export const farLines = (port: LinePort): LineReader => {
  const waiting = new Map<number, { resolve(reading: LineReading | null): void; reject(error: Error): void }>()
  let asked = 0
  port.onmessage = ({ data }: MessageEvent<LineTell>) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if ('error' in data) asker?.reject(new Error(data.error))
    else asker?.resolve(data.reading)
  }
  const ask = (what: Omit<LineAsk, 'id'>) =>
    new Promise<LineReading | null>((resolve, reject) => {
      const id = ++asked
      waiting.set(id, { resolve, reject })
      port.postMessage({ id, ...what } satisfies LineAsk)
    })
  return {
    read: async (line, mode, squeeze) => (await ask({ line, mode, squeeze })) as LineReading,
    close: async () => {
      await ask({})
    },
  }
}
