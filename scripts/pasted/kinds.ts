/**
 * npx tsx scripts/pasted/kinds.ts [COUNT] [SEED] [--kind=WORDS] [--to=FOLDER]: so many pasted reports of each kind of fault, read by the core.
 * No cell may be certain and wrong, nothing printed be called blank or missing, a clean report be accused, or a wrong total be passed over
 * whose cells are read. Prints what came out of each kind, and ends with 1 where that does not hold; what is not right is written to the folder.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawnKind, kinds } from '../../src/testing/kinds/kinds'
import { validate, type World } from '../../src/validate'

const options = new Map(process.argv.flatMap(arg => (/^--\w+=/.test(arg) ? [arg.slice(2).split('=', 2) as [string, string]] : [])))
const [count = '20', from = '0'] = process.argv.slice(2).filter(arg => !arg.startsWith('--'))
const folder = options.get('to')

const world: World = {
  openPdf: () => {
    throw new Error('no PDF')
  },
  now: () => 0,
}

let bad = 0
for (const name of Object.keys(kinds)) {
  if (!name.includes(options.get('kind') ?? '')) continue
  const sum = { wrong: 0, accused: 0, passedOver: 0, named: 0, unread: 0, whole: 0 }
  for (let seed = Number(from); seed < Number(from) + Number(count); seed++) {
    const { text, wrong, accused, passedOver, named, unread } = await drawnKind(name, seed, bytes => validate('pasted.txt', bytes, world))
    const flaws = [...wrong, ...accused, ...passedOver, ...named]
    if (wrong.length > 0) sum.wrong++
    if (accused.length > 0) sum.accused++
    if (passedOver.length > 0) sum.passedOver++
    if (named.length > 0) sum.named++
    if (unread === 0) sum.whole++
    sum.unread += unread
    if (flaws.length > 0) console.log(`✕ ${name} ${seed}: ${flaws.slice(0, 3).join('; ')}`)
    else if (unread > 0 && options.has('unread')) console.log(`? ${name} ${seed}: ${(100 * unread).toFixed(1)} % unread`)
    if (folder && (flaws.length > 0 || unread > 0)) writeFileSync(join(folder, `${name.replace(/\W+/g, '-')}-${seed}.txt`), text)
  }
  bad += sum.wrong + sum.accused + sum.passedOver + sum.named
  console.log(
    `${name}: ${count} reports, ${sum.wrong} with wrong cells, ${sum.accused} accused, ${sum.passedOver} passed over, ${sum.named} named otherwise, ${sum.whole} read whole, ${((100 * sum.unread) / Number(count)).toFixed(2)} % unread`,
  )
}
process.exitCode = bad > 0 ? 1 : 0
