import { expect, test } from 'vitest'
import { crashTrace } from './crash'

const thrown = (stack: string, message = '张三的申请', name = 'TypeError') => Object.assign(new Error(message), { name, stack })

test('the kind of error and its places are told, its message and the folders are not', () => {
  const stack = `TypeError: 张三的申请\n 第二行 at 张三 (x)\n    at async readPage (file:///C:/Users/zhang/app/index-Ab1.js:12:345)\n    at blob:https://host/0a1b-2c:7:89\n    at new Map (<anonymous>)`
  expect(crashTrace(thrown(stack))).toBe('TypeError\n  readPage index-Ab1.js:12:345\n  - worker:7:89')
})

test('Firefox is understood too', () => {
  expect(crashTrace(thrown('show@http://127.0.0.1:1/a/b/index.js:3:4\n@http://127.0.0.1:1/index.js:5:6'))).toBe(
    'TypeError\n  show index.js:3:4\n  - index.js:5:6',
  )
})

test('what is no error, or names itself after the file, tells nothing', () => {
  expect(crashTrace('张三的申请')).toBe('(string)')
  expect(crashTrace(thrown('', 'x', '张三的申请'))).toBe('Error')
})
