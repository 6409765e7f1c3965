/**
 * Holds the open reports against each other: finds for each which of the others are its neighbours, has that checked by the workers,
 * and lets newer versions take the place of earlier ones. It follows what is open and never keeps the page busy for long.
 */
import type { StoreApi } from 'zustand'
import type { Bridge } from '../../jobs/bridge'
import type { Report } from '../../model/report'
import type { Batch } from '../batch'
import { isReady } from '../files/list'
import { isPassedOn } from '../files/passed'
import type { Ready, State } from '../state'
import { replacedInWords } from '../versions/inWords'
import { withoutStrays } from '../versions/putVersion'
import { type Placed, settleVersions } from '../versions/settleVersions'
import { answered, askedOf, besideOthers, changeBeside, isSameQuestion, type Question } from './beside'
import { inOrder } from './inOrder'
import { type Link, type Linked, linked, linkOf } from './links'
import { createMentions } from './mentions'

/** After each millisecond that finding neighbours took, so many pass before it is done again. */
const rest = 15

type Page = Pick<StoreApi<State>, 'getState' | 'setState' | 'subscribe'>

/** A question that was put to the workers, unless nothing is at hand to ask about. */
interface Asked {
  readonly question: Question
  /** null where nobody is asked, or the answer is there. */
  job: number | null
  /** The user is told when the answer comes. */
  readonly told: boolean
}

/** @param hear takes answers, many as one. */
export const followOthers = ({ getState, setState, subscribe }: Page, bridge: Bridge, hear: Batch): void => {
  const links = new WeakMap<Report, Link>()
  const mentions = createMentions()
  const asked = new Map<number, Asked>()
  const settled = new Set<number>()
  let known: readonly Link[] = []
  let groups: Linked = linked([])
  let due = false
  let cost = 0

  const linkFor = ({ id, outcome: { report } }: Ready): Link => {
    const link = links.get(report) ?? linkOf(id, report)
    links.set(report, link)
    return link
  }

  /** Whether verdicts may still change by themselves. */
  const sayWhetherComparing = () => {
    const comparing = due || [...asked.values()].some(({ job }) => job !== null)
    if (comparing !== getState().comparing) setState({ comparing })
  }

  const isKnown = (links: readonly Link[]) => links.length === known.length && links.every((one, at) => one === known[at])

  const group = () => {
    const now = inOrder(getState().files.filter(isReady)).map(linkFor)
    if (isKnown(now)) return
    known = now
    groups = linked(known)
  }

  const agenciesOf = (files: readonly Ready[]): Linked['agencies'] => {
    const links = inOrder(files).map(linkFor)
    return isKnown(links) ? groups.agencies : linked(links).agencies
  }

  const look = () => {
    due = false
    const begin = performance.now()
    group()
    const { state, placed } = settleVersions(getState(), settled, agenciesOf)
    setState(withoutStrays(state))
    group()
    cost = performance.now() - begin
    // By itself, so that the page can answer in between.
    setTimeout(ask, 0, placed)
  }

  const ask = (placed: readonly Placed[]) => {
    const { files, parts, open } = getState()
    const ready = new Map(files.filter(isReady).map(file => [file.id, file]))
    const names = new Set(known.flatMap(({ name }) => name ?? []))
    for (const id of asked.keys()) if (!ready.has(id)) drop(id)
    const questions = [...ready.values()]
      // A result that was passed on stands as it was sent.
      .filter(file => !isPassedOn(file))
      .map(file => askedOf(file, ready, groups.neighbours.get(file.id) ?? {}, parts, mentions(linkFor(file), names)))
      .filter(question => !isSameQuestion(asked.get(question.id)?.question, question))
    for (const question of questions) {
      drop(question.id)
      asked.set(question.id, { question, job: null, told: false })
    }
    if (questions.length > 0) setState(state => questions.reduce((next, question) => changeBeside(next, question), state))
    const posed = ready.size < 2 ? [] : questions
    // What a version made better is told when it is known whole.
    const [only, second] = placed
    const told = only && !second ? posed.find(({ id }) => id === only[1].id) : undefined
    if (only && !told) setState({ said: replacedInWords(placed) })
    for (const question of posed) pose(question, question.id === open, question === told ? only : undefined)
    sayWhetherComparing()
  }

  /** Nobody waits for the answer to an earlier question any more; where it still waits its turn, it is not asked. */
  const drop = (id: number) => {
    const { job = null, told = false } = asked.get(id) ?? {}
    if (job !== null && !told) bridge.forget(job)
    asked.delete(id)
  }

  const pose = (question: Question, looked: boolean, placed: Placed | undefined) => {
    const tell = () => {
      const newer = placed && getState().files.find(({ id }) => id === question.id)
      if (placed && newer?.state === 'ready') setState({ said: replacedInWords([[placed[0], newer]]) })
    }
    const job = bridge.newJob()
    const one: Asked = { question, job, told: placed !== undefined }
    asked.set(question.id, one)
    const settle = () => {
      one.job = null
      sayWhetherComparing()
      tell()
    }
    bridge.checkBeside(job, () => besideOthers(getState(), question), looked || placed !== undefined, {
      done: findings => hear(state => (asked.get(question.id) === one ? answered(state, question, findings) : state), settle),
      failed: settle,
    })
  }

  const schedule = () => {
    if (due) return
    due = true
    sayWhetherComparing()
    setTimeout(look, cost * rest)
  }
  subscribe((state, before) => {
    if (state.files !== before.files || state.parts !== before.parts) schedule()
  })
  schedule()
}
