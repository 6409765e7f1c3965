/**
 * The vocabulary in which a form of the law is written down: types only, nothing is computed here.
 *
 * One object of type {@link Form} is one version of the statutory form. Adding a version is adding one folder
 * with its data and one line in `forms.ts`.
 */

export type FormId = '2019' | '2021'

/** The three statutory tables: 主动公开（第二部分）, 申请（第三部分）, 复议诉讼（第四部分）. */
export type TableKey = 'proactive' | 'requests' | 'proceedings'

/** `table/row/column`, e.g. `requests/refused.stateSecret/natural`. The project's public vocabulary. */
export type CellAddress = `${TableKey}/${string}/${string}`

/** count: 非负整数. amount: a decimal (万元 unless the cell names its unit). change: may be negative, 增3 / -2. */
export type Quantity = 'count' | 'amount' | 'change'

export interface Column {
  readonly key: string
  /** Printed wording, as in the notice. */
  readonly label: string
  /** Name in messages, where the label is long. */
  readonly short?: string
  readonly quantity: Quantity
  /** Printed headings that span this column, outermost first (申请人情况, 法人或其他组织). */
  readonly under?: readonly string[]
}

export interface Row {
  readonly key: string
  /** Printed wording with its numeral, without the group it stands in. */
  readonly label: string
  /** Name in messages, where the label is long or ambiguous without its numeral. */
  readonly short?: string
  /** Printed group labels left of this row, outermost first (三、本年度办理结果, （三）不予公开). */
  readonly under?: readonly string[]
}

/** A part of a table with its own heading and its own columns. Tables of sections 3 and 4 are a single block. */
export interface Block {
  /** 第二十条第（一）项; absent where the table is one block. */
  readonly heading?: string
  /** What is printed over the label column (信息内容). */
  readonly corner?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Table {
  readonly key: TableKey
  /** Number of the section the table stands in, 1 to 6. */
  readonly section: number
  /** Short name for messages: 表二. */
  readonly name: string
  /** rows: a row of the form is a line of print. line: all rows stand side by side in one line of print (表四). */
  readonly layout: 'rows' | 'line'
  readonly blocks: readonly Block[]
  /** The 勾稽关系 note in the head of 表三. */
  readonly note?: string
}

export interface SectionHeading {
  readonly number: number
  /** 一、总体情况 */
  readonly heading: string
}

/** One of the five aspects of section 1, with the words by which reports name it. */
export interface Aspect {
  readonly key: string
  readonly name: string
  /** Names of the aspect itself: a sub-heading or lead-in with one of them covers it. */
  readonly words: readonly string[]
  /** Weaker words that speak of it; enough in a numbered sub-heading in free wording, and in a section without sub-headings. */
  readonly signs: readonly string[]
}

/**
 * One kind of sum the form must satisfy, over every row or every column of a table: the left keys add up to the right keys.
 * across 'row': the keys are columns, the sum holds in each row. across 'column': the keys are rows, it holds in each column.
 */
export interface Sum {
  readonly rule: 'requests-row-total' | 'requests-outcome-total' | 'requests-balance' | 'proceedings-total'
  readonly table: TableKey
  readonly across: 'row' | 'column'
  readonly left: readonly string[]
  /** Where this holds one key, it is the total of the left; where it holds two, both sides are sums. */
  readonly right: readonly string[]
}

export interface Form {
  readonly id: FormId
  /** Report years (the year reported on) for which this form is in force; `to` null: still in force. */
  readonly years: { readonly from: number; readonly to: number | null }
  /** The notice it comes from. */
  readonly notice: string
  readonly sections: readonly SectionHeading[]
  readonly aspects: readonly Aspect[]
  readonly tables: Readonly<Record<TableKey, Table>>
  readonly sums: readonly Sum[]
}
