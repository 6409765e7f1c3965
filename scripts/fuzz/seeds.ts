/** What fuzzing begins with, and the pipeline as it asks for it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packLink } from '../../src/share/packLink'
import { writeResult } from '../../src/share/resultFile'
import { toOutput } from '../../src/share/toOutput'
import type { Run, Seeds } from '../../src/testing/fuzz/campaigns'
import { validate } from '../../src/validate'
import { openPdf } from '../openPdf'

const folder = join(import.meta.dirname, '../../e2e/fixtures')

const reports = (ending: string): Buffer[] =>
  readdirSync(folder).flatMap(name =>
    readdirSync(join(folder, name))
      .filter(file => file === `report.${ending}`)
      .map(file => readFileSync(join(folder, name, file))),
  )

/** The reports of the fixtures, and the results of those that are text as they are passed on. */
export const fixtureSeeds = async (): Promise<Seeds> => {
  const texts = reports('txt').map(bytes => new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes))
  const passedOn: Uint8Array[] = []
  for (const text of texts) {
    const { output } = await runPipeline(new TextEncoder().encode(text))
    if (!('report' in output)) continue
    for (const carrier of [`#${await packLink(output)}`, writeResult(output)]) passedOn.push(new TextEncoder().encode(carrier))
  }
  const filesOf = (ending: string) => reports(ending).map(bytes => new Uint8Array(bytes))
  const packed = [...filesOf('docx'), ...filesOf('xlsx'), ...filesOf('ofd')]
  const webPages = [...filesOf('html'), ...filesOf('mht')]
  return { pdfs: filesOf('pdf'), texts, webPages, packed, docs: [...filesOf('doc'), ...filesOf('xls')], passedOn }
}

export const runPipeline: Run = async bytes => {
  const outcome = await validate('fuzz', bytes, { openPdf, now: () => performance.now() })
  return { output: toOutput(outcome), lines: outcome.ok ? outcome.lines.map(line => line.text) : [] }
}
