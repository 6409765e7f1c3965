/** What became of files that were opened again. */
import { versionsInWords } from '../../words/versions'
import type { FileEntry, Ready } from '../state'
import { changesIn } from './compared'

/** Of one report what is better and worse; of many how many. */
export const replacedInWords = (placed: readonly (readonly [older: FileEntry, newer: Ready])[]): string => {
  const [[older, newer] = [undefined, undefined], second] = placed
  if (second) return `${placed.length} 份报告换成了新版`
  return older?.state === 'ready' && newer ? `已换成新版：${versionsInWords(changesIn({ older, newer }))}` : '已换成新版'
}

/** Pairs of names: of the file that was opened again, and of the one that is open. */
export const sameInWords = (same: readonly (readonly [name: string, open: string])[]): string => {
  const [[name, open] = ['', ''], second] = same
  if (second) return `${same.length} 份文件已经打开，内容没有变，没有再列`
  return name === open ? `${name} 已经打开，内容没有变` : `${name} 与已打开的 ${open} 完全相同，没有再列`
}
