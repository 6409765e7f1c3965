import type { Case } from '../../model/case'
import type { Report } from '../../model/report'
import type { CitedDocument } from '../../model/ruleArgs'
import type { RunningText } from '../../model/runningText'
import { forms } from '../../statute/forms'
import { matchesOf } from '../../text/matchesOf'
import { contents, feeNumber, statutoryForm } from '../basis'
import type { Flaw, Rule } from '../rule'

/** The notice of the form, the fee rule or the Regulations is named with a wrong number or title, or a superseded notice as the basis. */
export const citationForm: Rule<'citation-form'> = {
  id: 'citation-form',
  title: '依据文件的名称和文号',
  severity: 'review',
  group: 'template',
  about: 'words',
  needs: 'report',
  level: 'form',
  basis: `${contents}；${statutoryForm}`,
  wants: '引用的年度报告格式通知、信息处理费管理办法和政府信息公开条例，名称和文号正确，格式通知是报告年度适用的一份。',
  ofSpelling: () => true,
  find: ({ report, claims }: Case) => claims.texts.flatMap(({ section, body }) => (section === 5 ? [] : flawsIn(body, report))),
}

interface Cited {
  readonly document: CitedDocument
  /** What stands around its number. */
  readonly near: RegExp
  /** Every number written like one of its kind: year and number, or the number alone. */
  readonly number: RegExp
  readonly wanted: (report: Report) => string
  readonly known: (report: Report) => readonly string[]
}

const bracketed = '[〔\\[(【]?(20\\d{2})[〕\\])】]?(?:第)?(\\d{1,4})号'

const documents: readonly Cited[] = [
  {
    document: 'form',
    near: /格式|年度报告有关事项/,
    number: new RegExp(`国办公开办[函发]?${bracketed}`, 'g'),
    wanted: ({ form }) => forms[form].notice,
    known: ({ form }) => [forms[form].notice],
  },
  {
    document: 'fees',
    near: /信息处理费/,
    number: new RegExp(`国办[函发]${bracketed}`, 'g'),
    wanted: () => feeNumber,
    known: () => [feeNumber],
  },
  {
    document: 'regulations',
    near: /政府信息公开条例[》〉)(,]{0,3}(?:中华人民共和国)?$/,
    number: /国务院令第?(\d{3})号|国令第?(\d{3})号/g,
    wanted: () => '国务院令第711号',
    known: () => ['711'],
  },
]

/** Characters looked at before a number for what it is the number of. */
const nearby = 70

const flawsIn = (body: RunningText, report: Report): readonly Flaw<'citation-form'>[] => [
  ...documents
    .flatMap(cited => matchesOf(body.text, cited.number).flatMap(match => flawOf(body, match, cited, report)))
    .slice(0, mostOfOne),
  ...wrongTitles(body),
]
const mostOfOne = 3

/** （以下简称《条例》） between a title and its number. */
const called = /\(以下简称[^)]{0,12}\)/

const flawOf = (body: RunningText, match: RegExpExecArray, cited: Cited, report: Report): readonly Flaw<'citation-form'>[] => {
  const before = body.text.slice(Math.max(0, match.index - nearby), match.index)
  if (!cited.near.test(before.replace(called, ''))) return []
  const [printed, year, number] = match
  const plain = cited.document === 'regulations' ? (year ?? number ?? '') : `${year} ${number}`
  if (cited.known(report).some(one => bareNumber(one) === plain)) return []
  const isOther = cited.document === 'form' && Object.values(forms).some(form => bareNumber(form.notice) === plain)
  // A report of either year may tell of the notice that came after it.
  const isLater = isOther && Number(year) > Number(bareNumber(forms[report.form].notice).slice(0, 4))
  const around = body.text.slice(Math.max(0, match.index - nearby), match.index + printed.length + nearby)
  const namesBoth = isOther && bareNumbers(around).some(one => cited.known(report).some(known => bareNumber(known) === one))
  if (isLater || namesBoth || (isOther && history.test(before))) return []
  const at = body.quote(match.index, match.index + printed.length)
  const args = { document: cited.document, what: isOther ? 'superseded' : 'number', printed, wanted: cited.wanted(report) } as const
  return [{ subject: { kind: 'words', cells: [], at }, args }]
}

/** 原《…》（国办公开办函〔2019〕60号）同时废止 */
const history = /原|废止|代替|取代|此前/

const bareNumbers = (text: string): readonly string[] => matchesOf(text, new RegExp(bracketed, 'g')).map(match => `${match[1]} ${match[2]}`)

const bareNumber = (notice: string): string => {
  const found = /(20\d{2})\D+(\d+)号/.exec(notice.normalize('NFKC'))
  return found ? `${found[1]} ${found[2]}` : notice
}

/** Titles that speak of the form or of the fee rule, and are not theirs; what a province made of them has another name. */
const titles: readonly { readonly document: CitedDocument; readonly like: RegExp; readonly right: RegExp; readonly wanted: string }[] = [
  {
    document: 'form',
    like: /[《〈<]([^《》〈〉<>]{0,12}信息公开[^《》〈〉<>]{0,8}报告[^《》〈〉<>]{0,4}格式(?:\(试行\))?)[》〉>]/g,
    right: /^(?:中华人民共和国)?政府信息公开工作年度报告格式(?:\(试行\))?$/,
    wanted: '中华人民共和国政府信息公开工作年度报告格式',
  },
  {
    document: 'fees',
    like: /[《〈<](政府信息公开[^《》〈〉<>]{0,8}费[^《》〈〉<>]{0,4}办法)[》〉>]/g,
    right: /^政府信息公开信息处理费管理办法$/,
    wanted: '政府信息公开信息处理费管理办法',
  },
]

const wrongTitles = (body: RunningText): readonly Flaw<'citation-form'>[] =>
  titles.flatMap(({ document, like, right, wanted }) =>
    matchesOf(body.text, like).flatMap(match => {
      const printed = match[1] ?? ''
      if (right.test(printed) || /实施/.test(printed)) return []
      const start = match.index + 1
      return [
        {
          subject: { kind: 'words', cells: [], at: body.quote(start, start + printed.length) },
          args: { document, what: 'title', printed, wanted } as const,
        },
      ]
    }),
  )
