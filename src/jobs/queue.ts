/** Jobs that wait, in the order they came; what the user looks at goes before all others, the latest first. */

export interface Queue<Waiting extends { readonly job: number }> {
  readonly size: number
  add(waiting: Waiting, looked: boolean): void
  /** The one of this job, where it waits. */
  get(job: number): Waiting | undefined
  /** The first that is as asked, any where nothing is asked; it waits on. @param lookedOnly leaves what nobody looks at. */
  first(isAsked?: (waiting: Waiting) => boolean, lookedOnly?: boolean): Waiting | undefined
  /** The user looks at what this job is for. Nothing changes where it does not wait. */
  hasten(job: number): void
  drop(job: number): void
}

export const createQueue = <Waiting extends { readonly job: number }>(): Queue<Waiting> => {
  let looked: readonly Waiting[] = []
  // In the order they came; hundreds may wait, and each is dropped by its job.
  const others = new Map<number, Waiting>()
  const drop = (job: number) => {
    looked = looked.filter(waiting => waiting.job !== job)
    others.delete(job)
  }
  const get = (job: number) => looked.find(waiting => waiting.job === job) ?? others.get(job)
  return {
    get size() {
      return looked.length + others.size
    },
    add(waiting, isLooked) {
      if (isLooked) looked = [waiting, ...looked]
      else others.set(waiting.job, waiting)
    },
    get,
    first(isAsked = () => true, lookedOnly = false) {
      const first = looked.find(isAsked)
      if (first || lookedOnly) return first
      for (const waiting of others.values()) if (isAsked(waiting)) return waiting
      return undefined
    },
    hasten(job) {
      const waiting = get(job)
      if (!waiting) return
      drop(job)
      looked = [waiting, ...looked]
    },
    drop,
  }
}
