/**
 * npm run fuzz -- [MINUTES] [SEED] [WORDS]: damages reports in every way we can think of for so long (2 minutes unless told), each way its
 * share; with words only the ways whose names have them. Prints the seed; a failure prints what brings it back, and the run ends with 1.
 * A case that hangs ends the run as well.
 */
import fc from 'fast-check'
import { campaigns, type Run } from '../../src/testing/fuzz/campaigns'
import { fixtureSeeds, runPipeline } from './seeds'
import { watch } from './watch'

const minutes = Number(process.argv[2] ?? 2)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
const words = process.argv[4] ?? ''

/** A case that takes longer than this hangs. The page gives a file as much silence before it ends the worker. Milliseconds. */
const LIMIT = 60_000

const watched = watch(LIMIT)

const run: Run = async bytes => {
  watched.begin()
  const answer = await runPipeline(bytes)
  watched.end()
  return answer
}

const chosen = campaigns(run, await fixtureSeeds()).filter(({ name }) => name.includes(words))
let failed = false
console.log(`seed ${seed}, ${minutes} minutes`)
for (const { name, property } of chosen) {
  const result = await fc.check(property, {
    seed,
    numRuns: 1e9,
    interruptAfterTimeLimit: (minutes * 60_000) / chosen.length,
    markInterruptAsFailure: false,
  })
  console.log(`${result.failed ? '✕' : '✓'} ${name}: ${result.numRuns} cases`)
  if (!result.failed) continue
  failed = true
  console.log(`  seed ${result.seed}, path ${result.counterexamplePath}, after ${result.numShrinks} shrinks`)
  console.log(`  ${JSON.stringify(result.counterexample)?.slice(0, 2000)}`)
  console.log(`  ${(result.errorInstance as Error | null)?.stack}`)
}
process.exit(failed ? 1 : 0)
