import { expect, it } from 'vitest'
import { form2021 } from '../../statute/2021/form'
import { findOutline } from './outline'
import { documentToLines } from './printLines'

const title = '青石县水务局2023年政府信息公开工作年度报告'
const slides = form2021.sections.map(({ heading }, at) => [heading, `第${at}段。`, '内容准确，便于查找。', '没有需要说明的事项。'])
const slide = (number: number): readonly string[] => slides[number - 1] as string[]

const read = (...parts: readonly (readonly string[])[]) => {
  const lines = [title, ...parts.flat()].map(text => ({ text }))
  const outline = findOutline(documentToLines({ kind: 'html', lines, pages: [], losses: [] }), [], form2021)
  return {
    order: outline.sections.map(({ heading }) => heading.number).join(''),
    another: outline.another,
    left: outline.sections.flatMap(section => section.lines.filter(line => !outline.ignored.has(line.number)).map(({ text }) => text)),
  }
}
const whole = { order: '123456', another: false, left: slides.flatMap(([, ...texts]) => texts) }

it('leaves out what a carousel shows again before and behind its slides', () => {
  expect(read(slide(6), ...slides, slide(1))).toEqual(whole)
  expect(read(slide(5), slide(6), ...slides, ...slides)).toEqual(whole)
})

it('leaves out the open panel of tabs, and keeps the foot of the page behind a copy', () => {
  expect(read(slide(3), ...slides)).toEqual(whole)
  expect(read(...slides, slide(3), slide(4), ['填报人：张三'])).toEqual({ ...whole, left: [...whole.left, '填报人：张三'] })
})

it('leaves out headings that a menu behind the report says again, and keeps the foot of the page', () => {
  const menu = slides.map(([heading = '']) => heading)
  expect(read(...slides, menu)).toEqual(whole)
  expect(read(...slides, menu, ['填报人：张三', '联系电话：见官网'])).toEqual({
    ...whole,
    left: [...whole.left, '填报人：张三', '联系电话：见官网'],
  })
})

it('leaves out nothing where a section differs from its copy, or a second report has its title', () => {
  const other = [...slide(5), '内容有误。']
  expect(read(other, ...slides).order).toBe('512346')
  expect(read(...slides, [title], ...slides).another).toBe(true)
})
