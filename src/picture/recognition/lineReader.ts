/** Reader B: PP-OCRv4's recognition model over lines of print, figures and words alike. It runs on this machine, in one thread, one line after the other. */
import * as ort from 'onnxruntime-web/wasm'
import type { Picture } from '../picture'
import { resized } from '../raster/resized'
import { type LineCharacter, type Mode, readFrames } from './frames'
import { letGo } from './letGo'

/** What it is made of; whoever calls has loaded it. */
export interface LineReaderParts {
  /** The runtime: ort-wasm-simd-threaded.wasm of onnxruntime-web. Taken: nobody has it afterwards. */
  readonly wasm: Uint8Array
  /** recognition/recognition.onnx. */
  readonly model: Uint8Array
  /** recognition/characters.txt: one a line, in the order of the model's classes. */
  readonly characters: string
}

export interface LineReading {
  readonly text: string
  /** Of the least sure of its characters, 0 to 1; 0 where nothing was read. */
  readonly confidence: number
  /** One each, left to right. */
  readonly characters: readonly LineCharacter[]
}

export interface LineReader {
  /**
   * Reads one line; the time it takes grows with the line's width. Lines are read in the order in which they are asked for, and any number may wait.
   * @param mode figures: nothing but digits, `.`, `,`, `-` and `/`.
   * @param squeeze how wide the line is made, as a part of its own width: the model was trained on lines of words that were squeezed.
   */
  read(line: Picture, mode: Mode, squeeze?: number): Promise<LineReading>
  /** Gives its memory back. */
  close(): Promise<void>
}

/** Pixels: the model sees lines of this height, and one stretch of so many pixels at a time. */
export const LINE_HEIGHT = 48
const STRETCH = 8
/** Widths are rounded up, so that the runtime need not plan anew for every line. Pixels. */
const ROUND_TO = 32
/** Of a wider line nothing is read: a line of a page has 60 characters at most. Pixels. */
const WIDEST = 6400

export const createLineReader = async ({ wasm, model, characters }: LineReaderParts): Promise<LineReader> => {
  ort.env.wasm.numThreads = 1
  ort.env.wasm.wasmBinary = wasm as Uint8Array<ArrayBuffer>
  const session = await ort.InferenceSession.create(model, { executionProviders: ['wasm'], logSeverityLevel: 3 })
  letGo(wasm)
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]]
  // The first class is the gap between characters, the last the blank.
  const classes = ['', ...characters.split('\n').slice(0, -1), ' ']
  const readNow = async (line: Picture, mode: Mode, squeeze: number): Promise<LineReading> => {
    if (line.width === 0 || line.height === 0) return nothing
    const scaled = resized(line, Math.max(STRETCH, Math.round((squeeze * line.width * LINE_HEIGHT) / line.height)), LINE_HEIGHT)
    if (scaled.width > WIDEST) return nothing
    const result = await session.run({ [input]: toTensor(scaled) })
    const frames = result[output]
    if (!frames) return nothing
    const found = readFrames(frames.data as Float32Array, classes, mode)
    const scale = (STRETCH * line.width) / scaled.width
    const all = found.map(each => ({ ...each, at: (each.at + 0.5) * scale }))
    frames.dispose()
    return {
      text: all
        .map(({ text }) => text)
        .join('')
        .trim(),
      confidence: all.reduce((least, each) => Math.min(least, each.confidence), all.length > 0 ? 1 : 0),
      characters: all,
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    read(line, mode, squeeze = 1) {
      const reading = last.then(() => readNow(line, mode, squeeze))
      last = reading.catch(() => {})
      return reading
    },
    close: () => session.release(),
  }
}

const nothing: LineReading = { text: '', confidence: 0, characters: [] }

/** Gray in all three colours, from -1 to 1. What is added at the right is 0, middle gray, as in training: white gives ghost digits. */
const toTensor = ({ width, height, gray }: Picture): ort.Tensor => {
  const wide = Math.ceil(width / ROUND_TO) * ROUND_TO
  const plane = wide * height
  const values = new Float32Array(3 * plane)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const value = (gray[y * width + x] as number) / 127.5 - 1
      for (let colour = 0; colour < 3; colour++) values[colour * plane + y * wide + x] = value
    }
  return new ort.Tensor('float32', values, [1, 3, height, wide])
}
