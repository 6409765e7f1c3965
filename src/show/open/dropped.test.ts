import { describe, expect, it } from 'vitest'
import { isLitter } from '../../model/litter'
import { droppedFiles } from './dropped'

const file = (name: string) => ({ isFile: true, name, file: (done: (file: File) => void) => done(new File(['x'], name)) })

/** A folder whose reader hands out its entries in portions, as browsers do. */
const folder = (name: string, ...children: object[]) => ({
  isFile: false,
  name,
  createReader: () => {
    const portions = [children.slice(0, 2), children.slice(2), []]
    return { readEntries: (done: (entries: object[]) => void) => done(portions.shift() ?? []) }
  },
})

const transfer = (...entries: object[]) =>
  ({ items: entries.map(entry => ({ kind: 'file', webkitGetAsEntry: () => entry })), files: [] }) as unknown as DataTransfer

const names = async (...entries: object[]) => (await droppedFiles(transfer(...entries))).map(found => found.name)

describe('what was dropped', () => {
  it('takes files as they come', async () => {
    expect(await names(file('b.pdf'), file('a.pdf'))).toEqual(['b.pdf', 'a.pdf'])
  })

  it('looks through folders to the bottom, in the order of names, and keeps the way there', async () => {
    const deep = folder('甲局', file('10.pdf'), file('2.pdf'), folder('附件', file('3.txt')))
    expect(await names(deep)).toEqual(['甲局/2.pdf', '甲局/10.pdf', '甲局/附件/3.txt'])
  })

  it('leaves out what systems leave in folders, but not what was dropped by hand', async () => {
    expect(await names(folder('x', file('.DS_Store'), file('a.pdf'), file('~$a.docx')))).toEqual(['x/a.pdf'])
    expect(await names(file('.hidden'))).toEqual(['.hidden'])
    expect(isLitter('Thumbs.db')).toBe(true)
  })

  it('takes the plain list where the browser knows no entries', async () => {
    const plain = { items: [], files: [new File(['x'], 'a.pdf')] } as unknown as DataTransfer
    expect((await droppedFiles(plain)).map(found => found.name)).toEqual(['a.pdf'])
  })
})
