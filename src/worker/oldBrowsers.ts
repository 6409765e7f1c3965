/** Imported first: what stands at the top of other modules may already need the shims. */
import { addShims } from '../shims'

addShims()
