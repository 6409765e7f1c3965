/** What reading pictures takes besides code: by far the largest files of the page, packed, and fetched only by who reads pictures. */
import wasm from '../../../node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm?packed'
import jbig2 from '../../../node_modules/pdfjs-dist/wasm/jbig2.wasm?packed'
import openjpeg from '../../../node_modules/pdfjs-dist/wasm/openjpeg.wasm?packed'
import characters from '../../picture/recognition/characters.txt?packed'
import model from '../../picture/recognition/recognition.onnx?packed'
import type { LinePartsAsk, PartsAsk } from '../../worker/protocol'

export const lineParts: LinePartsAsk['parts'] = { wasm, model, characters }
export const decoders: PartsAsk['decoders'] = { 'jbig2.wasm': jbig2, 'openjpeg.wasm': openjpeg }
