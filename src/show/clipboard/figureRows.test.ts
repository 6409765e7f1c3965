import { expect, test } from 'vitest'
import { figureRows } from './figureRows'

test('figures are taken as they are, blanks too', () => {
  expect(figureRows('1\t\t3\n\t5\t6', '')).toEqual([
    ['1', '', '3'],
    ['', '5', '6'],
  ])
})

test('labels before the figures, merged ones and heads are left out', () => {
  const text = '办理结果\t\t自然人\t企业\n（一）予以公开\t\t18\t3\n（三）不予公开\t1.国家秘密\t0\t0\n\t2.其他\t1\t'
  const figures = [
    ['18', '3'],
    ['0', '0'],
    ['1', ''],
  ]
  expect(figureRows(text.replace('（一）予以公开\t\t', '（一）予以公开\t'), '')).toEqual(figures)
  const html =
    '<table><tr><td colspan=2>办理结果<td>自然人<td>企业<tr><td colspan=2><p>（一）予以</p><p>公开</p><td>18<td>3<tr><td rowspan=2>（三）不予公开<td>1.国家秘密<td>0<td>0<tr><td>2.其他<td>1<td></table>'
  expect(figureRows('18\n3', html)).toEqual(figures)
})

test('rows that cannot be told from heads are left as they are', () => {
  for (const [label, ...blanks] of [
    ['行政许可', ''],
    ['第二十条', '', ''],
    ['申请人情况', '', '', ''],
  ])
    expect(figureRows(`${[label, ...blanks].join('\t')}\n规章\t1\t2`, '')[0]).toEqual([label, ...blanks])
  expect(figureRows('1\t规章\t2\n1\t2\t3', '')).toEqual([
    ['1', '规章', '2'],
    ['1', '2', '3'],
  ])
})

test('a row that Excel hides in its table is none', () => {
  const html =
    "<table><tr><td>1<td>2</tr><![if supportMisalignedColumns]><tr height=0 style='display:none'><td></td><td></td></tr><![endif]></table>"
  expect(figureRows('1\t2', html)).toEqual([['1', '2']])
})
