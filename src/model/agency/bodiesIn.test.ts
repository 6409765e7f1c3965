import { expect, it } from 'vitest'
import { bodiesIn } from './bodiesIn'

it('takes one name a line, whatever it ends in, without numbers, blanks and what stands there twice', () => {
  const lines = ['应报送年报单位名单', '单位名称', '1. 望川县水利局', ' 2、财政局 ', '（三）城关镇', '• 气象', '', '财政局']
  expect(bodiesIn(lines)).toEqual(['望川县水利局', '财政局', '城关镇', '气象'])
})

it('finds the column of names in rows of a sheet', () => {
  const lines = [
    '序号\t单位名称\t联系人\t电话',
    '1\t望川县水利局\t张三\t0517-8123',
    '2\t财政局\t李四\t',
    '3,教育局,王五,1',
    '4|民政局|赵六',
  ]
  expect(bodiesIn(lines)).toEqual(['望川县水利局', '财政局', '教育局', '民政局'])
})

it('takes all names of a row or a sentence that is nothing but names', () => {
  expect(bodiesIn(['水利局、财政局、教育局等', '县委办\t县政府办', '住建局；民政局'])).toEqual([
    '水利局',
    '财政局',
    '县委办',
    '县政府办',
    '住建局',
    '民政局',
  ])
})
