/** Loose pictures that are the pages of one report: told among what was opened together, bound to one file, and parted again. */
import { boundHead } from '../../model/boundPictures'
import { pictureFormat } from '../../model/formats'
import { turnTo } from '../selection/turnTo'
import type { FileEntry, PageFailure, State } from '../state'
import { hasUnseen, isPending } from './list'

/** Pictures that may be the pages of one report. */
export interface Bindable {
  /** In the order of their names, numbers as people count: 1.jpg, 2.jpg, 10.jpg. */
  readonly files: readonly FileEntry[]
  /** Whether they were read, and each is a part of a report at most; else nobody knows yet. */
  readonly read: boolean
  /** Those of which nothing can be read, whatever they show: with them no report can be made. */
  readonly lost: readonly FileEntry[]
}

/** A report has some five pages, those with the most a good thirty; a folder of more pictures is none. */
const MOST = 50

const names = new Intl.Collator('zh-CN', { numeric: true })

/**
 * Pictures that were opened together and stand in one folder, each of them settled, where none of them is a report by itself and no two of them begin one.
 * So many one-page reports that were opened together are never called one.
 */
export const bindableIn = (files: readonly FileEntry[]): readonly Bindable[] => {
  const together = new Map<string, FileEntry[]>()
  for (const file of files) {
    if (file.drop === undefined || !isPictureName(file.name) || file.bound) continue
    const place = `${file.drop} ${file.name.slice(0, file.name.lastIndexOf('/') + 1)}`
    together.set(place, [...(together.get(place) ?? []), file])
  }
  return [...together.values()].filter(mayBeOne).map(group => ({
    files: [...group].sort((one, other) => names.compare(one.name, other.name)),
    read: !group.some(hasUnseen),
    lost: group.filter(isLost),
  }))
}

/** What lies in the file itself, whoever reads it. */
const lasting: ReadonlySet<PageFailure['code']> = new Set(['damaged', 'empty', 'encrypted', 'too-large', 'unsupported', 'unreadable'])

const isLost = (file: FileEntry): boolean => file.state === 'failed' && lasting.has(file.failure.code)

const isPictureName = (name: string): boolean => pictureFormat.endings.some(ending => name.toLowerCase().endsWith(ending))

const mayBeOne = (group: readonly FileEntry[]): boolean => {
  if (group.length < 2 || group.length > MOST || group.some(isPending)) return false
  const reports = group.flatMap(file => (file.state === 'ready' ? [file.outcome.report] : []))
  // Of what was read and is no report at all nothing is known of the others either.
  if (reports.length === 0 && !group.some(hasUnseen)) return false
  return reports.every(({ part }) => part === true) && reports.filter(({ title }) => title !== null).length <= 1
}

/** Pictures become one file, in the place of the first of them, that waits to be read. @param id of the file, @param job under which it is read. */
export const bindFiles = (state: State, { files }: Bindable, id: number, job: number): State => {
  const [first] = files
  if (!first || files.some(file => !state.files.includes(file))) return state
  const blob = new Blob([boundHead(files.map(file => file.blob.size)), ...files.map(file => file.blob)])
  const one: FileEntry = {
    ...{ id, job, blob, state: 'queued', pictures: true, bound: files },
    name: `${first.name} 等 ${files.length} 张图片`,
    ...(first.drop !== undefined && { drop: first.drop }),
  }
  const at = Math.min(...files.map(file => state.files.indexOf(file)))
  const others = state.files.filter(file => !files.includes(file))
  const placed = { ...state, files: [...others.slice(0, at), one, ...others.slice(at)], view: 'report' as const, removed: null }
  return turnTo(placed, id)
}

export type LoosePicture = Pick<FileEntry, 'name' | 'blob'>

export interface BoundPart {
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/** The pictures that were bound to one file, one behind the other at its end. */
export const partsOf = (bound: Blob, parts: readonly BoundPart[]): readonly LoosePicture[] => {
  let at = bound.size - parts.reduce((sum, { size }) => sum + size, 0)
  return parts.map(({ name, size }) => {
    const from = at
    at += size
    return { name, blob: bound.slice(from, at) }
  })
}

/** A picture of which nothing was read yet. */
export const unreadPicture = (picture: LoosePicture, id: number, drop: number): FileEntry => ({
  ...{ id, drop, ...picture },
  ...{ state: 'failed', failure: { code: 'scanned', message: '这是图片，图片里的文字还没有读。', pictures: true } },
})

/** A file of pictures that were bound becomes these again, as they were. */
export const partFile = (state: State, id: number): State => {
  const bound = state.files.find(file => file.id === id)?.bound
  if (!bound) return state
  const files = state.files.flatMap(file => (file.id === id ? bound : [file]))
  return turnTo({ ...state, files, view: 'set' }, bound[0]?.id ?? null)
}
