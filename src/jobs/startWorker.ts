/** Starts the worker. Its code is the largest part of the page and comes only when it is needed. */
import type { WorkerLike } from './lane'

export const startWorker = async (): Promise<WorkerLike> => {
  const { default: ValidateWorker } = await import('./inlineWorker')
  return new ValidateWorker() as WorkerLike
}
