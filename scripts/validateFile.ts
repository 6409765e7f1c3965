/** The pipeline of the page over a file on disk. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { AcrossOutput, Output } from '../src/model/output'
import type { Failure, Outcome } from '../src/model/result'
import { failure, tooLarge } from '../src/read/failures'
import { MAX_BYTES } from '../src/read/limits'
import { validate, type World } from '../src/validate'
import { filesUnder } from './filesUnder'
import { openPdf } from './openPdf'

/** Validates the file at a path, or every file in the folder there, in order of their paths and under their path within it. */
export async function* validatePath(path: string): AsyncGenerator<Outcome> {
  if (!(await isFolder(path))) {
    yield await validateFile(path)
    return
  }
  const files = await filesUnder(path)
  for (const file of files) yield await validateFile(join(path, file), file)
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

/** Validates the file at a path. A path that cannot be read, or a file that trips us up, gives a failure like any other. */
export const validateFile = async (path: string, name = basename(path), onTrace?: World['onTrace']): Promise<Outcome> => {
  const fail = (reason: Failure, bytes = 0): Outcome => ({ ok: false, source: { name, kind: null, bytes }, failure: reason })
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) return fail(tooLarge(size), size)
    const fingerprint = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    return await validate(name, new Uint8Array(await readFile(path)), {
      openPdf,
      now: () => performance.now(),
      fingerprint,
      ...(onTrace && { onTrace }),
    })
  } catch (error) {
    const { syscall, code = '' } = error as NodeJS.ErrnoException
    if (syscall) return fail(unreadable(code))
    // Our own mistake; it must not keep the other files from being checked.
    process.stderr.write(`${name}: ${(error as Error).stack}\n`)
    return fail(failure('damaged', '检查这个文件时程序出错，没有得出结果，请换用重新导出的 PDF 再试。'))
  }
}

/** 2 where a file could not be read, else 1 where there is an error in one or between several, else 0. */
export const exitCode = (outputs: readonly (Output | AcrossOutput['across'])[]): 0 | 1 | 2 => {
  if (outputs.some(output => 'failure' in output)) return 2
  return outputs.some(output => 'summary' in output && output.summary.error > 0) ? 1 : 0
}

const unreadable = (code: string): Failure => {
  if (code === 'ENOENT') return failure('unsupported', '找不到这个文件，请检查文件名和路径。')
  if (code === 'EISDIR') return failure('unsupported', '这是一个文件夹，请选择其中的报告文件。')
  return failure('unsupported', `文件打不开（${code}），请检查是否有读取权限，或是否正被其他程序占用。`)
}
