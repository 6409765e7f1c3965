import { expect, it } from 'vitest'
import { endingOf } from './ending'
import { parsePage } from './tree'

const ending = (html: string, torn = false) => endingOf(html, parsePage(html)?.open ?? [], torn)

it.each([
  ['<html><body><table><tr><td>1</table>', 'open'],
  ['<html><body><p>一</p>', 'open'],
  ['<p>一<p>二', 'unmarked'],
  ['<div><p>一', 'open'],
  ['<table><tr><td>1', 'torn'],
  ['<p>一</p><td cla', 'torn'],
  ['<p>一</p><!-- ', 'torn'],
  ['<p>一</p><script>var a', 'torn'],
  ['<p>3 < 4', 'unmarked'],
  ['<html><body><table><tr><td>1</body>', null],
  ['<table><tr><td>1</table></html>', null],
])('%s ends %s', (html, said) => expect(ending(html)).toBe(said))

it('a file that ends before it is told to is torn, but behind the end of its page', () => {
  expect([ending('<p>一', true), ending('<p>一</body>', true)]).toEqual(['torn', null])
})
