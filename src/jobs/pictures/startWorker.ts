import type { WorkerLike } from '../lane'

/**
 * Starts a worker that reads pages that are pictures. Code and parts come with the first one.
 * Rejects where they do not come, as without a network before they were kept.
 */
export const startPictureWorker = async (): Promise<WorkerLike> => {
  if (__PICTURES__ === 'none') throw new Error('pictures are read by another edition')
  const [{ default: PictureWorker }, { parts }] = await Promise.all([import('./pictures-worker'), import('./pictures-parts')])
  const worker = new PictureWorker() as WorkerLike
  worker.postMessage({ kind: 'parts', parts }, [])
  return worker
}
