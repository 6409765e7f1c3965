import type { RepairCause } from '../model/finding'

/** What may have happened, in a clerk's words. */
export const causesInWords: Readonly<Record<RepairCause, string>> = {
  reading: '可能是读取有误，请看原文',
  'total left at 0': '像是总计忘了填',
  'left blank': '像是漏填',
  'digits swapped': '像是数字写颠倒了',
  'digit missing': '像是少写了一位',
  'digit doubled': '像是一位数字写重了',
  'digit added': '像是多写了一位',
  neighbour: '像是抄成了旁边一格的数',
  'wrong column': '像是填到了旁边一列',
  'wrong row': '像是填到了旁边一行',
  split: '像是一个数拆到了两格',
  'run together': '像是两格的数写到了一起',
}
