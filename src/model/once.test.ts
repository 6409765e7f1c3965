import { expect, it } from 'vitest'
import { once, oncePer, oncePerText } from './once'

it('works out a value at the first question alone, be it null', () => {
  let times = 0
  const value = once(() => {
    times++
    return null
  })
  expect(times).toBe(0)
  expect([value(), value()]).toEqual([null, null])
  expect(times).toBe(1)
})

it('works out a value for each object at the first question alone', () => {
  const [one, other] = [{ name: 'one' }, { name: 'other' }]
  const asked: string[] = []
  const lengthOf = oncePer(({ name }: { readonly name: string }) => {
    asked.push(name)
    return name.length
  })
  expect([lengthOf(one), lengthOf(other), lengthOf(one)]).toEqual([3, 5, 3])
  expect(asked).toEqual(['one', 'other'])
})

it('works out a value for each short text once, and for a long one whenever it is asked', () => {
  const asked: string[] = []
  const isTotal = oncePerText(text => {
    asked.push(text)
    return text === '总计'
  })
  expect(['总计', '总计', '行政相对人不服本机关的决定', '行政相对人不服本机关的决定'].map(isTotal)).toEqual([true, true, false, false])
  expect(asked).toEqual(['总计', '行政相对人不服本机关的决定', '行政相对人不服本机关的决定'])
})

it('keeps what it gives for a long text of ours', () => {
  const ours = '行政相对人不服本机关的决定'
  const asked: string[] = []
  const isTotal = oncePerText(
    text => {
      asked.push(text)
      return text === '总计'
    },
    [ours],
  )
  expect([`${ours}`, ours, `${ours}的`, `${ours}的`].map(isTotal)).toEqual([false, false, false, false])
  expect(asked).toEqual([ours, `${ours}的`, `${ours}的`])
})

it('forgets texts where there are too many, and works them out again', () => {
  let times = 0
  const echo = oncePerText(text => {
    times++
    return text
  })
  for (let at = 0; at < 5000; at++) expect(echo(`${at}`)).toBe(`${at}`)
  expect([echo('0'), times]).toEqual(['0', 5001])
})
