/** Jobs that wait, in the order they came; what the user looks at goes before all others, the latest first. */

export interface Queue<Waiting extends { readonly job: number }> {
  add(waiting: Waiting, looked: boolean): void
  /** The next one, which waits no longer; undefined where nothing waits. */
  take(): Waiting | undefined
  /** The user looks at what this job is for. Nothing changes where it does not wait. */
  hasten(job: number): void
  drop(job: number): void
}

export const createQueue = <Waiting extends { readonly job: number }>(): Queue<Waiting> => {
  let waiting: readonly Waiting[] = []
  const without = (job: number) => waiting.filter(other => other.job !== job)
  return {
    add(next, looked) {
      waiting = looked ? [next, ...waiting] : [...waiting, next]
    },
    take() {
      const [first, ...rest] = waiting
      waiting = rest
      return first
    },
    hasten(job) {
      waiting = [...waiting.filter(other => other.job === job), ...without(job)]
    },
    drop(job) {
      waiting = without(job)
    },
  }
}
