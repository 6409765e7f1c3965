import { expect, it } from 'vitest'
import { drawsFigure, holdsPicture, saysBar } from './besideReport'

it.each(['关闭1286', '1286 打印', '返回顶部'])('%j is not the report’s own', text => expect(saysBar(text)).toBe(true))

it.each(['1286', '关闭企业12家', '12件', '无'])('%j is', text => expect(saysBar(text)).toBe(false))

it.each(['![](a.png)', '![12](a.png)', '✅'])('%j is a picture', text => expect(holdsPicture(text)).toBe(true))

it.each(['12', '—', '若干', '※'])('%j is none', text => expect(holdsPicture(text)).toBe(false))

it.each(['1\ufe0f\u20e32\ufe0f\u20e3', '🔟', '❶', '12📈', '👍🏻 12', '🇨🇳0', '0↑', '✅0'])('%j draws a figure', text =>
  expect(drawsFigure(text)).toBe(true),
)

it.each(['12', '12 6', '✅', '若干📈', '↑', '一'])('%j draws none', text => expect(drawsFigure(text)).toBe(false))
