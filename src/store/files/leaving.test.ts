import { describe, expect, it } from 'vitest'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { type Edits, type FileEntry, initialState, type State } from '../state'
import { answerLeaving, bringBack, leaveFiles, undoBringsBack } from './leaving'

const tried: Edits = { 'proceedings/review/total': { text: '1', value: 1 } }
const report = readyFile(reportWith())
const files = (count: number, change: (id: number) => Partial<FileEntry> = () => ({})): State => ({
  ...initialState,
  open: 1,
  files: Array.from({ length: count }, (_, at) => ({ ...report, id: at + 1, ...change(at + 1) }) as FileEntry),
})
const ids = (state: State) => state.files.map(({ id }) => id)

describe('taking files off the list', () => {
  it('asks nothing where nothing was tried out', () => {
    expect(leaveFiles(files(2), [1])).toMatchObject({ leaving: null, files: [{ id: 2 }], open: 2 })
    expect(ids(leaveFiles(files(3), [1, 2, 3]))).toEqual([])
  })

  it('asks where something was tried out, also in a file that still waits for its password', () => {
    for (const change of [{ edits: tried }, { state: 'failed', awaiting: tried, failure: { code: 'encrypted', message: '' } }] as const) {
      const before = files(2, id => (id === 2 ? change : {}))
      expect(leaveFiles(before, [1]).leaving).toBeNull()
      const asked = leaveFiles(before, [2])
      expect(asked).toMatchObject({ leaving: [2], files: before.files })
      expect(answerLeaving(asked, false)).toEqual(before)
      const gone = answerLeaving(asked, true)
      expect([ids(gone), gone.leaving]).toEqual([[1], null])
    }
  })

  it('asks before many go at once', () => {
    const before = files(200)
    const asked = leaveFiles(before, ids(before))
    expect(asked.files).toHaveLength(200)
    expect(ids(answerLeaving(asked, true))).toEqual([])
  })

  it('puts back where they stood those that went last, once; what had not been read waits under its new job', () => {
    const before = files(4, id => (id === 3 ? { state: 'queued', job: 7 } : {}))
    const gone = leaveFiles(before, [3, 1])
    expect([ids(gone), gone.open]).toEqual([[2, 4], 2])
    const back = bringBack(gone, [50, 51])
    expect([ids(back), back.open, back.removed]).toEqual([[1, 2, 3, 4], 1, null])
    expect([back.files[0], back.files[2]]).toMatchObject([{ state: 'ready' }, { state: 'queued', job: 51 }])
    expect(bringBack(back, [])).toBe(back)
  })

  it('says how they come back where no list is left that would, and lets them as long as nothing else is there to undo', () => {
    const lone = leaveFiles(files(2), [1])
    expect(lone.said).toBe('已关闭 1 份，按 Ctrl+Z 放回')
    expect(leaveFiles(files(1), [1]).said).toBe(lone.said)
    expect(leaveFiles(files(3), [1]).said).toBeNull()
    expect([files(1), lone, leaveFiles(files(1), [1])].map(undoBringsBack)).toEqual([false, true, true])
    const [file] = lone.files
    expect(undoBringsBack({ ...lone, files: [{ ...file, past: [tried] } as FileEntry] })).toBe(false)
    const listed = leaveFiles(files(3), [1])
    expect([undoBringsBack({ ...listed, view: 'set' }), undoBringsBack({ ...listed, view: 'report' })]).toEqual([true, false])
  })
})
