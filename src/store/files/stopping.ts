/** Nothing more is asked of the worker about what nobody waits for. */
import type { Bridge } from '../../jobs/bridge'
import type { FileEntry } from '../state'
import { isPending } from './list'

/** Stops reading a file that is not read yet, and the check of one that is. */
export const stop = (bridge: Bridge, file: FileEntry | undefined): void => {
  if (file && isPending(file)) bridge.cancel(file.job)
  if (file?.state === 'ready' && typeof file.checking === 'number') bridge.forget(file.checking)
}
