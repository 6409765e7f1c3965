/** The pipeline of the page over a file on disk. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { AcrossOutput, Output, OutputReport } from '../src/model/output'
import type { Failure, Outcome } from '../src/model/result'
import { failure, tooLarge } from '../src/read/failures'
import { MAX_BYTES } from '../src/read/limits'
import { unpack, validate, type World } from '../src/validate'
import { filesUnder } from './filesUnder'
import { openPdf } from './openPdf'
import { pictures } from './openPictures'

/** Validates the file at a path, or every file in the folder there, in order of their paths and under their path within it. */
export async function* validatePath(path: string): AsyncGenerator<Outcome> {
  if (!(await isFolder(path))) {
    yield* validateFiles(path, '')
    return
  }
  const files = await filesUnder(path)
  for (const file of files) yield* validateFiles(join(path, file), file)
  if (files.length === 0)
    yield { ok: false, source: { name: basename(path), kind: null, bytes: 0 }, failure: failure('empty', '这个文件夹里没有文件。') }
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // What cannot be looked at fails as a file, with its reason.
    return false
  }
}

/** Validates the file at a path, or each in the archive there. @param name of the file in its folder; '' outside of one. */
async function* validateFiles(path: string, name: string): AsyncGenerator<Outcome> {
  const files = await unpackAt(path)
  if (!files) yield await validateFile(path, name || basename(path))
  else if ('code' in files) yield failed(name || basename(path), files)
  else
    for (const file of files) {
      const within = name === '' ? file.name : `${name}/${file.name}`
      yield 'failure' in file ? failed(within, file.failure) : await validateBytes(within, file.bytes)
    }
}

/** null where the file is no archive, or cannot be read: then it says so itself. */
const unpackAt = async (path: string) => {
  try {
    return (await stat(path)).size > MAX_BYTES ? null : await unpack(new Uint8Array(await readFile(path)))
  } catch {
    return null
  }
}

const failed = (name: string, reason: Failure, bytes = 0): Outcome => ({ ok: false, source: { name, kind: null, bytes }, failure: reason })

/** Validates the file at a path. A path that cannot be read, or a file that trips us up, gives a failure like any other. */
export const validateFile = async (path: string, name = basename(path), onTrace?: World['onTrace']): Promise<Outcome> => {
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) return failed(name, tooLarge(size), size)
    return await validateBytes(name, new Uint8Array(await readFile(path)), onTrace)
  } catch (error) {
    return failed(name, unreadable((error as NodeJS.ErrnoException).code ?? ''))
  }
}

const validateBytes = async (name: string, bytes: Uint8Array, onTrace?: World['onTrace']): Promise<Outcome> => {
  try {
    const fingerprint = async (file: Uint8Array) => createHash('sha256').update(file).digest('hex')
    return await validate(name, bytes, { openPdf, pictures, now: () => performance.now(), fingerprint, ...(onTrace && { onTrace }) })
  } catch (error) {
    // Our own mistake; it must not keep the other files from being checked.
    process.stderr.write(`${name}: ${(error as Error).stack}\n`)
    return failed(name, failure('damaged', '检查这个文件时程序出错，没有得出结果，请换用重新导出的 PDF 再试。'))
  }
}

/** 2 where a file, or every table of one, could not be read, else 1 where there is an error in one or between several, else 0. */
export const exitCode = (outputs: readonly (Output | AcrossOutput['across'])[]): 0 | 1 | 2 => {
  if (outputs.some(output => 'failure' in output || ('report' in output && isUnread(output.report)))) return 2
  return outputs.some(output => 'summary' in output && output.summary.error > 0) ? 1 : 0
}

/** Nothing of its tables was read, and not for want of tables. */
const isUnread = ({ cells, losses = [] }: OutputReport): boolean => {
  const all = Object.values(cells)
  return all.length > 0 ? all.every(cell => cell?.unread) : losses.length > 0
}

const unreadable = (code: string): Failure => {
  if (code === 'ENOENT') return failure('unsupported', '找不到这个文件，请检查文件名和路径。')
  if (code === 'EISDIR') return failure('unsupported', '这是一个文件夹，请选择其中的报告文件。')
  return failure('unsupported', `文件打不开（${code}），请检查是否有读取权限，或是否正被其他程序占用。`)
}
