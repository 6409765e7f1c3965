/**
 * npx tsx scripts/pasted/run.ts clean|blanks|damaged [COUNT] [SEED] [--damage=WORDS] [--layout=WORDS] [--to=FOLDER]: so many pasted reports of each
 * layout and damage, read by the core. Of clean ones every cell must be right and nothing be found; of those with blanks (zeros left out)
 * no cell may be certain and wrong, and nothing else be found; of damaged ones no cell may be certain
 * and wrong, and nothing printed be called missing. Prints what came out of each, and ends with 1 where that does not hold. With a folder
 * the reports that are not read as they should be are written there.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawPasted, intact } from '../../src/testing/drawPasted'
import { layouts, withFigures } from '../../src/testing/pasted'
import { pastedDamages } from '../../src/testing/pastedDamage'
import { readPasted } from '../../src/testing/readPasted'
import { messageOf } from '../../src/words/messageOf'

const options = new Map(process.argv.flatMap(arg => (/^--\w+=/.test(arg) ? [arg.slice(2).split('=', 2) as [string, string]] : [])))
const [mode = 'clean', count = '1', from = '0'] = process.argv.slice(2).filter(arg => !arg.startsWith('--'))
const folder = options.get('to')

interface Tally {
  docs: number
  wrong: number
  missing: number
  accused: number
  unread: number
}
const tallies = new Map<string, Tally>()
const add = (name: string, one: Omit<Tally, 'docs'>) => {
  const tally = tallies.get(name) ?? { docs: 0, wrong: 0, missing: 0, accused: 0, unread: 0 }
  tally.docs++
  for (const key of ['wrong', 'missing', 'accused', 'unread'] as const) tally[key] += one[key]
  tallies.set(name, tally)
}

const isClean = mode !== 'damaged'
const blanks = mode === 'blanks'
const damages = isClean ? { intact } : pastedDamages
const isAbsence = /^(?:row|table|section|column)-missing$/
let seed = Number(from)
for (const [name, damage] of Object.entries(damages)) {
  if (!name.includes(options.get('damage') ?? '')) continue
  for (const layout of Object.keys(layouts)) {
    if (!layout.includes(options.get('layout') ?? '')) continue
    for (let run = 0; run < Number(count); run++, seed++) {
      const pasted = drawPasted(layout, damage, seed, blanks)
      const { wrong, unread, isAllPrinted, findings } = readPasted(pasted)
      const accused = findings.filter(
        ({ severity, rule }) => severity !== 'review' && !(layout.endsWith('without heads') && rule === 'column-label'),
      )
      const missing = isAllPrinted && name !== 'a label lost' ? accused.filter(({ rule }) => isAbsence.test(rule)) : []
      const { length: cells } = Object.keys(pasted.figures)
      const one = { wrong: wrong.length, missing: missing.length, accused: accused.length, unread: unread / cells }
      for (const list of [name, ...(isClean ? [`layout ${layout}`, `around: ${pasted.frame}`, `figures ${pasted.written}`] : [])])
        add(list, one)
      const what = [...wrong, ...(isClean ? accused : missing).map(finding => `${finding.rule} ${messageOf(finding)}`)]
      const isRight = what.length === 0 && (!isClean || unread === 0)
      if (folder && (!isRight || (options.has('all') && accused.length > 0)))
        writeFileSync(join(folder, `${seed}.txt`), withFigures(pasted.form, pasted.marked, pasted.figures, pasted.write))
      const about = `${seed} ${name}, ${layout}, ${pasted.form.id}, ${pasted.frame}, ${pasted.written}`
      if (what.length > 0) console.log(`✕ ${about}: ${what.slice(0, 3).join('; ')}`)
      else if (!isRight) console.log(`? ${about}: ${unread} of ${cells} cells unread`)
      else if (options.has('all') && accused.length > 0)
        console.log(
          `! ${about}: ${accused
            .map(f => `${f.rule} ${messageOf(f)}`)
            .slice(0, 3)
            .join('; ')}`,
        )
    }
  }
}
for (const [name, { docs, wrong, missing, accused, unread }] of tallies)
  console.log(
    `${name}: ${docs} reports, ${wrong} cells wrong, ${missing} printed and called missing, ${accused} errors and warnings, ${((100 * unread) / docs).toFixed(2)} % unread`,
  )
process.exitCode = [...tallies.values()].some(({ wrong, missing, accused }) => wrong + missing + (isClean ? accused : 0) > 0) ? 1 : 0
