import { expect, it } from 'vitest'
import { catalogue, examples } from '../check/catalogue'
import { check } from '../check/check'
import { exampleCase } from '../testing/exampleReport'
import { findingTold } from '../testing/finding'
import { everyFindingIn } from '../testing/findingsIn'
import { reportWith } from '../testing/reportWith'
import { messageOf } from './messageOf'
import { namesTable, quotesItself } from './ownWords'

const broken = catalogue.map(rule => [rule.id, rule.about, rule.find(exampleCase(examples[rule.id].breaks))] as const)

it.each(broken)('%s finds what it says it is about', (_, about, flaws) =>
  expect(new Set(flaws.map(({ subject }) => subject.kind))).toEqual(new Set([about])),
)

const tableName = /表[二三四]/

it.each(catalogue.map(({ id }) => id))('%s: the sentence names its table, or is known not to', id => {
  const found = check(exampleCase(examples[id].breaks)).filter(({ rule }) => rule === id)
  for (const finding of found) {
    if (finding.subject.kind === 'cells' || finding.subject.kind === 'sum')
      expect(tableName.test(messageOf(finding))).toBe(namesTable(finding))
  }
})

it('asks where the file was not read whole', () => {
  const report = reportWith({}, { sections: [1, 2, 3, 4, 5] })
  const [accusing] = everyFindingIn(report).map(messageOf)
  expect(everyFindingIn({ ...report, incomplete: true }).map(messageOf)).toEqual([`${accusing}（文件没有读全，也可能是没有读到）`])
})

it('asks where what is missing may stand on a picture', () => {
  const report = reportWith({}, { sections: [1, 2, 3, 4, 5] })
  const [accusing] = everyFindingIn(report).map(messageOf)
  expect(everyFindingIn({ ...report, seen: [1] }).map(messageOf)).toEqual([`${accusing}（从图片识别，也可能是没有认出）`])
})

it('asks where words of a picture may be others', () => {
  const subject = exampleCase(examples['narrative-sum'].breaks)
  const on = (pages: readonly number[]) => ({ ...subject, report: { ...subject.report, seen: pages } })
  const wordsOn = (pages: readonly number[]) =>
    check(on(pages))
      .filter(({ rule }) => rule === 'narrative-sum')
      .map(messageOf)
  const [accusing] = wordsOn([])
  expect(wordsOn([1])).toEqual([`${accusing}（从图片识别，也可能是认错了字）`])
})

it('takes the words of what was passed on', () => expect(messageOf(findingTold({ message: '少 11' }))).toBe('少 11'))

it('knows whether a sentence has the words that it is about', () => {
  const report = reportWith({}, { headings: { 3: '三、申请情况' }, bodies: { 6: ['无'] } })
  expect(everyFindingIn(report).map(finding => [finding.rule, quotesItself(finding)])).toEqual([
    ['section-heading', true],
    ['fee-statement', false],
  ])
})
