/** What both forms share, word for word. */
import type { Aspect, Column, SectionHeading, Sum, Table } from './form'

export const sections: readonly SectionHeading[] = [
  { number: 1, heading: '一、总体情况' },
  { number: 2, heading: '二、主动公开政府信息情况' },
  { number: 3, heading: '三、收到和处理政府信息公开申请情况' },
  { number: 4, heading: '四、政府信息公开行政复议、行政诉讼情况' },
  { number: 5, heading: '五、存在的主要问题及改进情况' },
  { number: 6, heading: '六、其他需要报告的事项' },
]

export const aspects: readonly Aspect[] = [
  { key: 'proactive', name: '主动公开', words: ['主动公开'], signs: ['主动', '公开内容', '公开信息', '重点领域'] },
  { key: 'onRequest', name: '依申请公开', words: ['依申请公开', '依申请', '申请公开', '公开申请'], signs: ['申请'] },
  {
    key: 'management',
    name: '政府信息管理',
    words: ['政府信息管理', '信息管理', '信息资源管理'],
    signs: ['资源管理', '信息发布', '信息审核', '保密审查', '三审', '规范性文件', '规范管理'],
  },
  {
    key: 'platform',
    name: '政府信息公开平台建设',
    words: ['平台建设', '公开平台'],
    signs: ['平台', '网站', '新媒体', '公众号', '渠道', '载体', '专栏', '查阅'],
  },
  {
    key: 'supervision',
    name: '监督保障',
    words: ['监督保障', '监督和保障', '监督与保障', '监督、保障', '监督及保障', '保障监督', '保障和监督'],
    signs: ['监督', '保障', '考核', '评议', '培训', '责任追究'],
  },
]

/** The 勾稽关系 note in the head of the requests table. */
export const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

export const applicants: readonly Column[] = [
  { key: 'natural', label: '自然人', quantity: 'count', under: ['申请人情况'] },
  { key: 'business', label: '商业企业', quantity: 'count', under: ['申请人情况', '法人或其他组织'] },
  { key: 'research', label: '科研机构', quantity: 'count', under: ['申请人情况', '法人或其他组织'] },
  { key: 'welfare', label: '社会公益组织', quantity: 'count', under: ['申请人情况', '法人或其他组织'] },
  { key: 'legal', label: '法律服务机构', quantity: 'count', under: ['申请人情况', '法人或其他组织'] },
  { key: 'others', label: '其他', quantity: 'count', under: ['申请人情况', '法人或其他组织'] },
  { key: 'total', label: '总计', quantity: 'count', under: ['申请人情况'] },
]

/** Rows of the requests table up to （五）, alike in both forms. */
export const outcome = '三、本年度办理结果'

export const outcomesBeforeOther = [
  { key: 'granted', label: '（一）予以公开', under: [outcome] },
  { key: 'partial', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', short: '部分公开', under: [outcome] },
  { key: 'refused.stateSecret', label: '1.属于国家秘密', under: [outcome, '（三）不予公开'] },
  { key: 'refused.law', label: '2.其他法律行政法规禁止公开', under: [outcome, '（三）不予公开'] },
  { key: 'refused.security', label: '3.危及“三安全一稳定”', under: [outcome, '（三）不予公开'] },
  { key: 'refused.thirdParty', label: '4.保护第三方合法权益', under: [outcome, '（三）不予公开'] },
  { key: 'refused.internal', label: '5.属于三类内部事务信息', under: [outcome, '（三）不予公开'] },
  { key: 'refused.process', label: '6.属于四类过程性信息', under: [outcome, '（三）不予公开'] },
  { key: 'refused.enforcement', label: '7.属于行政执法案卷', under: [outcome, '（三）不予公开'] },
  { key: 'refused.inquiry', label: '8.属于行政查询事项', under: [outcome, '（三）不予公开'] },
  { key: 'unavailable.notHeld', label: '1.本机关不掌握相关政府信息', under: [outcome, '（四）无法提供'] },
  { key: 'unavailable.notReady', label: '2.没有现成信息需要另行制作', under: [outcome, '（四）无法提供'] },
  { key: 'unavailable.unclear', label: '3.补正后申请内容仍不明确', under: [outcome, '（四）无法提供'] },
  { key: 'declined.petition', label: '1.信访举报投诉类申请', under: [outcome, '（五）不予处理'] },
  { key: 'declined.repeat', label: '2.重复申请', under: [outcome, '（五）不予处理'] },
  { key: 'declined.publication', label: '3.要求提供公开出版物', under: [outcome, '（五）不予处理'] },
  { key: 'declined.excessive', label: '4.无正当理由大量反复申请', under: [outcome, '（五）不予处理'] },
  { key: 'declined.confirmation', label: '5.要求行政机关确认或重新出具已获取信息', under: [outcome, '（五）不予处理'] },
] as const

export const intake = [
  { key: 'new', label: '一、本年新收政府信息公开申请数量', short: '本年新收' },
  { key: 'carriedIn', label: '二、上年结转政府信息公开申请数量', short: '上年结转' },
] as const

export const closing = [
  { key: 'total', label: '（七）总计', short: '（七）总计', under: [outcome] },
  { key: 'carriedOut', label: '四、结转下年度继续办理', short: '结转下年度' },
] as const

/** The columns under each of the three groups of the proceedings table. */
export const results: readonly Column[] = [
  { key: 'upheld', label: '结果维持', quantity: 'count' },
  { key: 'corrected', label: '结果纠正', quantity: 'count' },
  { key: 'other', label: '其他结果', quantity: 'count' },
  { key: 'pending', label: '尚未审结', quantity: 'count' },
  { key: 'total', label: '总计', quantity: 'count' },
]

export const proceedings: Table = {
  key: 'proceedings',
  section: 4,
  name: '表四',
  layout: 'line',
  blocks: [
    {
      columns: results,
      rows: [
        { key: 'review', label: '行政复议' },
        { key: 'direct', label: '未经复议直接起诉', under: ['行政诉讼'] },
        { key: 'afterReview', label: '复议后起诉', under: ['行政诉讼'] },
      ],
    },
  ],
}

const applicantKeys = ['natural', 'business', 'research', 'welfare', 'legal', 'others'] as const

/**
 * The sums of a form.
 * @param outcomes the keys of the outcome rows （一） to （六）, whose sum is （七）总计.
 */
export const sumsOf = (outcomes: readonly string[]): readonly Sum[] => [
  { rule: 'requests-row-total', table: 'requests', across: 'row', left: applicantKeys, right: ['total'] },
  { rule: 'requests-outcome-total', table: 'requests', across: 'column', left: outcomes, right: ['total'] },
  { rule: 'requests-balance', table: 'requests', across: 'column', left: ['new', 'carriedIn'], right: ['total', 'carriedOut'] },
  { rule: 'proceedings-total', table: 'proceedings', across: 'row', left: ['upheld', 'corrected', 'other', 'pending'], right: ['total'] },
]
