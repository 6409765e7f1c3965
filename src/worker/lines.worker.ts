/** The thread of reader B, beside the one that reads pictures: it has the largest part of what a page takes, and no code but that. */
import './oldBrowsers'
import { serveLines } from '../picture/recognition/farLines'
import { createLineReader } from '../picture/recognition/lineReader'
import { unpacked } from './pictures/unpacked'
import type { LinePartsAsk } from './protocol'

self.onmessage = ({ data }: MessageEvent<LinePartsAsk>) => {
  if (data?.kind !== 'line-parts') return
  const { wasm, model, characters } = data.parts
  serveLines(data.port, () =>
    createLineReader({ wasm: unpacked(wasm), model: unpacked(model), characters: new TextDecoder().decode(unpacked(characters)) }),
  )
}
