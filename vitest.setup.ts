/** One seed for all property tests, so that a run says the same twice; FC_SEED=… tries others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20210930) })
