import { defineConfig } from 'vitest/config'

/** Stages without a world of their own: their tests can leave nothing behind, so one worker runs many files. */
const pure = 'src/{statute,model,text,geometry,reconstruct,claims,check,words}/**/*.test.ts'
const properties = '**/*.properties.test.ts'
const fixtures = 'e2e/headless/fixtures.test.ts'

/** What tries hundreds of reports in one test; it only tells a test that goes on from one that hangs. Milliseconds. */
const hundreds = 900_000

/** Kinds of tests, told apart by their names: `npm run test:unit` is what a developer waits for, `vitest run` is all of them. */
export default defineConfig({
  test: {
    // Generous: a shared machine can be several times slower than a desk; nothing here measures time.
    testTimeout: 60_000,
    setupFiles: ['./vitest.setup.ts'],
    pool: 'threads',
    projects: [
      { extends: true, test: { name: 'unit', include: [pure], exclude: [properties], isolate: false } },
      {
        extends: true,
        test: {
          name: 'unit-alone',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', fixtures],
          exclude: [pure, properties],
        },
      },
      { extends: true, test: { name: 'properties', testTimeout: hundreds, include: [properties], exclude: ['node_modules', 'dist'] } },
      {
        extends: true,
        test: { name: 'documents', testTimeout: hundreds, include: ['e2e/headless/*.test.ts'], exclude: [properties, fixtures] },
      },
    ],
  },
})
