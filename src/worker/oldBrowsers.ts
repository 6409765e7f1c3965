/** Imported first: what stands at the top of other modules may already need the shims, and nothing may run before the worker is sealed. */
import { addShims } from '../shims'
import { seal } from './sealed'

seal()
addShims()
