import { describe, expect, it } from 'vitest'
import { boundIn } from '../../model/boundPictures'
import type { Report } from '../../model/report'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { type Failed, type FileEntry, initialState, type State } from '../state'
import { bindableIn, bindFiles, partFile, partsOf, unreadPicture } from './binding'

const unseen = (id: number, name: string, drop = 1): Failed => ({
  ...{ id, name, drop, blob: new Blob([name]), state: 'failed' },
  failure: { code: 'scanned', message: '', pictures: true },
})
const read = (id: number, name: string, report: Partial<Report>): FileEntry => ({
  ...readyFile({ ...reportWith(), ...report }, id),
  ...{ name, drop: 1, pictures: true },
})
const part = { part: true, title: null } as const
const namesOf = (files: readonly FileEntry[]) => bindableIn(files).map(group => group.files.map(({ name }) => name))
const open = (...files: readonly FileEntry[]): State => ({ ...initialState, files, open: files[0]?.id ?? null, view: 'set' })

describe('loose pictures', () => {
  it('that were opened together may be one report, in the order of their names as people count', () => {
    expect(namesOf([unseen(1, '10.jpg'), unseen(2, '2.jpg'), unseen(3, '1.JPG')])).toEqual([['1.JPG', '2.jpg', '10.jpg']])
  })

  it('are not one where they came apart, in folders of their own, or beside a document', () => {
    expect(namesOf([unseen(1, '1.jpg'), unseen(2, '2.jpg', 2)])).toEqual([])
    expect(namesOf([unseen(1, '甲/1.jpg'), unseen(2, '乙/1.jpg')])).toEqual([])
    expect(namesOf([unseen(1, '1.jpg'), unseen(2, '2.pdf')])).toEqual([])
  })

  it('are one where each is but a part, and never where one is a report by itself or two begin one', () => {
    const title = reportWith().title
    const page = (id: number, more: Partial<Report>) => read(id, `${id}.jpg`, more)
    expect(bindableIn([page(1, { part: true, title }), page(2, part)])).toMatchObject([{ read: true }])
    expect(namesOf([page(1, { title }), page(2, { title })])).toEqual([])
    expect(namesOf([page(1, { part: true, title }), page(2, { part: true, title })])).toEqual([])
  })

  it('tell which of them cannot be read whatever they show', () => {
    const empty: Failed = { ...unseen(2, '2.jpg'), failure: { code: 'empty', message: '' } }
    const written: Failed = { ...unseen(3, '3.jpg'), failure: { code: 'scanned', message: '' } }
    expect(bindableIn([unseen(1, '1.jpg'), empty, written])).toMatchObject([{ lost: [{ name: '2.jpg' }] }])
  })
})

describe('pictures that are bound', () => {
  const files = [unseen(1, '2.jpg'), unseen(2, '1.jpg')]
  const [group] = bindableIn(files)
  const bound = group ? bindFiles(open(readyFile(undefined, 5), ...files), group, 9, 90) : initialState

  it('are one file in their place, which is read and shown', async () => {
    expect(bound.files.map(({ id, state }) => [id, state])).toEqual([
      [5, 'ready'],
      [9, 'queued'],
    ])
    expect([bound.open, bound.view]).toEqual([9, 'report'])
    const bytes = new Uint8Array((await bound.files[1]?.blob.arrayBuffer()) ?? new ArrayBuffer(0))
    expect(boundIn(bytes)?.map(each => new TextDecoder().decode(each))).toEqual(['1.jpg', '2.jpg'])
  })

  it('are parted as they were', () => {
    const parted = partFile(bound, 9)
    expect(parted.files.slice(1)).toEqual([files[1], files[0]])
    expect(bindableIn(parted.files)).toHaveLength(1)
  })

  it('are told from the file that they were bound to, and can be parted, after a reload', async () => {
    const { blob } = bound.files[1] as FileEntry
    const parts = partsOf(
      blob,
      [files[1], files[0]].map(file => ({ name: `${file?.name}`, size: file?.blob.size ?? 0 })),
    )
    expect(await Promise.all(parts.map(async part => [part.name, await part.blob.text()]))).toEqual([
      ['1.jpg', '1.jpg'],
      ['2.jpg', '2.jpg'],
    ])
    const loose = parts.map((part, at) => unreadPicture(part, at + 20, 3))
    const again = open({ ...(bound.files[1] as FileEntry), bound: loose })
    expect(namesOf(partFile(again, 9).files)).toEqual([['1.jpg', '2.jpg']])
  })

  it('that have changed meanwhile stay as they are', () => {
    const other = open(unseen(1, '1.jpg'), unseen(2, '2.jpg'))
    expect(group && bindFiles(other, group, 9, 90)).toBe(other)
  })
})
