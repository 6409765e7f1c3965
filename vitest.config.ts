import { defineConfig } from 'vitest/config'

const properties = '**/*.properties.test.ts'

/** What tries hundreds of reports in one test; it only tells a test that goes on from one that hangs. Milliseconds. */
const hundreds = 900_000

/** Of all property tests. By default always the same, so that a run says the same twice; another number, or `random`, tries other cases. */
const seedOf = (asked: string | undefined): number => {
  if (asked === 'random') return Math.trunc(Math.random() * 2 ** 31)
  const seed = Number(asked || 20210930)
  if (!Number.isInteger(seed)) throw new Error(`GOUJI_SEED is a whole number or random, not ${asked}`)
  return seed
}

// This file is asked once a project: the first time settles the seed and says it.
const seed = String(seedOf(process.env.GOUJI_SEED))
if (seed !== process.env.GOUJI_SEED) console.log(`property tests: GOUJI_SEED=${seed}`)
process.env.GOUJI_SEED = seed

/** Kinds of tests, told apart by their names: `npm run test:unit` is what a developer waits for, `vitest run` is all of them. */
export default defineConfig({
  define: { __PICTURES__: JSON.stringify('none') },
  test: {
    // Generous: a shared machine can be several times slower than a desk; nothing here measures time.
    testTimeout: 60_000,
    // A browser may take a while to start there.
    hookTimeout: 60_000,
    setupFiles: ['./vitest.setup.ts'],
    env: { GOUJI_SEED: seed },
    pool: 'threads',
    // Else one core is left to the main thread, which is idle while tests run: of two that is half of the time.
    maxWorkers: '100%',
    // One worker runs many files, so that it loads what they share once. A test that changes its world puts it back.
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,scripts}/**/*.test.{ts,tsx}'], exclude: [properties] } },
      { extends: true, test: { name: 'properties', testTimeout: hundreds, include: [properties], exclude: ['node_modules', 'dist'] } },
      { extends: true, test: { name: 'documents', testTimeout: hundreds, include: ['e2e/headless/*.test.ts'], exclude: [properties] } },
    ],
  },
})
