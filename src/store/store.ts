/** The store: the state, and the actions that join its transitions with the worker. */
import { create } from 'zustand'
import { type Bridge, type CheckListener, createBridge, type DrawListener } from '../jobs/bridge'
import { startPictureWorker } from '../jobs/pictures/startWorker'
import { poolSize } from '../jobs/poolSize'
import { startWorker } from '../jobs/startWorker'
import type { Across, Declared } from '../model/across'
import type { Decision } from '../model/decision'
import { findingOf } from '../model/finding'
import { lookedAt } from '../model/lookedAt'
import type { Report } from '../model/report'
import type { Preferences, Settings } from '../model/settings'
import type { Trace } from '../model/trace'
import type { CellAddress } from '../statute/form'
import type { ManualCheck } from '../words/manualChecks'
import type { DrawAsk } from '../worker/protocol'
import { atOnce, createBatch, nextFrame, type Soon } from './batch'
import { setAside, takeBack, withKept } from './decisions/decisions'
import {
  editCells,
  editCount,
  failCheck,
  finishCheck,
  putBack,
  redo,
  reportNow,
  resetEdits,
  startCheck,
  undo,
  withFindings,
  withKnownFindings,
} from './edits/edits'
import { selectTried, takingBack, withTried } from './edits/tried'
import { failureOfJob } from './files/failures'
import { answerLeaving, bringBack, leaveFiles } from './files/leaving'
import * as list from './files/list'
import { isPassedOn } from './files/passed'
import { switchOff, switchOn } from './preferences/rulesOff'
import { takePassed } from './preferences/takePassed'
import { doubtfulCell } from './selection/doubt'
import { keepSelection, selectCell, selectCells, selectFinding } from './selection/selection'
import { openFile, openReady } from './selectors'
import type { Listing } from './set/listing'
import type { Roll } from './set/roll'
import {
  type Decisions,
  type Edits,
  type FileEntry,
  initialState,
  nothingSelected,
  type Pane,
  type Parts,
  type Ready,
  type SourceView,
  type State,
  type Theme,
  type Tried,
  withFile,
} from './state'
import { putVersion } from './versions/putVersion'

/** Something that the user opened: a file, a sample, or pasted text. */
export interface Opened {
  readonly name: string
  readonly blob: Blob
  readonly password?: string
  readonly pictures?: true
  /** The part of an address after # that it came in. */
  readonly link?: string
  /** What was tried out in it before, to be put back when it is read. */
  readonly awaiting?: Edits
}

export type { NoPicture } from '../jobs/bridge'
export { canReadPictures } from '../jobs/pictures/canReadPictures'

/** A picture of a page; `file` is the id of an open file. */
export type Wanted = Omit<DrawAsk, 'kind' | 'job' | 'blob' | 'password'>

export interface Actions {
  openFiles(opened: readonly Opened[]): void
  /** Shows the panes of a file. */
  showFile(id: number): void
  /** Chooses a file in the list of the set, which stays on show. */
  chooseEntry(id: number): void
  /** Shows the set. @param subView id of one of its views; without it the one that was shown last. */
  showSet(subView?: string): void
  /** Sorts or filters the list of the set. */
  setListing(change: Partial<Listing>): void
  cancelFile(id: number): void
  /** Lets files wait, or goes on; one that is looked at is read all the same. */
  pause(paused: boolean): void
  /** Stops reading all that are not read yet; they stay in the list. */
  cancelAll(): void
  /** Queues those that were cancelled once more. */
  readCancelled(): void
  /** Puts what was taken off the list last back to its places. */
  bringBack(): void
  retryFile(id: number): void
  /** Reads a file once more with the password that the user gave. */
  unlockFile(id: number, password: string): void
  /** Reads a file once more, its pages that are pictures too; those of files that come later are read as they come. */
  readPictures(id: number): void
  /** A person has looked at the pictures of these cells of a file, and says what stands there. */
  lookAt(id: number, said: Edits): void
  /** Takes files off the list; where something of the user's own would go with them, asks first, see `leaving`. */
  leaveFiles(ids: readonly number[]): void
  answerLeaving(sure: boolean): void
  chooseFinding(key: string): void
  chooseCell(cell: CellAddress): void
  /** Chooses the cells of a table between two corners. */
  chooseCells(cell: CellAddress, to: CellAddress): void
  chooseNothing(): void
  /** Sets the finding with this key aside. */
  setAside(key: string, decision: Decision): void
  takeBack(key: string): void
  /** What was kept on this machine, or nothing where it was cleared. */
  setDecisions(decisions: Decisions): void
  switchOff(rule: string): void
  /** @param rule null for every rule. */
  switchOn(rule: string | null): void
  /** What is added up, and whether it is all of a whole; null for nothing. */
  declareParts(parts: Parts | null): void
  /** Puts another version of a file in its place. */
  putVersion(id: number, which: 'older' | 'newer'): void
  /** Ticks what was looked at by hand, or takes the tick back. */
  tick(file: number, check: ManualCheck): void
  /** Takes over what the user chose of the rules, and has all that is open checked anew. */
  setSettings(settings: Settings): void
  /** The same with what somebody else chose and passed on in a file. */
  takePreferences(passed: Preferences): void
  /** @param of id of a file; without it the open one. */
  editCells(changes: Edits, of?: number): void
  /** Tries a suggestion out in the file that it is of; its row stays in the list. */
  tryOut(tried: Tried): void
  takeTryBack(tried: Tried): void
  undo(): void
  redo(): void
  resetEdits(): void
  showPane(pane: Pane): void
  foldSource(folded: boolean): void
  showSource(view: SourceView): void
  /** The page of the source with this number is looked at. */
  seePage(number: number): void
  /** @param share in percent of the panes' width; null for the usual width. */
  widenSource(share: number | null): void
  /** Asks for a picture of a page. @returns what to call when it is no longer wanted: the listener then hears nothing. */
  drawPage(wanted: Wanted, listener: DrawListener): () => void
  /** What was seen on the pages of a file; null where it cannot be read any more. */
  inspect(file: number): Promise<Trace | null>
  /** The lines of a file that is no report of the list; null where it cannot be read. */
  linesIn(blob: Blob): Promise<readonly string[] | null>
  /** What is found between reports, null for a file that gave none; null where that could not be had. */
  across(reports: readonly (Report | null)[], declared?: Declared): Promise<Across | null>
  /** Changes the list of bodies whose reports are looked for. */
  setRoll(change: Partial<Roll>): void
  setTheme(theme: Theme): void
  setHints(hints: boolean): void
  setRemember(remember: boolean): void
  say(sentence: string | null): void
  warm(): void
}

export type Store = State & Actions

/** A store over a bridge to the worker; the page has one, tests make their own. */
export const createStore = (bridge: Bridge, soon: Soon = atOnce) =>
  create<Store>()((set, get, api) => {
    const hear = createBatch(set, soon)

    const read = (job: number, file: Opened & { readonly id: number }) => {
      bridge.read(job, { ...file, settings: get().settings }, file.id === get().open, {
        started: () => hear(state => list.startReading(state, job)),
        // Page by page for the file that is open alone: of the others nobody sees it, and a set would be drawn anew each time.
        progressed: progress => get().open === file.id && hear(state => list.hearProgress(state, job, progress)),
        done: outcome => {
          const at = Date.now()
          const restoreAwaiting = file.awaiting && (() => tryOut(ready => (ready.awaiting ? putBack(ready) : ready), file.id))
          const more = () => {
            if (get().readsPictures && list.hasUnseen(fileOf(file.id))) get().readPictures(file.id)
            restoreAwaiting?.()
          }
          hear(state => list.finishReading(state, job, outcome, at), more)
        },
        unpacked(files) {
          const incoming = files.map(({ name, ...rest }) => ({
            ...{ id: bridge.newJob(), job: bridge.newJob(), name },
            ...('bytes' in rest ? { blob: new Blob([rest.bytes]) } : { blob: new Blob(), failure: rest.failure }),
          }))
          const readThem = () => {
            for (const each of incoming) if (!('failure' in each) && fileOf(each.id)) read(each.job, each)
          }
          hear(state => list.unpackFile(state, job, incoming), readThem)
        },
        failed: failure => hear(state => list.failReading(state, job, failureOfJob(failure))),
      })
    }

    const fileOf = (id: number) => get().files.find(file => file.id === id)

    /** Queues files under these jobs, and reads those that are queued then. */
    const readAll = (jobs: readonly { readonly id: number; readonly job: number }[], queue: (state: State) => State) => {
      set(queue)
      for (const { id, job } of jobs) {
        const file = fileOf(id)
        if (file?.state === 'queued' && file.job === job) read(job, file)
      }
    }

    const readAgain = (id: number, job: number, queue: (state: State) => State) => readAll([{ id, job }], queue)

    const setPaused = (paused: boolean) => {
      bridge.pause(paused)
      set({ paused })
    }

    // What the user looks at is read next.
    api.subscribe((state, before) => {
      const file = state.open === before.open ? null : openFile(state)
      if (file?.state === 'queued') bridge.hasten(file.job)
    })

    // What holds reports against each other comes with the second of them.
    const stopWaiting = api.subscribe(({ files }) => {
      if (files.length < 2 || !files.some(file => file.state === 'ready')) return
      stopWaiting()
      import('./across/followOthers').then(({ followOthers }) => followOthers(api, bridge, hear)).catch(() => {})
    })

    const stop = (file: FileEntry | undefined) => {
      if (file && list.isPending(file)) bridge.cancel(file.job)
      if (file?.state === 'ready' && typeof file.checking === 'number') bridge.forget(file.checking)
    }

    /** Nothing more is asked of the worker about what has gone. */
    const remove = (change: (state: State) => State) => {
      const before = get().files
      set(change)
      const left = new Set(get().files.map(file => file.id))
      for (const file of before) if (!left.has(file.id)) stop(file)
    }

    const changeReady = (id: number, change: (file: Ready) => Ready) =>
      set(state => {
        const next = withFile(state, id, file => (file.state === 'ready' ? change(file) : file))
        const ready = next.open === id ? openReady(next) : null
        return ready ? { ...next, selection: keepSelection(next.selection, ready.findings) } : next
      })

    /** Changes a file's cells, those of the open one unless told, and has it checked anew; the check before is no longer wanted. */
    const tryOut = (change: (file: Ready) => Ready, of = get().open) => {
      const before = get().files.find(file => file.id === of)
      if (before?.state !== 'ready') return
      const after = change(before)
      const known = after === before ? null : withKnownFindings(after)
      // What was passed on cannot be checked again: it is seen with the changes that it came with, or without.
      if (after === before || (isPassedOn(before) && !known)) return
      stop(before)
      const { id } = before
      if (known) {
        changeReady(id, () => known)
        return
      }
      const job = bridge.newJob()
      changeReady(id, () => startCheck(after, job))
      const listener: CheckListener = {
        done: findings => changeReady(id, file => finishCheck(file, job, findings)),
        failed: () => changeReady(id, file => failCheck(file, job)),
      }
      bridge.check(job, reportNow(after), listener, get().settings)
    }

    /** Has a file checked anew, as it is and as it is tried out. */
    const checkAgain = (file: Ready) => {
      const { id, outcome } = file
      if (isPassedOn(file)) return
      const listener: CheckListener = {
        done(findings) {
          changeReady(id, ready => withFindings(ready, findings))
          tryOut(ready => (editCount(ready.edits) > 0 ? { ...ready } : ready), id)
        },
        failed: () => {},
      }
      bridge.check(bridge.newJob(), outcome.report, listener, get().settings)
    }

    return {
      ...initialState,
      openFiles(opened) {
        if (!get().files.some(list.isPending)) setPaused(false)
        const drop = bridge.newJob()
        const incoming = opened.map(file => ({ ...file, id: bridge.newJob(), job: bridge.newJob(), drop }))
        set(state => list.addFiles(state, incoming))
        for (const file of incoming) read(file.job, file)
      },
      showFile: id => set(state => list.openReport(state, id)),
      chooseEntry: id => set(state => list.showFile(state, id)),
      showSet: subView => set(state => ({ view: 'set', subView: subView ?? state.subView })),
      setListing: change => set(state => ({ listing: { ...state.listing, ...change } })),
      cancelFile(id) {
        stop(get().files.find(file => file.id === id))
        set(state => list.cancelFile(state, id))
      },
      pause: setPaused,
      cancelAll() {
        const pending = get().files.filter(list.isPending)
        setPaused(false)
        for (const file of pending) stop(file)
        set(state => pending.reduce<State>((next, { id }) => list.cancelFile(next, id), state))
      },
      readCancelled() {
        const cancelled = get().files.filter(file => file.state === 'failed' && file.failure.code === 'cancelled')
        const jobs = cancelled.map(({ id }) => ({ id, job: bridge.newJob() }))
        readAll(jobs, state => jobs.reduce<State>((next, { id, job }) => list.retryFile(next, id, job), state))
      },
      bringBack() {
        const jobs = (get().removed ?? []).map(({ file: { id } }) => ({ id, job: bridge.newJob() }))
        readAll(jobs, state =>
          bringBack(
            state,
            jobs.map(({ job }) => job),
          ),
        )
      },
      retryFile(id) {
        const job = bridge.newJob()
        readAgain(id, job, state => list.retryFile(state, id, job))
      },
      unlockFile(id, password) {
        const job = bridge.newJob()
        readAgain(id, job, state => list.unlockFile(state, id, job, password))
      },
      readPictures(id) {
        const job = bridge.newJob()
        set({ readsPictures: true })
        readAgain(id, job, state => list.readPictures(state, id, job))
      },
      lookAt(id, said) {
        changeReady(id, file => ({ ...file, outcome: { ...file.outcome, report: lookedAt(file.outcome.report, said) } }))
        const file = fileOf(id)
        if (file?.state === 'ready') checkAgain(file)
      },
      leaveFiles: ids => remove(state => leaveFiles(state, ids)),
      answerLeaving: sure => remove(state => answerLeaving(state, sure)),
      chooseFinding: key =>
        set(state => {
          const ready = openReady(state)
          if (!ready) return state
          const report = reportNow(ready)
          const finding = findingOf(ready.findings, key)
          const tried = finding ? undefined : state.tried.find(one => one.file === ready.id && one.finding.id === key)
          if (tried) return { selection: selectTried(tried) }
          const selection = selectFinding(ready.findings, key, report)
          // What may have been misread is to be looked at.
          return finding && doubtfulCell(report, finding) ? { selection, sourceFolded: false } : { selection }
        }),
      setAside: (key, decision) => set(state => setAside(state, key, decision)),
      takeBack: key => set(state => takeBack(state, key)),
      setDecisions: kept => set(state => ({ decisions: withKept(state.decisions, kept) })),
      switchOff: rule => set(state => switchOff(state, rule)),
      switchOn: rule => set(state => switchOn(state, rule)),
      declareParts: parts => set({ parts }),
      putVersion: (id, which) => set(state => putVersion(state, id, which)),
      tick: (file, check) =>
        set(({ ticks }) => {
          const before = ticks[file] ?? []
          const after = before.includes(check) ? before.filter(one => one !== check) : [...before, check]
          return { ticks: { ...ticks, [file]: after } }
        }),
      setSettings(settings) {
        set({ settings })
        for (const file of get().files) if (file.state === 'ready') checkAgain(file)
      },
      takePreferences(passed) {
        const { settings, rulesOff } = takePassed(get(), passed)
        set({ rulesOff })
        get().setSettings(settings)
      },
      chooseCell: cell => set({ selection: selectCell(cell) }),
      chooseCells: (cell, to) => set({ selection: selectCells(cell, to) }),
      chooseNothing: () => set({ selection: nothingSelected }),
      editCells: (changes, of) => tryOut(file => editCells(file, changes), of),
      tryOut(tried) {
        tryOut(file => editCells(file, tried.edits), tried.file)
        set(state => ({ tried: withTried(state.tried, tried), selection: selectTried(tried) }))
      },
      takeTryBack: tried => tryOut(file => editCells(file, takingBack(tried, file)), tried.file),
      undo: () => tryOut(undo),
      redo: () => tryOut(redo),
      resetEdits: () => tryOut(resetEdits),
      showPane: pane => set({ pane }),
      foldSource: sourceFolded => set({ sourceFolded }),
      showSource: sourceView => set({ sourceView }),
      seePage: pageSeen => set({ pageSeen }),
      widenSource: sourceShare => set({ sourceShare }),
      drawPage(wanted, listener) {
        const file = fileOf(wanted.file)
        if (!file) return () => {}
        const job = bridge.newJob()
        let gone = false
        bridge.draw(
          { job, blob: file.blob, ...(file.password === undefined ? {} : { password: file.password }), ...wanted },
          {
            drawn: bitmap => (gone ? bitmap.close() : listener.drawn(bitmap)),
            failed: reason => !gone && listener.failed(reason),
          },
          file.pictures,
        )
        return () => {
          gone = true
          bridge.forget(job)
        }
      },
      inspect(file) {
        const entry = fileOf(file)
        return new Promise(done => (entry ? bridge.inspect(bridge.newJob(), entry, { done }) : done(null)))
      },
      linesIn: blob => new Promise(done => bridge.lines(bridge.newJob(), blob, done)),
      across: (reports, declared) => new Promise(done => bridge.across(bridge.newJob(), reports, declared, done)),
      setRoll: change => set(state => ({ roll: { ...state.roll, ...change } })),
      setTheme: theme => set({ theme }),
      setHints: hints => set({ hints }),
      setRemember: remember => set({ remember }),
      say: said => set({ said }),
      warm: () => bridge.warm(),
    }
  })

export const useStore = createStore(createBridge(startWorker, poolSize(globalThis.navigator), startPictureWorker), nextFrame)
