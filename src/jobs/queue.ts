/** Jobs that wait, in the order they came; what the user looks at goes before all others, the latest first. */

export interface Queue<Waiting extends { readonly job: number }> {
  readonly size: number
  add(waiting: Waiting, looked: boolean): void
  /** The next one, which waits no longer; undefined where nothing waits. @param lookedOnly leaves what nobody looks at. */
  take(lookedOnly?: boolean): Waiting | undefined
  /** The user looks at what this job is for. Nothing changes where it does not wait. */
  hasten(job: number): void
  drop(job: number): void
}

export const createQueue = <Waiting extends { readonly job: number }>(): Queue<Waiting> => {
  let looked: readonly Waiting[] = []
  // In the order they came; hundreds may wait, and each is taken or dropped by its job.
  const others = new Map<number, Waiting>()
  const drop = (job: number) => {
    looked = looked.filter(waiting => waiting.job !== job)
    others.delete(job)
  }
  return {
    get size() {
      return looked.length + others.size
    },
    add(waiting, isLooked) {
      if (isLooked) looked = [waiting, ...looked]
      else others.set(waiting.job, waiting)
    },
    take(lookedOnly = false) {
      const [first] = looked.length > 0 || lookedOnly ? looked : others.values()
      if (first) drop(first.job)
      return first
    },
    hasten(job) {
      const waiting = looked.find(other => other.job === job) ?? others.get(job)
      if (!waiting) return
      drop(job)
      looked = [waiting, ...looked]
    },
    drop,
  }
}
