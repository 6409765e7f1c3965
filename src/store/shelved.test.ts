import { describe, expect, it } from 'vitest'
import { readyFile } from '../testing/readyFile'
import { reportWith } from '../testing/reportWith'
import { setAside, takeBack } from './decisions'
import { editCells, redo, startCheck, undo } from './edits'
import { pickFile, removeFile } from './files'
import { judgeFile } from './judgeFile'
import { findingKeys } from './selection'
import { mostAtHand, requeue, shelve, spare, unshelve, wanted } from './shelved'
import { type FileEntry, initialState, openFile, type Ready, type State } from './state'

const cell = 'proceedings/review/total'
const packed = new Blob(['x'])
const many = (count: number): State => ({
  ...initialState,
  files: Array.from({ length: count }, (_, at) => readyFile(reportWith({ [cell]: 2 }), at + 1)),
  open: 1,
})
const at = (state: State, id: number) => state.files.find(file => file.id === id) as FileEntry
const ready = (state: State, id: number) => at(state, id) as Ready
const putAway = shelve(many(20), 5, packed)

describe('a report that is put away', () => {
  it('keeps what the list shows of it, and its file', () => {
    const before = many(20)
    const shelved = at(shelve(before, 5, packed), 5)
    expect(shelved).toMatchObject({ state: 'shelved', name: 'report.txt', packed, brief: { kind: 'text' } })
    expect(shelved).not.toHaveProperty('outcome')
    expect(shelved.blob).toBe(at(before, 5).blob)
    expect(judgeFile(shelved, {}, [])?.open).toHaveLength(ready(before, 5).findings.length)
    expect(judgeFile(shelved, {}, ['proceedings-total'])?.open).toEqual([])
  })

  it('is judged with what was decided on it', () => {
    const open = { ...many(20), open: 5 }
    const key = findingKeys(ready(open, 5).findings)[0] as string
    const decided = setAside(open, key, { kind: 'later' })
    const away = at(shelve({ ...decided, open: 1 }, 5, packed), 5)
    const inFull = judgeFile(ready(decided, 5), decided.decisions, [])
    expect(judgeFile(away, decided.decisions, [])?.aside).toMatchObject(inFull?.aside.map(({ decision }) => ({ decision })) ?? [])
    expect(inFull?.aside).toHaveLength(1)
    expect(judgeFile(away, takeBack(decided, key).decisions, [])?.aside).toEqual([])
  })

  it('comes back as it was', () => {
    const { outcome } = ready(many(20), 5)
    expect(unshelve(putAway, 5, outcome)).toEqual(many(20))
  })

  it('is shown as soon as it is back, and the one before until then', () => {
    const waiting = pickFile({ ...putAway, selection: { finding: null, cell } }, 5)
    expect(waiting).toMatchObject({ open: 1, opening: 5, picked: true, selection: { cell } })
    const back = unshelve(waiting, 5, ready(many(20), 5).outcome)
    expect(back).toMatchObject({ open: 5, opening: null, selection: { cell: null } })
  })

  it('comes back without a word where the user has gone on to another', () => {
    const { outcome } = ready(many(20), 5)
    const other = pickFile(pickFile(putAway, 5), 7)
    expect(other).toMatchObject({ open: 7, opening: null })
    expect(unshelve(other, 5, outcome).open).toBe(7)
    const back = pickFile(pickFile(putAway, 5), 1)
    expect(back).toMatchObject({ open: 1, opening: null })
  })

  it('stays away where it was removed meanwhile', () => {
    const removed = removeFile(pickFile(putAway, 5), 5)
    expect(removed).toMatchObject({ open: 1, opening: null })
    expect(unshelve(removed, 5, ready(many(20), 5).outcome)).toBe(removed)
  })

  it('can be the neighbour that takes the place of a removed one', () => {
    const next = removeFile(shelve(many(20), 2, packed), 1)
    expect(openFile(next)).toMatchObject({ id: 2, state: 'shelved' })
    expect(wanted(next)).toContain(2)
  })

  it('is queued to be read again where it cannot be reached', () => {
    const queued = requeue(pickFile(putAway, 5), 5, 99)
    expect(queued).toMatchObject({ open: 5, opening: null })
    expect(at(queued, 5)).toMatchObject({ state: 'queued', job: 99 })
  })
})

describe('the shelf', () => {
  it('leaves alone what is on show, has changes or is being checked', () => {
    const typed = (file: Ready) => editCells(file, { [cell]: { text: '3', value: 3 } })
    const changes: ((file: Ready) => Ready)[] = [
      typed,
      file => startCheck(typed(file), 8),
      file => undo(typed(file)),
      file => redo(undo(typed(file))),
    ]
    for (const change of changes) {
      const state = many(20)
      const files = state.files.map(file => (file.id === 5 ? change(file as Ready) : file))
      expect(spare({ ...state, files }, [])).not.toContain(5)
      expect(at(shelve({ ...state, files }, 5, packed), 5).state).toBe('ready')
    }
    expect(at(shelve(many(20), 1, packed), 1).state).toBe('ready')
  })

  it('takes nothing while few reports are open', () => {
    expect(spare(many(mostAtHand), [])).toEqual([])
    expect(spare(many(mostAtHand + 1), [])).toHaveLength(1)
  })

  it('leaves those beside the one on show, and those shown last', () => {
    const state = { ...many(40), open: 20 }
    const away = spare(state, [20, 33, 7])
    for (const id of [19, 20, 21, 33, 7]) expect(away).not.toContain(id)
    expect(away).toHaveLength(40 - mostAtHand)
  })
})
