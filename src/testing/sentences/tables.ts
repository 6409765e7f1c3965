/** The tables behind a sentence: `new=40 in=2 out=3 review=2/1/0/0` → every cell, with sums that hold. */
import type { CellAddress } from '../../statute/form'

export type Amounts = Readonly<Record<string, number>>

/** Cells by the short names of the sentences; a name not here is a row of table three, `granted` or `refused.process`. */
export const cellsNamed = (name: string): readonly CellAddress[] => name.split('+').flatMap(one => known[one] ?? rowTotal(one))

const total = (row: string): CellAddress => `requests/${row}/total`
const rowTotal = (name: string): readonly CellAddress[] => {
  const [head, end] = name.split('.') as [string, string | undefined]
  const group = groups[head]
  if (head === 'new' && end) return [`requests/new/${end}`]
  if (head in proceedings && end) return (proceedings[head] ?? []).map(one => `proceedings/${one}/${end}` as const)
  if (head in files && end) return [`proactive/${files[head] as string}/${end}`]
  return group && !end ? group.map(item => total(`${head}.${item}`)) : [total(name)]
}

const groups: Readonly<Record<string, readonly string[]>> = {
  refused: ['process', 'stateSecret', 'law', 'security', 'thirdParty', 'internal', 'enforcement', 'inquiry'],
  unavailable: ['notHeld', 'notReady', 'unclear'],
  declined: ['petition', 'repeat', 'publication', 'excessive', 'confirmation'],
  other: ['misc', 'uncorrected', 'unpaid'],
}
const proceedings: Readonly<Record<string, readonly string[]>> = {
  review: ['review'],
  lit: ['direct', 'afterReview'],
  direct: ['direct'],
  after: ['afterReview'],
}
const files: Readonly<Record<string, string>> = { norm: 'normative', reg: 'regulations' }
const known: Readonly<Record<string, readonly CellAddress[]>> = {
  in: [total('carriedIn')],
  out: [total('carriedOut')],
  done: [total('total')],
  all: [total('new'), total('carriedIn')],
  natural: ['requests/new/natural'],
  orgs: ['requests/new/business', 'requests/new/research', 'requests/new/welfare', 'requests/new/legal', 'requests/new/others'],
  review: ['proceedings/review/total'],
  lit: ['proceedings/direct/total', 'proceedings/afterReview/total'],
  direct: ['proceedings/direct/total'],
  after: ['proceedings/afterReview/total'],
  lic: ['proactive/licensing/decisions'],
  pun: ['proactive/punishment/decisions'],
  coe: ['proactive/coercion/decisions'],
  fee: ['proactive/fees/amount'],
}

const results = ['upheld', 'corrected', 'other', 'pending', 'total']
const fates = ['issued', 'repealed', 'inForce']

/** Reads the amounts of a sentence. */
export const amountsOf = (text: string): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    text
      .split(' ')
      .filter(Boolean)
      .map(pair => {
        const [name = '', values = ''] = pair.split('=')
        return [name, values.split('/').map(Number)]
      }),
  )

/** Every cell that is not 0. What came in and has no outcome was granted; natural persons ask, unless organisations do. */
export const cellsOfTables = (text: string): Amounts => {
  const amounts = amountsOf(text)
  const one = (name: string) => amounts[name]?.[0] ?? 0
  const cells: Record<string, number> = {}
  const add = (address: string, value: number) => {
    if (value !== 0) cells[address] = (cells[address] ?? 0) + value
  }
  const orgs = one('orgs')
  const row = (key: string, value: number, ofOrgs = 0) => {
    add(`requests/${key}/business`, ofOrgs)
    add(`requests/${key}/natural`, value - ofOrgs)
    add(`requests/${key}/total`, value)
  }
  const outcomes = Object.keys(amounts).filter(name => /^(?:granted|partial|refused|unavailable|declined|other)(?:\.|$)/.test(name))
  const settled = one('new') + one('in') - one('out')
  const listed = outcomes.length > 0 ? outcomes : ['granted']
  row('new', one('new'), orgs)
  row('carriedIn', one('in'))
  listed.forEach((name, index) => {
    const [head = ''] = name.split('.')
    const key = groups[head] && !name.includes('.') ? `${head}.${groups[head]?.[0]}` : name
    row(key, outcomes.length > 0 ? one(name) : settled, index === 0 ? orgs : 0)
  })
  row('total', settled, orgs)
  row('carriedOut', one('out'))
  for (const [name, group] of [
    ['review', 'review'],
    ['direct', 'direct'],
    ['after', 'afterReview'],
  ] as const) {
    const values = amounts[name] ?? []
    values.forEach((value, index) => {
      add(`proceedings/${group}/${results[index]}`, value)
      add(`proceedings/${group}/total`, value)
    })
  }
  for (const [name, file] of Object.entries(files))
    (amounts[name] ?? []).forEach((value, at) => {
      add(`proactive/${file}/${fates[at]}`, value)
    })
  for (const name of ['lic', 'pun', 'coe', 'fee']) add((known[name] as readonly string[])[0] as string, one(name))
  return cells
}

/** The tables with one thing, said to be none, raised by three; every sum still holds. */
export const raised = (name: string, cells: Amounts): Amounts => {
  const [head = ''] = name.split('.')
  const up = (...addresses: readonly string[]): Amounts => ({
    ...cells,
    ...Object.fromEntries(addresses.map(address => [address, (cells[address] ?? 0) + 3])),
  })
  const both = (row: string, column: string) => [`requests/${row}/${column}`, `requests/${row}/total`]
  if (head in proceedings) {
    const group = (proceedings[head] as readonly string[])[0] as string
    return up(`proceedings/${group}/upheld`, `proceedings/${group}/total`)
  }
  if (head in files) return up(`proactive/${files[head] as string}/${name.split('.')[1]}`)
  const column = name === 'orgs' || name.startsWith('new.') ? 'business' : 'natural'
  if (name === 'out') return up(...both('new', column), ...both('carriedOut', column))
  const outcome = groups[head] ? `${head}.${groups[head]?.[0]}` : 'granted'
  return up(...both(name === 'in' ? 'carriedIn' : 'new', column), ...both(outcome, column), ...both('total', column))
}
