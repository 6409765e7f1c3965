/** Imported first by the page: what old browsers lack is there before anything is drawn. The worker has the like of its own. */
import { addShims } from './shims'

addShims()
