import { defineConfig } from 'vitest/config'

/** Stages without a world of their own: their tests can leave nothing behind, so one worker runs many files. pdf.js patches its world. */
const pure = ['src/{statute,model,text,geometry,read,reconstruct,claims,check,words,share}/**/*.test.ts', '!src/read/pdf/pdfjs/**']
const alone = [
  'src/{jobs,main,show,store,testing,worker}/**/*.test.{ts,tsx}',
  'src/*.test.ts',
  'src/read/pdf/pdfjs/**/*.test.ts',
  'scripts/**/*.test.ts',
]
const properties = '**/*.properties.test.ts'

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
      { extends: true, test: { name: 'unit', include: pure, exclude: [properties], isolate: false } },
      { extends: true, test: { name: 'unit-alone', include: alone, exclude: [properties] } },
      { extends: true, test: { name: 'properties', testTimeout: hundreds, include: [properties], exclude: ['node_modules', 'dist'] } },
      { extends: true, test: { name: 'documents', testTimeout: hundreds, include: ['e2e/headless/*.test.ts'], exclude: [properties] } },
    ],
  },
})
