import { expect, it } from 'vitest'
import { reportWith } from '../testing/reportWith'
import { claim } from './claim'

const inSectionOne = (...lines: readonly string[]) =>
  claim(reportWith({}, { bodies: { 1: lines }, preamble: [] }))
    .readings.map(({ sentence }) => sentence)
    .filter(({ section }) => section === 1)

it('ends a sentence at a full stop, a sub-heading on its own line and a numeral that opens a paragraph', () => {
  const sentences = inSectionOne(
    '（一）主动公开情况',
    '公开信息3条',
    '（二）依申请公开：申请数量为0',
    '（三）政府信息管理情况。清理文件2份，公开1份。',
  )
  expect(sentences.map(({ text, topic }) => [topic, text])).toEqual([
    ['proactive', '公开信息3条'],
    ['onRequest', '依申请公开:申请数量为0'],
    ['management', '清理文件2份,公开1份'],
  ])
})

it('tells whether a sentence opens a paragraph and follows the one before it', () => {
  const sentences = inSectionOne('（一）主动公开。公开信息3条。其中动态2条。天气很好。公开文件1份。', '（二）依申请公开。受理申请1件。')
  expect(sentences.map(({ opens, follows }) => [opens, follows])).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [true, false],
  ])
})

it('leaves out what counts nothing', () => expect(inSectionOne('加强领导，落实责任。全年更新及时。')).toEqual([]))
