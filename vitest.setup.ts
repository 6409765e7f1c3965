/** One seed for all property tests: that of vitest.config.ts, which prints it. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.GOUJI_SEED) })
