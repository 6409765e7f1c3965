/** What fuzzing begins with, and the pipeline as it asks for it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toOutput } from '../src/model/output'
import type { Run, Seeds } from '../src/testing/fuzz/campaigns'
import { validate } from '../src/validate'
import { openPdf } from './openPdf'

const folder = join(import.meta.dirname, '../e2e/fixtures')

const reports = (ending: string): Buffer[] =>
  readdirSync(folder).flatMap(name =>
    readdirSync(join(folder, name))
      .filter(file => file === `report.${ending}`)
      .map(file => readFileSync(join(folder, name, file))),
  )

/** The reports of the fixtures. */
export const fixtureSeeds = (): Seeds => ({
  pdfs: reports('pdf').map(bytes => new Uint8Array(bytes)),
  texts: reports('txt').map(bytes => new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes)),
})

export const runPipeline: Run = async bytes => {
  const outcome = await validate('fuzz', bytes, { openPdf, now: () => performance.now() })
  return { output: toOutput(outcome), lines: outcome.ok ? outcome.lines.map(line => line.text) : [] }
}
