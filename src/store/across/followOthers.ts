/**
 * Holds the open reports against each other: finds for each which of the others are its neighbours, has that checked by the workers,
 * and lets newer versions take the place of earlier ones. It follows what is open and never keeps the page busy for long.
 */
import type { StoreApi } from 'zustand'
import type { Bridge } from '../../jobs/bridge'
import type { Report } from '../../model/report'
import { isPassedOn } from '../files/passed'
import type { FileEntry, Ready, State } from '../state'
import { withoutStrays } from '../versions/putVersion'
import { settleVersions } from '../versions/settleVersions'
import { answered, askedOf, besideOthers, changeBeside, isSameQuestion, type Question } from './beside'
import { type Link, type Linked, linked, linkOf } from './links'
import { createMentions } from './mentions'

/** After each millisecond that finding neighbours took, so many pass before it is done again. */
const rest = 15

type Page = Pick<StoreApi<State>, 'getState' | 'setState' | 'subscribe'>

export const followOthers = ({ getState, setState, subscribe }: Page, bridge: Bridge): void => {
  const links = new WeakMap<Report, Link>()
  const mentions = createMentions()
  const asked = new Map<number, Question>()
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

  const group = () => {
    const now = getState().files.filter(isReady).map(linkFor)
    if (now.length === known.length && now.every((one, at) => one === known[at])) return
    known = now
    groups = linked(known)
  }

  const look = () => {
    due = false
    const begin = performance.now()
    group()
    setState(state => withoutStrays(settleVersions(state, settled, id => groups.agencies.get(id))))
    group()
    ask()
    cost = performance.now() - begin
  }

  const ask = () => {
    const { files, parts, open } = getState()
    const ready = new Map(files.filter(isReady).map(file => [file.id, file]))
    const names = new Set(known.flatMap(({ name }) => name ?? []))
    for (const id of asked.keys()) if (!ready.has(id)) asked.delete(id)
    const questions = [...ready.values()]
      // A result that was passed on stands as it was sent.
      .filter(file => !isPassedOn(file))
      .map(file => askedOf(file, ready, groups.neighbours.get(file.id) ?? {}, parts, mentions(linkFor(file), names)))
      .filter(question => !isSameQuestion(asked.get(question.id), question))
    if (questions.length === 0) return
    for (const question of questions) asked.set(question.id, question)
    setState(state => questions.reduce((next, question) => changeBeside(next, question), state))
    if (ready.size < 2) return
    for (const question of questions) pose(question, question.id === open)
  }

  const pose = (question: Question, looked: boolean) =>
    bridge.checkBeside(bridge.newJob(), () => besideOthers(getState(), question), looked, {
      done(findings) {
        if (asked.get(question.id) === question) setState(state => answered(state, question, findings))
      },
      failed: () => {},
    })

  const schedule = () => {
    if (due) return
    due = true
    setTimeout(look, cost * rest)
  }
  subscribe((state, before) => {
    if (state.files !== before.files || state.parts !== before.parts) schedule()
  })
  schedule()
}

const isReady = (file: FileEntry): file is Ready => file.state === 'ready'
