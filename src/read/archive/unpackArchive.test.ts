import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { MAX_NESTING } from '../limits'
import { openZip } from '../zip'
import { unpackArchive } from './unpackArchive'

const text = (words: string) => new TextEncoder().encode(words)

/** Each file by its name, with what it says or why it does not. */
const seen = (archive: Uint8Array) => {
  const files = unpackArchive(archive)
  if ('code' in files) return files.code
  return files.map(file => `${file.name}: ${'bytes' in file ? new TextDecoder().decode(file.bytes) : file.failure.code}`)
}

/** Changes bytes of the archive that stand where a run of bytes is found, from the last one on. */
const changed = (archive: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  for (let at = 0; at + 4 < archive.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at)
  return archive
}

test('files come by their paths, those of archives within too, without what systems leave there', () => {
  const inner = zipSync({ '年报.txt': text('乙') })
  const archive = zipSync({
    'b.txt': text('甲'),
    '部门.zip': inner,
    'a/1.txt': text('丙'),
    '__MACOSX/a/._1.txt': text('x'),
    'a/.DS_Store': text('x'),
    'a/~$1.docx': text('x'),
  })
  expect(seen(archive)).toEqual(['a/1.txt: 丙', 'b.txt: 甲', '部门.zip/年报.txt: 乙'])
})

describe('names', () => {
  test('in the code page of a Chinese Windows are read', () => {
    const gbk = [0xc4, 0xea, 0xb1, 0xa8]
    const archive = changed(zipSync({ aaaa: text('甲') }), (view, entry) => {
      for (const [index, byte] of gbk.entries()) view.setUint8(entry + 46 + index, byte)
    })
    expect(seen(archive)).toEqual(['年报: 甲'])
  })

  test('that lead out of the archive are not followed, and stop none of the others', () => {
    const archive = zipSync({
      '../../etc/x': text('x'),
      '/x': text('x'),
      'c:\\x': text('x'),
      'd\\..\\..\\x': text('x'),
      '好.txt': text('甲'),
    })
    expect(seen(archive)).toEqual([
      '../../etc/x: unsupported',
      '/x: unsupported',
      'c:/x: unsupported',
      'd/../../x: unsupported',
      '好.txt: 甲',
    ])
  })
})

describe('of an archive that is not as it should be', () => {
  test('a file with a password is said to have one', () => {
    const archive = changed(zipSync({ a: text('x') }), (view, entry) => view.setUint16(entry + 8, 1, true))
    expect(seen(archive)).toEqual(['a: encrypted'])
  })

  test('a file whose checksum differs is damaged: nobody knows which figure it is', () => {
    const archive = changed(zipSync({ a: text('x'), b: text('y') }), (view, entry) => {
      if (view.getUint8(entry + 46) === 97) view.setUint32(entry + 16, 1, true)
    })
    expect(seen(archive)).toEqual(['a: damaged', 'b: y'])
  })

  test('the rest is unpacked where an archive within it is cut off', () => {
    const inner = zipSync({ a: text('x') })
    expect(seen(zipSync({ 'i.zip': inner.subarray(0, inner.length - 30), b: text('y') }))).toEqual(['b: y', 'i.zip: damaged'])
  })

  test('nothing in it is empty, half of it damaged', () => {
    expect(seen(zipSync({}))).toBe('empty')
    expect(seen(zipSync({ 'folder/': new Uint8Array() }))).toBe('empty')
    expect(seen(zipSync({ a: text('x') }).subarray(0, 40))).toBe('damaged')
  })
})

describe('limits', () => {
  test('a bomb goes off nowhere', () => {
    const archive = changed(zipSync({ 'bomb.txt': new Uint8Array(5000), 'b.txt': text('y') }), (view, entry) => {
      if (view.getUint16(entry + 28, true) === 8) view.setUint32(entry + 24, 2 ** 30, true)
    })
    expect(seen(archive)).toEqual(['b.txt: y', 'bomb.txt: too-large'])
  })

  test('a size that is not told the truth about is found out', () => {
    const archive = changed(zipSync({ a: new Uint8Array(9 * 1024 * 1024) }), (view, entry) => view.setUint32(entry + 24, 5, true))
    expect(seen(archive)).toEqual(['a: too-large'])
  })

  test('archives within archives end somewhere', () => {
    let archive = zipSync({ '年报.txt': text('甲') })
    for (let depth = 0; depth < MAX_NESTING; depth++) archive = zipSync({ 'a.zip': archive })
    expect(seen(archive)).toEqual(['a.zip/a.zip/a.zip: too-large'])
  })

  test('entries are counted over all archives', () => {
    const archive = zipSync({ a: text('x'), b: text('y') })
    expect(() => openZip(archive, { bytes: 100, entries: 1 })).toThrow('too-large')
    expect(() => openZip(archive, { bytes: 0, entries: 9 }).read('a')).toThrow('too-large')
  })
})
