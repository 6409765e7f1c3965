/** Workers that share one queue. */
import { createLane, type Lane, type MakeWorker, type Task } from './lane'
import { createQueue } from './queue'

/** Workers beyond the first are ended when nothing was to do for this long (ms): each holds some 120 MB, half of it room to work in. */
export const restLimit = 3000

/** The first gives way to a new one, where it has grown, when nothing was to do for this long (ms): until then the next file finds it quick. */
export const renewLimit = 20_000

/**
 * The first worker is left alone until it has done with its first job, or for this long (ms): where all start at once, they take the cores
 * from each other while each compiles the same code, and the first answer comes twice as late.
 */
export const headStart = 1500

export interface Pool {
  /** Whether a job would have to wait. */
  readonly full: boolean
  /** Whether jobs wait. */
  readonly waits: boolean
  /** @param looked the user looks at what it is for: it is the next one. */
  add(task: Task, looked?: boolean): void
  /** The user looks at what this job is for: where it waits, it is the next one. */
  hasten(job: number): void
  /** While it is paused only what the user looks at is begun; what is under way runs to its end. */
  pause(paused: boolean): void
  /** Drops a job at once; the worker that is at it is ended. */
  cancel(job: number): void
  /** Drops a job that still waits; one that is under way runs to its end. */
  forget(job: number): void
  /** Starts the first worker. @param forPdf has it make ready for reading PDFs too. */
  warm(forPdf?: boolean): void
}

/**
 * @param size workers at most; they are started as they are needed, the first ahead of the others.
 * @param isHeavy whether even one is too much to keep where nothing is to do: it ends as soon as others give way.
 */
export const createPool = (makeWorker: MakeWorker, size: number, isHeavy = false): Pool => {
  const queue = createQueue<Task>()
  const lanes: Lane[] = []
  let paused = false
  let resting: ReturnType<typeof setTimeout> | undefined
  let renewing: ReturnType<typeof setTimeout> | undefined
  let starting: ReturnType<typeof setTimeout> | undefined
  /** How many may work at once. */
  let allowed = 1

  const allowAll = () => {
    clearTimeout(starting)
    allowed = size
    next()
  }

  const addLane = (): Lane => {
    const lane = createLane(makeWorker, allowAll)
    lanes.push(lane)
    return lane
  }

  /** One whose worker is there before one that has to start it. */
  const freeLane = (): Lane | undefined => {
    const free = lanes.filter(lane => !lane.busy)
    return free.find(lane => lane.ready) ?? free[0] ?? (lanes.length < allowed ? addLane() : undefined)
  }

  const nextFor = (lane: Lane): Task | undefined =>
    queue.first(undefined, true) ?? leftFor(lane, () => true) ?? queue.first(undefined, paused)

  /** Of what no other lane has fetched: what is looked at, then what this one has fetched, then what came first. */
  const leftFor = (lane: Lane, isAsked: (task: Task) => boolean): Task | undefined => {
    const isLeft = (task: Task) => isAsked(task) && lanes.every(other => other === lane || other.ahead !== task.job)
    const looked = queue.first(isLeft, true)
    if (looked || paused) return looked
    const fetched = lane.ahead === null ? undefined : queue.get(lane.ahead)
    return fetched ?? queue.first(isLeft)
  }

  /** Each that is busy fetches one file ahead: else it would wait for that, a fourth of the time that a small file takes. */
  const fetchAhead = (): void => {
    // Others are about to start, and take what comes next.
    if (allowed < size) return
    for (const lane of lanes.filter(({ busy }) => busy)) {
      const task = leftFor(lane, ({ blob }) => blob !== undefined)
      if (task && task.job !== lane.ahead) lane.fetch(task)
    }
  }

  const next = (): void => {
    clearTimeout(resting)
    clearTimeout(renewing)
    for (let lane = freeLane(); lane; lane = freeLane()) {
      const task = nextFor(lane)
      if (!task) break
      queue.drop(task.job)
      lane.run(task)
    }
    fetchAhead()
    if (allowed < size && queue.size > 0) starting ??= setTimeout(allowAll, headStart)
    if (lanes.length > 1) resting = setTimeout(rest, restLimit)
    renewing = setTimeout(() => (isHeavy ? lanes[0]?.rest() : lanes[0]?.renew()), renewLimit)
  }

  const rest = () => {
    for (const lane of lanes.slice(1)) lane.rest()
  }

  return {
    get full() {
      return lanes.length >= allowed && lanes.every(lane => lane.busy)
    },
    get waits() {
      return queue.size > 0
    },
    add(task, looked = false) {
      queue.add(task, looked)
      next()
    },
    hasten(job) {
      queue.hasten(job)
      next()
    },
    pause(on) {
      paused = on
      next()
    },
    cancel(job) {
      queue.drop(job)
      for (const lane of lanes) lane.cancel(job)
      fetchAhead()
    },
    forget: queue.drop,
    warm: forPdf => (lanes[0] ?? addLane()).warm(forPdf),
  }
}
