/**
 * For every rule of the catalogue a piece of a report that breaks it and one that complies: what the rule book shows, executed by a test.
 * Whatever an example leaves out is as in a report without findings, of an invented county bureau for 2023.
 */
import type { Revisions } from '../model/revisions'
import type { RuleId } from '../model/ruleArgs'
import type { Settings } from '../model/settings'
import type { CellAddress, FormId, TableKey } from '../statute/form'

export interface Example {
  /** What the reader sees: the words, the cells or the heading in question. */
  readonly shows: string
  /** Print in cells; the others hold 0. */
  readonly cells?: Readonly<Partial<Record<CellAddress, string>>>
  /** Lines of a section; 0 is what stands before the first. Section 1 keeps the aspects that the lines do not speak of. */
  readonly text?: { readonly section: number; readonly lines: readonly string[] }
  readonly title?: string
  readonly agency?: string
  /** Headings by section number. */
  readonly headings?: Readonly<Record<number, string>>
  /** Which sections there are, in which order. */
  readonly sections?: readonly number[]
  readonly withoutTables?: readonly TableKey[]
  /** table/row */
  readonly withoutRows?: readonly string[]
  /** table/heading of the column in the form */
  readonly withoutColumns?: readonly string[]
  /** Printed labels by table/row. */
  readonly labels?: Readonly<Record<string, string>>
  /** Printed headings of columns by the wording of the form. */
  readonly columns?: Readonly<Record<string, string>>
  /** A row that the form does not have, at the end of a table. */
  readonly extraRow?: { readonly table: TableKey; readonly label: string }
  /** Columns that the form does not have, by their heads. */
  readonly extraColumns?: { readonly table: TableKey; readonly labels: readonly string[] }
  /** Two rows of a table, by their keys, that have changed places. */
  readonly swapped?: { readonly table: TableKey; readonly rows: readonly [string, string] }
  readonly note?: boolean
  readonly revisions?: Revisions
  /** The form that single tables follow. */
  readonly follows?: Readonly<Partial<Record<TableKey, FormId>>>
  readonly year?: number
  /** What it is held against; the years are theirs to say. */
  readonly before?: Example
  readonly earlier?: Example
  readonly twin?: Example
  readonly parts?: readonly Example[]
  readonly complete?: true
  readonly others?: readonly string[]
  readonly settings?: Settings
}

export interface Examples {
  readonly breaks: Example
  readonly holds: Example
}

const gansu: Settings = { profiles: ['gansu'], words: [] }

/** Cells as shown: 自然人 3、商业企业 1，总计 4. */
const cells = (shows: string, print: Example['cells'] & object): Example => ({ shows, cells: print })

const text = (section: number, words: string, more: Omit<Example, 'shows' | 'text'> = {}): Example => ({
  shows: words,
  text: { section, lines: [words] },
  ...more,
})

const row = (key: string, natural: string, total: string) => ({ [`requests/${key}/natural`]: natural, [`requests/${key}/total`]: total })

/** Held against a report for 2022 with these cells. */
const againstBefore = (shows: string, print: Example['cells'] & object, printBefore: Example['cells'] & object): Example => ({
  ...cells(shows, balanced(print)),
  before: { ...cells('2022 年', balanced(printBefore)), year: 2022 },
})

/** Requests that were carried in were granted, those carried out are new: the sums hold. */
const balanced = (print: Example['cells'] & object): Example['cells'] & object => {
  const [carriedIn, carriedOut] = [print['requests/carriedIn/natural'], print['requests/carriedOut/natural']]
  return {
    ...print,
    ...(carriedIn && { ...row('granted', carriedIn, carriedIn), ...row('total', carriedIn, carriedIn) }),
    ...(carriedOut && row('new', carriedOut, carriedOut)),
  }
}

const normative = (issued: string, repealed: string, inForce: string) => ({
  'proactive/normative/issued': issued,
  'proactive/normative/repealed': repealed,
  'proactive/normative/inForce': inForce,
})

const review = (column: string, count: string): Example['cells'] & object => ({
  [`proceedings/review/${column}`]: count,
  'proceedings/review/total': count,
})

const licences = (count: string) => ({ 'proactive/licensing/decisions': count })

const overview = (year: number, fresh: string): readonly string[] => [
  `（一）主动公开情况。${year}年，我局${fresh}围绕群众关心的供水、排水和防汛三件事，把能公开的信息都放到网站显眼的位置，并配上通俗的说明。`,
  `（二）依申请公开情况。对每一件申请${fresh}都先打电话问清需要什么，再决定怎样答复，答复前由法制机构审核一遍。`,
  `（三）政府信息管理情况。公文起草时${fresh}同步确定公开属性，过时的办事指南按月清理，清理结果在栏目里说明。`,
  `（四）政府信息公开平台建设情况。网站的查询栏目${fresh}按小区排列，老人和孩子也能一下子找到自己家的水压与水质。`,
  `（五）监督保障情况。局党组${fresh}听取公开工作汇报，邀请居民代表评议，对评议里提出的每一条意见都书面答复。`,
]

/** Four requests, all granted. */
const fourGranted = { ...row('new', '4', '4'), ...row('granted', '4', '4'), ...row('total', '4', '4') }

export const examples: Readonly<Record<RuleId, Examples>> = {
  'requests-row-total': {
    breaks: cells('本年新收：自然人 4，商业企业 1，其余 0，总计 6', {
      ...fourGranted,
      'requests/new/business': '1',
      'requests/new/total': '6',
    }),
    holds: cells('本年新收：自然人 4，其余 0，总计 4', fourGranted),
  },
  'requests-outcome-total': {
    breaks: cells('自然人列：予以公开 3，其余 0，（七）总计 4', { ...fourGranted, ...row('granted', '3', '3') }),
    holds: cells('自然人列：予以公开 4，其余 0，（七）总计 4', fourGranted),
  },
  'requests-balance': {
    breaks: cells('自然人列：本年新收 5，上年结转 0，（七）总计 4，结转下年度 0', { ...fourGranted, ...row('new', '5', '5') }),
    holds: cells('自然人列：本年新收 5，上年结转 0，（七）总计 4，结转下年度 1', {
      ...fourGranted,
      ...row('new', '5', '5'),
      ...row('carriedOut', '1', '1'),
    }),
  },
  'proceedings-total': {
    breaks: cells('行政复议：结果维持 2，结果纠正 1，其他结果 0，尚未审结 0，总计 2', {
      'proceedings/review/upheld': '2',
      'proceedings/review/corrected': '1',
      'proceedings/review/total': '2',
    }),
    holds: cells('行政复议：结果维持 2，结果纠正 1，其他结果 0，尚未审结 0，总计 3', {
      'proceedings/review/upheld': '2',
      'proceedings/review/corrected': '1',
      'proceedings/review/total': '3',
    }),
  },
  'cell-blank': {
    breaks: cells('行政强制：（空）', { 'proactive/coercion/decisions': '' }),
    holds: cells('行政强制：0', { 'proactive/coercion/decisions': '0' }),
  },
  'cell-not-a-number': {
    breaks: cells('行政处罚：若干', { 'proactive/punishment/decisions': '若干' }),
    holds: cells('行政处罚：23', { 'proactive/punishment/decisions': '23' }),
  },
  'cell-negative': {
    breaks: cells('行政许可：-3', { 'proactive/licensing/decisions': '-3' }),
    holds: cells('行政许可：3', { 'proactive/licensing/decisions': '3' }),
  },
  'cell-not-whole': {
    breaks: cells('行政许可：3.5', { 'proactive/licensing/decisions': '3.5' }),
    holds: cells('行政事业性收费：3.5（万元，可以有小数）', { 'proactive/fees/amount': '3.5' }),
  },
  'cell-annotated': {
    breaks: cells('行政许可：22（其中延续 16 件）', { 'proactive/licensing/decisions': '22（其中延续16件）' }),
    holds: cells('行政许可：22', { 'proactive/licensing/decisions': '22' }),
  },
  'cell-notation': {
    breaks: cells('行政许可：１，６２７件；行政强制：无', {
      'proactive/licensing/decisions': '１，６２７件',
      'proactive/coercion/decisions': '无',
    }),
    holds: cells('行政许可：1627；行政强制：0', { 'proactive/licensing/decisions': '1627', 'proactive/coercion/decisions': '0' }),
  },
  'title-form': {
    breaks: { shows: '政府信息公开年报', title: '政府信息公开年报' },
    holds: { shows: '示例县虚构局2023年政府信息公开工作年度报告', title: '示例县虚构局2023年政府信息公开工作年度报告' },
  },
  'section-missing': {
    breaks: { shows: '一、二、三、四、五，没有“六、其他需要报告的事项”', sections: [1, 2, 3, 4, 5] },
    holds: { shows: '一、二、三、四、五、六', sections: [1, 2, 3, 4, 5, 6] },
  },
  'section-order': {
    breaks: { shows: '一、二、三、五、四、六', sections: [1, 2, 3, 5, 4, 6] },
    holds: { shows: '一、二、三、四、五、六', sections: [1, 2, 3, 4, 5, 6] },
  },
  'section-heading': {
    breaks: { shows: '五、存在的主要问题及改进措施', headings: { 5: '五、存在的主要问题及改进措施' } },
    holds: { shows: '五、存在的主要问题及改进情况', headings: { 5: '五、存在的主要问题及改进情况' } },
  },
  'section-numbering': {
    breaks: { shows: '三、收到和处理政府信息公开申请情况 编成 四、', headings: { 3: '四、收到和处理政府信息公开申请情况' } },
    holds: { shows: '三、收到和处理政府信息公开申请情况', headings: { 3: '三、收到和处理政府信息公开申请情况' } },
  },
  'aspect-missing': {
    breaks: {
      shows: '（一）主动公开 （二）依申请公开 （三）政府信息管理 （四）监督保障',
      text: {
        section: 1,
        lines: [
          '（一）主动公开。按时发布。',
          '（二）依申请公开。本年没有申请。',
          '（三）政府信息管理。严格审核。',
          '（四）监督保障。定期考核。',
        ],
      },
      agency: '示例县虚构局',
    },
    holds: {
      shows: '（一）主动公开 （二）依申请公开 （三）政府信息管理 （四）平台建设 （五）监督保障',
      text: {
        section: 1,
        lines: [
          '（一）主动公开。按时发布。',
          '（二）依申请公开。本年没有申请。',
          '（三）政府信息管理。严格审核。',
          '（四）平台建设。更新栏目。',
          '（五）监督保障。定期考核。',
        ],
      },
    },
  },
  'table-missing': {
    breaks: { shows: '第四部分只有标题，没有表格', withoutTables: ['proceedings'] },
    holds: { shows: '第四部分标题下有表四', withoutTables: [] },
  },
  'form-outdated': {
    breaks: { shows: '2023 年度的表三：（六）其他处理只有一行', follows: { requests: '2019' } },
    holds: { shows: '2023 年度的表三：（六）其他处理分 3 项', follows: { requests: '2021' } },
  },
  'row-missing': {
    breaks: { shows: '（五）不予处理没有“2.重复申请”一行', withoutRows: ['requests/declined.repeat'] },
    holds: cells('（五）不予处理 2.重复申请：0', row('declined.repeat', '0', '0')),
  },
  'row-extra': {
    breaks: { shows: '（三）不予公开多出“9.其他情形”一行', extraRow: { table: 'requests', label: '9.其他情形' } },
    holds: { shows: '（三）不予公开只有 1 至 8 项' },
  },
  'row-order': {
    breaks: { shows: '行政强制在行政处罚之前', swapped: { table: 'proactive', rows: ['punishment', 'coercion'] } },
    holds: { shows: '行政处罚在行政强制之前' },
  },
  'row-label': {
    breaks: { shows: '2.其他法律行政止公开', labels: { 'requests/refused.law': '2.其他法律行政止公开' } },
    holds: { shows: '2.其他法律行政法规禁止公开', labels: { 'requests/refused.law': '2.其他法律行政法规禁止公开' } },
  },
  'column-missing': {
    breaks: { shows: '自然人、商业企业、社会公益组织、法律服务机构、其他、总计', withoutColumns: ['requests/科研机构'] },
    holds: { shows: '自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计' },
  },
  'column-extra': {
    breaks: { shows: '本年制发件数、本年废止件数、现行有效件数、备注', extraColumns: { table: 'proactive', labels: ['备注'] } },
    holds: { shows: '本年制发件数、本年废止件数、现行有效件数' },
  },
  'column-label': {
    breaks: { shows: '本年度止件数', columns: { 本年废止件数: '本年度止件数' } },
    holds: { shows: '本年废止件数', columns: { 本年废止件数: '本年废止件数' } },
  },
  'citation-form': {
    breaks: text(0, '根据《政府信息公开工作年度报告格式》（国办公开办函〔2012〕30号）要求，编制本报告。'),
    holds: text(0, '根据《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求，编制本报告。'),
  },
  'public-form': {
    breaks: text(0, '示例县人民政府办公室：'),
    holds: text(0, '现向社会公布本局2023年政府信息公开工作年度报告。'),
  },
  'note-missing': {
    breaks: { shows: '表三表头左上角空着', note: false },
    holds: { shows: '表三表头左上角写有勾稽关系', note: true },
  },
  'narrative-figure': {
    breaks: text(1, '（二）依申请公开情况。全年新收政府信息公开申请6件，办结4件。', { cells: fourGranted }),
    holds: text(1, '（二）依申请公开情况。全年新收政府信息公开申请4件，办结4件。', { cells: fourGranted }),
  },
  'narrative-sum': {
    breaks: text(1, '（一）主动公开情况。全年公开信息141篇，其中财政信息83篇、其他信息55篇。'),
    holds: text(1, '（一）主动公开情况。全年公开信息138篇，其中财政信息83篇、其他信息55篇。'),
  },
  'narrative-percentage': {
    breaks: text(1, '（一）主动公开情况。全年公开信息200条，其中政策文件50条，占35%。'),
    holds: text(1, '（一）主动公开情况。全年公开信息200条，其中政策文件50条，占25%。'),
  },
  'narrative-universal': {
    breaks: text(1, '（二）依申请公开情况。收到政府信息公开申请4件，已全部办结。', {
      cells: { ...row('new', '4', '4'), ...row('granted', '3', '3'), ...row('total', '3', '3'), ...row('carriedOut', '1', '1') },
    }),
    holds: text(1, '（二）依申请公开情况。收到政府信息公开申请4件，均按时答复，1件结转下年。', {
      cells: { ...row('new', '4', '4'), ...row('granted', '3', '3'), ...row('total', '3', '3'), ...row('carriedOut', '1', '1') },
    }),
  },
  'narrative-conflict': {
    breaks: {
      shows: '2023年，我局主动公开政府信息120条。……全年共主动公开政府信息125条。',
      text: { section: 1, lines: ['2023年，我局主动公开政府信息120条。', '（一）主动公开情况。全年共主动公开政府信息125条。'] },
    },
    holds: {
      shows: '2023年，我局主动公开政府信息120条。……上半年主动公开政府信息55条。',
      text: { section: 1, lines: ['2023年，我局主动公开政府信息120条。', '（一）主动公开情况。上半年主动公开政府信息55条。'] },
    },
  },
  'reporting-period': {
    breaks: text(0, '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。'),
    holds: text(0, '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。'),
  },
  'year-stale': {
    breaks: text(1, '（一）主动公开情况。2022年，我局共召开新闻发布会5场。'),
    holds: text(1, '（一）主动公开情况。2023年，我局共召开新闻发布会5场，较2022年增加2场。'),
  },
  'fee-statement': {
    breaks: text(6, '无其他需要报告的事项。'),
    holds: text(6, '本年度未收取政府信息公开信息处理费，无其他需要报告的事项。'),
  },
  'fee-amount': {
    breaks: text(6, '本年度共收取信息处理费346元。'),
    holds: text(6, '本年度共收取信息处理费340元。'),
  },
  'regulations-authority': {
    breaks: {
      shows: '县局的表二：规章 现行有效件数 3',
      cells: { 'proactive/regulations/inForce': '3' },
      agency: '示例县虚构局',
    },
    holds: {
      shows: '设区的市政府的表二：规章 现行有效件数 3',
      cells: { 'proactive/regulations/inForce': '3' },
      agency: '扬州市人民政府',
    },
  },
  'in-force-implausible': {
    breaks: cells('行政规范性文件：制发 9，废止 2，现行有效 4', {
      'proactive/normative/issued': '9',
      'proactive/normative/repealed': '2',
      'proactive/normative/inForce': '4',
    }),
    holds: cells('行政规范性文件：制发 9，废止 2，现行有效 31', {
      'proactive/normative/issued': '9',
      'proactive/normative/repealed': '2',
      'proactive/normative/inForce': '31',
    }),
  },
  'personal-data': {
    breaks: text(5, '联系人手机13800000000。'),
    holds: text(5, '联系电话0512-65000000。'),
  },
  placeholder: {
    breaks: text(5, '社会评议满意度为（待补充）。'),
    holds: text(5, '社会评议满意度为96.5%，公开内容有待补充完善。'),
  },
  'revision-marks': {
    breaks: { shows: '文件里有 2 处插入、1 处删除和 1 条批注', revisions: { insertions: 2, deletions: 1, formats: 0, comments: 1 } },
    holds: { shows: '修订已经接受，批注已经删除' },
  },
  wording: {
    breaks: text(1, '（一）主动公开情况。截止2023年12月31日，公开财政资金资金信息12条。'),
    holds: text(1, '（一）主动公开情况。截至2023年12月31日，公开财政资金信息12条。'),
  },
  'overview-length': {
    breaks: {
      shows: '第一部分 1210 字',
      text: { section: 1, lines: [`（一）主动公开情况。${'按时公开各类信息。'.repeat(130)}`] },
      settings: gansu,
    },
    holds: {
      shows: '第一部分 300 字',
      text: { section: 1, lines: [`（一）主动公开情况。${'按时公开各类信息。'.repeat(25)}`] },
      settings: gansu,
    },
  },
  'carry-over': {
    breaks: againstBefore(
      '2022 年：结转下年度，自然人 3；2023 年：上年结转，自然人 2',
      row('carriedIn', '2', '2'),
      row('carriedOut', '3', '3'),
    ),
    holds: againstBefore(
      '2022 年：结转下年度，自然人 3；2023 年：上年结转，自然人 3',
      row('carriedIn', '3', '3'),
      row('carriedOut', '3', '3'),
    ),
  },
  'in-force-roll': {
    breaks: againstBefore('2022 年现行有效 10；2023 年制发 2，废止 1，现行有效 15', normative('2', '1', '15'), normative('0', '0', '10')),
    holds: againstBefore('2022 年现行有效 10；2023 年制发 2，废止 1，现行有效 9', normative('2', '1', '9'), normative('0', '0', '10')),
  },
  'pending-roll': {
    breaks: againstBefore('行政复议，2022 年尚未审结 3；2023 年总计 1', review('upheld', '1'), review('pending', '3')),
    holds: againstBefore('行政复议，2022 年尚未审结 3；2023 年总计 4', review('upheld', '4'), review('pending', '3')),
  },
  'unit-slip': {
    breaks: againstBefore(
      '2022 年收费 12.5 万元；2023 年 131200',
      { 'proactive/fees/amount': '131200' },
      { 'proactive/fees/amount': '12.5' },
    ),
    holds: againstBefore('2022 年收费 12.5 万元；2023 年 13.12', { 'proactive/fees/amount': '13.12' }, { 'proactive/fees/amount': '12.5' }),
  },
  'narrative-growth': {
    breaks: {
      ...text(1, '（二）依申请公开情况。全年新收政府信息公开申请4件，比上年增长50%。', { cells: fourGranted }),
      before: { shows: '2022 年：本年新收 2', year: 2022, cells: row('new', '2', '2') },
    },
    holds: {
      ...text(1, '（二）依申请公开情况。全年新收政府信息公开申请4件，比上年增长100%。', { cells: fourGranted }),
      before: { shows: '2022 年：本年新收 2', year: 2022, cells: row('new', '2', '2') },
    },
  },
  aggregate: {
    breaks: {
      ...cells('两个局：行政许可 3、5；汇总 7', licences('7')),
      parts: [cells('3', licences('3')), cells('5', licences('5'))],
      complete: true,
    },
    holds: {
      ...cells('两个局：行政许可 3、5；汇总 8', licences('8')),
      parts: [cells('3', licences('3')), cells('5', licences('5'))],
      complete: true,
    },
  },
  'same-text': {
    breaks: {
      shows: '2022 年、2023 年的第一部分除年份外相同',
      text: { section: 1, lines: overview(2023, '') },
      before: { shows: '2022 年', year: 2022, text: { section: 1, lines: overview(2022, '') } },
    },
    holds: {
      shows: '2022 年、2023 年的第一部分各写当年的工作',
      text: { section: 1, lines: overview(2023, '今年新增') },
      before: { shows: '2022 年', year: 2022, text: { section: 1, lines: overview(2022, '') } },
    },
  },
  'foreign-name': {
    breaks: text(0, '根据《中华人民共和国政府信息公开条例》，由示范县虚构局编制本报告。', { others: [] }),
    holds: text(0, '根据《中华人民共和国政府信息公开条例》，由示例县虚构局编制本报告。', { others: [] }),
  },
  'year-gap': {
    breaks: { shows: '同一机关 2020 年和 2023 年的报告', earlier: { shows: '2020 年', year: 2020 } },
    holds: { shows: '同一机关 2022 年和 2023 年的报告', before: { shows: '2022 年', year: 2022 } },
  },
  'duplicate-report': {
    breaks: { ...cells('两份 2023 年的报告，行政许可 7、8', licences('8')), twin: cells('7', licences('7')) },
    holds: { shows: '同一机关同一年度只有一份报告' },
  },
}
