/** Reports with other titles and headings, in parts, or with more around their tables than the form has. */
import { agency, type DrawKind, insert, insertAmid, insertBehind, plainLayouts } from './kind'

const numerals = ['一', '二', '三', '四', '五', '六']

/** Table four under three headings, table two as its blocks with words between. */
const inParts: DrawKind = ({ zone, figures, form, pick, draw }) => {
  const { lines, tables } = zone(pick('tabs', 'bars between', 'blanks'))
  const [from, to] = tables[2] ?? [0, 0]
  const { rows = [], columns = [] } = form.tables.proceedings.blocks[0] ?? {}
  const marks =
    lines
      .slice(from, to)
      .join('')
      .match(/[\ue000-\uefff]/g) ?? []
  const gap = pick('\t', ' | ', ' ')
  const name = pick(
    (label: string, at: number) => `（${numerals[at]}）${label}`,
    (label: string) => `${label}情况：`,
    (label: string, at: number) => `${at + 1}.${at === 0 ? '' : '行政诉讼：'}${label}`,
    (label: string) => label,
  )
  const parts = rows.flatMap(({ label }, index) => [
    name(label, index),
    columns.map(column => column.label).join(gap),
    columns.map((_, at) => marks[index * columns.length + at]).join(gap),
  ])
  const own = draw(3) > 0 ? [...lines.slice(0, from), ...parts, ...lines.slice(to)] : lines
  const blocks = form.tables.proactive.blocks.flatMap(({ heading }) => heading ?? [])
  const said = pick('以下为有关情况。', '具体如下。', '')
  return {
    lines: own.flatMap(line => (said !== '' && blocks.slice(1).some(block => line.includes(block)) ? [said, line] : [line])),
    figures,
  }
}

const titlesOf = (year: number): readonly (readonly string[])[] => [
  [`名称\t${agency}${year}年政府信息公开工作年度报告`, '索引号\t001008003015001/2024-00012', `发布机构\t${agency}`, '公开日期\t2024-01-20'],
  [`| 名称 | ${agency}${year}年政府信息公开工作年度报告 |`, '| 索引号 | 001008003015001/2024-00012 |', `| 发布机构 | ${agency} |`],
  [`标题：${agency}${year}年政府信息公开工作年度报告`, '发布时间：2024-01-20', `来源：${agency}`],
  [agency, `${year}年政府信息公开工作年度报告`],
  [agency, '青虚〔2024〕3号', `${year}年政府信息公开工作年度报告`],
  [`${agency}`, `${year}年政府信息公开`, '工作年度报告'],
  [`${agency}${year}年`, '政府信息公开工作年度报告'],
  [`${agency}关于${year}年政府信息公开工作的年度报告`],
  [`${agency}关于${year}年度政府信息公开工作年度报告`],
  [`${agency}${year}年度政府信息公开工作年度报告`],
  [`${agency}政府信息公开工作年度报告`, `（${year}年度）`],
  [`${year}年${agency}政府信息公开工作年度报告`],
  [`${agency}${year}年政府信息公开工作年度报告`, '（2024年1月20日）'],
  ['青虚〔2024〕3号', `${agency}${year}年政府信息公开工作年度报告`, '县政府办公室：'],
]

const titled: DrawKind = ({ zone, figures, form, pick }) => {
  const year = form.id === '2019' ? 2020 : 2023
  const { lines } = zone(pick(...plainLayouts))
  const [first = [], ...others] = titlesOf(year)
  return {
    lines: [...pick(first, ...others), ...lines.slice(1)],
    figures,
    about: { agency, year },
    allowed: /^(?:title-form|public-form)$/,
  }
}

const headings: Readonly<Record<string, (text: string, at: number, draw: (bound: number) => number) => string>> = {
  'a full stop behind': text => `${text}。`,
  'numeral with comma': (text, at) => `${at + 1}、${text.slice(2)}`,
  'numeral with full stop': (text, at) => `${at + 1}.${text.slice(2)}`,
  parts: (text, at) => `第${numerals[at]}部分 ${text.slice(2)}`,
  'parts with a mark': (text, at) => `第${numerals[at]}部分、${text.slice(2)}`,
  brackets: (text, at) => `（${numerals[at]}）${text.slice(2)}`,
  'no numeral': text => text.slice(2),
  'a wrong numeral': (text, at) => `${numerals[at > 2 ? at - 1 : at]}、${text.slice(2)}`,
  'begun anew': (text, at) => `${numerals[at > 2 ? at - 3 : at]}、${text.slice(2)}`,
  'all the same': text => `一、${text.slice(2)}`,
  'blanks within': text => [...text].join(' '),
  'in bold': text => `**${text}**`,
}

const headed: DrawKind = ({ zone, figures, form, draw, pick, title }) => {
  const { lines } = zone(pick(...plainLayouts))
  const names = Object.keys(headings) as [string, ...string[]]
  const write = headings[pick(...names)] ?? (text => text)
  const own = form.sections.map(({ heading }) => heading)
  const changed = lines.map(line => (own.includes(line) ? write(line, own.indexOf(line), draw) : line))
  const contents = draw(4) === 0 ? [title, '目 录', ...own.map((text, at) => `${text}${'.'.repeat(12)}${at + 1}`)] : []
  return { lines: [...contents, ...changed], figures, allowed: /^section-(?:heading|numbering)$/ }
}

/** Headings behind other words on their line. */
const inLine: DrawKind = ({ zone, figures, form, draw, pick }) => {
  const { lines } = zone(pick('tabs', 'bars between', 'blanks'))
  const own = form.sections.map(({ heading }) => heading)
  const joined: string[] = []
  for (const [at, line] of lines.entries()) {
    const before = joined.at(-1)
    const isProse = before !== undefined && /。$/.test(before)
    if (own.includes(line) && isProse && draw(3) > 0) joined[joined.length - 1] = `${before}${line}`
    else if (at > 1 && own.includes(lines[at - 1] ?? '') && /^（一）/.test(line)) joined[joined.length - 1] = `${before}${line}`
    else joined.push(line)
  }
  const opening = '本报告由青石县虚构局编制，如有疑问请联系，电话0573-84666016。'
  return {
    lines: [joined[0] ?? '', opening + (joined[1] ?? ''), ...joined.slice(2)],
    figures,
    allowed: /^(?:personal-data|section-heading)$/,
  }
}

/** A report of a school, of a web site, or for a year before the form. */
const others: DrawKind = ({ figures, pick, draw }) => {
  const from = 2015 + draw(8)
  const school = pick('青石师范学院', '青石职业技术学院', '青石大学')
  const lines = pick(
    [
      `${school}${from}-${from + 1}学年信息公开工作年度报告`,
      `根据《高等学校信息公开办法》，现公布${school}${from}-${from + 1}学年信息公开工作报告。`,
      '一、概述',
      `主动公开信息${draw(900)}条。`,
      '二、主动公开情况',
      `学校网站公开${draw(500)}条，其中招生信息${draw(50)}条。`,
      '三、依申请公开和不予公开情况',
      `收到申请${draw(9)}件，均已答复。`,
      '四、存在的问题和改进措施',
      '今后改进。',
    ],
    [
      `政府网站工作年度报表（${from + 2}年度）`,
      '填报单位：青石县虚构局',
      `网站名称\t青石县虚构局网`,
      `网站总访问量\t${draw(90000)}`,
      `信息发布\t总数\t${draw(900)}`,
      `概况类信息更新量\t${draw(90)}`,
      `政务动态信息更新量\t${draw(900)}`,
      `办事服务\t是否发布服务事项目录\t是`,
      `可全程在线办理政务服务事项数量\t${draw(90)}`,
      `收到留言数量\t${draw(90)}\t办结留言数量\t${draw(90)}`,
    ],
    [
      `青石县虚构局${pick(2014, 2016, 2017, 2018)}年政府信息公开工作年度报告`,
      '一、概述',
      '2017年，我局继续推进政府信息公开。',
      '二、主动公开政府信息的情况',
      `全年主动公开政府信息${draw(500)}条。`,
      '三、依申请公开政府信息办理情况',
      `受理申请${draw(9)}件。`,
      '四、政府信息公开的收费及减免情况',
      '未收取费用。',
      '五、因政府信息公开申请行政复议、提起行政诉讼情况',
      '无。',
      '六、存在的主要问题和改进措施',
      '今后改进。',
    ],
  )
  return { lines, figures }
}

/** One or two tables, or sections, that were pasted without the rest. */
const pastedPart: DrawKind = ({ zone, figures, draw, pick }) => {
  const { lines, tables } = zone(pick('tabs', 'bars between', 'bars around', 'one cell a line'))
  const table = draw(3)
  const [from, to] = tables[table] ?? [0, 0]
  const last = tables[Math.min(2, table + draw(2))]?.[1] ?? to
  return { lines: lines.slice(from - draw(2), last), figures, untold: () => true }
}

const more: Readonly<Record<string, DrawKind>> = {
  'figures beside rows of one': ({ zone, figures, pick }) => {
    const beside = pick(['0', '0'], ['', ''], ['0'], ['—', '—'])
    const { lines } = zone(pick('tabs', 'bars between', 'bars around'), (rows, table) =>
      table > 0 ? rows : rows.map(row => (row.values.length === 1 ? { ...row, values: [...row.values, ...beside] } : row)),
    )
    return { lines, figures, allowed: /^column-extra$/ }
  },
  'a column more': ({ zone, figures, pick, draw }) => {
    const head = pick('备注', '上年', '同比')
    const { lines } = zone(pick('tabs', 'bars between', 'bars around'), (rows, table) =>
      table !== 1
        ? rows
        : rows.map(row =>
            row.values.length > 0
              ? { ...row, values: [...row.values, head === '备注' ? pick('', '含网上') : String(draw(90))] }
              : row.labels.includes('总计')
                ? { ...row, labels: [...row.labels, head] }
                : row,
          ),
    )
    return { lines, figures, allowed: /^(?:column-extra|column-label|cell-annotated)$/ }
  },
  "last year's table": ({ zone, figures, pick, draw, form }) => {
    const year = form.id === '2019' ? 2020 : 2023
    const layout = pick('tabs', 'bars between', 'blanks')
    const { lines, tables } = zone(layout)
    const table = draw(3)
    const [from, to] = tables[table] ?? [0, 0]
    const last = lines.slice(from, to).map(line => line.replace(/[\ue000-\uefff]/g, () => String(draw(50))))
    const caption = pick(`${year - 1}年度情况：`, `附：${year - 1}年数据`, `${year - 1}年统计表`, '上年度情况（供对比）：')
    const own = pick(`${year}年度情况：`, `${year}年数据`, '本年度情况：')
    const before = draw(2) === 0
    return {
      lines: before
        ? [...lines.slice(0, from), caption, ...last, own, ...lines.slice(from)]
        : [...lines.slice(0, from), own, ...lines.slice(from, to), caption, ...last, ...lines.slice(to)],
      figures,
    }
  },
  annex: ({ zone, figures, pick, draw }) => {
    const { lines } = zone(pick(...plainLayouts))
    const count = () => draw(300)
    return {
      lines: [
        ...lines,
        pick('附件', '附件：主动公开信息统计表', '附表 新媒体情况'),
        '序号\t渠道\t数量\t占比',
        `1\t政府网站\t${count()}\t41%`,
        `2\t政务微博\t${count()}\t30%`,
        `3\t政务微信\t${count()}\t29%`,
        `合计\t\t${count()}\t100%`,
      ],
      figures,
    }
  },
  'two agencies': ({ zone, figures, pick, draw }) => {
    const { lines } = zone(pick(...plainLayouts))
    const other = lines.map(line => line.replace(/[\ue000-\uefff]/g, () => String(draw(50))).replaceAll(agency, '青石县另一局'))
    return { lines: [...lines, '', ...other], figures, allowed: /./ }
  },
  'numbers of a chart': ({ zone, figures, draw, pick }) => {
    const built = zone(pick(...plainLayouts))
    const chart = ['2021年 2022年 2023年', `${draw(90)}`, `${draw(90)}`, `${draw(90)}`, '图1 近三年申请量（单位：件）']
    return { lines: insert(built.lines, 3, ...chart), figures }
  },
  'the tables in the text': ({ zone, figures, pick }) => {
    const built = zone(pick(...plainLayouts))
    const said = `新收政府信息公开申请${figures['requests/new/total']}件，上年结转${figures['requests/carriedIn/total']}件，予以公开${figures['requests/granted/total']}件，结转下年度${figures['requests/carriedOut/total']}件。`
    return { lines: insert(built.lines, 3, said), figures }
  },
}

const moreThanForm: DrawKind = makings => {
  const names = Object.keys(more) as [string, ...string[]]
  return (more[makings.pick(...names)] ?? inParts)(makings)
}

/** Another table, notes or boxes in the zone of a statutory one. */
const besides: DrawKind = ({ zone, figures, draw, pick }) => {
  const built = zone(pick('tabs', 'bars between', 'blanks', 'bars around'))
  const gap = pick('\t', ' | ', ' ')
  const count = () => String(draw(90))
  const own = pick(
    ['序号', '事项', '数量'].join(gap) +
      `\n${['1', '网站公开', count()].join(gap)}\n${['2', '微信公开', count()].join(gap)}\n${['3', '其他方式', count()].join(gap)}`,
    `按季度统计如下：\n${['季度', '收到', '办结'].join(gap)}\n${['一季度', count(), count()].join(gap)}\n${['二季度', count(), count()].join(gap)}`,
    `注：其他处理包括撤回申请 ${count()} 件`,
    `说明：以上数据含网上申请${count()}件、信函申请${count()}件。`,
    `备注：上述行政许可含不动产登记 ${count()} 件`,
  ).split('\n')
  return { lines: insertBehind(built, draw(3), ...own), figures }
}

const repeated: DrawKind = ({ zone, figures, pick, draw }) => {
  const times = 1 + draw(2)
  const { lines } = zone(pick('tabs', 'bars between', 'bars around'), rows =>
    rows.map(row =>
      row.values.length > 0 && row.labels.length > 0
        ? { ...row, labels: [...new Array<string>(times).fill(row.labels[0] ?? ''), ...row.labels] }
        : row,
    ),
  )
  return { lines, figures }
}

/** A head again, as at the top of a page, and a page's number. */
const headAgain: DrawKind = ({ zone, figures, draw, pick }) => {
  const built = zone(pick('tabs', 'bars between', 'blanks', 'bars around'))
  const [from] = built.tables[1] ?? [0]
  const head = built.lines.slice(from, from + 3)
  return { lines: insertAmid(built, draw, 1, ...pick([], [`- ${1 + draw(5)} -`]), ...head), figures }
}

export const outlineKinds: Readonly<Record<string, DrawKind>> = {
  'in parts': inParts,
  titles: titled,
  'headings in a line': inLine,
  'other reports': others,
  'more than the form': moreThanForm,
  'a part': pastedPart,
  'other things': besides,
  'repeated cells': repeated,
  headings: headed,
  'heads again': headAgain,
}
