/**
 * Narratives in many styles over one set of tables, with what the text rules must find in each.
 * Agencies, places and figures are invented.
 */
import type { CellChange } from './reportWith'

export interface Narrative {
  /** What it tries. */
  readonly about: string
  /** Lines of section 1, unless `section` says otherwise. */
  readonly text: readonly string[]
  readonly section?: number
  readonly cells?: Readonly<Record<string, CellChange>>
  readonly agency?: string
  /** Rule and the number that it finds wrong; none for a narrative to be silent on. */
  readonly finds?: readonly (readonly [rule: string, found: number])[]
}

export const narrativeYear = 2024
export const narrativeAgency = '云塘县人民政府'

/** Tables that add up: 46 new and 4 carried in, 47 settled and 3 carried out. */
export const narrativeCells: Readonly<Record<string, number>> = {
  'proactive/normative/issued': 8,
  'proactive/normative/repealed': 3,
  'proactive/normative/inForce': 57,
  'proactive/licensing/decisions': 1236,
  'proactive/punishment/decisions': 418,
  'proactive/coercion/decisions': 27,
  'proactive/fees/amount': 208.45,
  'requests/new/natural': 40,
  'requests/new/business': 4,
  'requests/new/legal': 1,
  'requests/new/others': 1,
  'requests/new/total': 46,
  'requests/carriedIn/natural': 3,
  'requests/carriedIn/business': 1,
  'requests/carriedIn/total': 4,
  'requests/granted/natural': 12,
  'requests/granted/business': 2,
  'requests/granted/total': 14,
  'requests/partial/natural': 6,
  'requests/partial/total': 6,
  'requests/refused.internal/natural': 2,
  'requests/refused.internal/total': 2,
  'requests/refused.process/natural': 3,
  'requests/refused.process/business': 1,
  'requests/refused.process/total': 4,
  'requests/unavailable.notHeld/natural': 9,
  'requests/unavailable.notHeld/legal': 1,
  'requests/unavailable.notHeld/total': 10,
  'requests/unavailable.notReady/natural': 2,
  'requests/unavailable.notReady/total': 2,
  'requests/declined.petition/natural': 3,
  'requests/declined.petition/total': 3,
  'requests/declined.repeat/natural': 1,
  'requests/declined.repeat/business': 1,
  'requests/declined.repeat/total': 2,
  'requests/other.uncorrected/natural': 3,
  'requests/other.uncorrected/total': 3,
  'requests/other.misc/others': 1,
  'requests/other.misc/total': 1,
  'requests/total/natural': 41,
  'requests/total/business': 4,
  'requests/total/legal': 1,
  'requests/total/others': 1,
  'requests/total/total': 47,
  'requests/carriedOut/natural': 2,
  'requests/carriedOut/business': 1,
  'requests/carriedOut/total': 3,
  'proceedings/review/upheld': 5,
  'proceedings/review/corrected': 1,
  'proceedings/review/other': 2,
  'proceedings/review/pending': 1,
  'proceedings/review/total': 9,
  'proceedings/direct/upheld': 3,
  'proceedings/direct/other': 1,
  'proceedings/direct/total': 4,
  'proceedings/afterReview/upheld': 2,
  'proceedings/afterReview/pending': 1,
  'proceedings/afterReview/total': 3,
}

/** Tables without a single request or case. */
const empty: Readonly<Record<string, CellChange>> = Object.fromEntries(Object.keys(narrativeCells).map(address => [address, 0]))

const onRequest = '（二）依申请公开情况。'

export const narratives: readonly Narrative[] = [
  // Right figures: silence.
  { about: '件数逐项写明', text: [`${onRequest}全年新收政府信息公开申请46件，上年结转4件，办结47件，结转下年度继续办理3件。`] },
  { about: '汉字数字', text: [`${onRequest}年内新收政府信息公开申请四十六件，其中自然人四十件、法人或其他组织六件。`] },
  { about: '合计含结转', text: [`${onRequest}共受理申请50件（含上年结转4件），已答复47件，另有3件顺延到下年度答复。`] },
  {
    about: '结果逐项列出',
    text: [`${onRequest}在办结的申请中，予以公开14件，部分公开6件，不予公开6件，无法提供12件，不予处理5件，其他处理4件。`],
  },
  { about: '两项合写', text: [`${onRequest}办理结果：予以公开及部分公开20件、不予公开6件、无法提供12件，不予处理和其他处理9件。`] },
  {
    about: '占比取舍不同',
    text: [`${onRequest}共办结47件。其中，予以公开14件，占29.8%；部分公开6件，占12%；不予公开6件（12.77%）；无法提供12件，占比26%。`],
  },
  { about: '数字在前', text: [`${onRequest}我县共收到46件政府信息公开申请，其中3件结转下一年度办理，其余均已答复。`] },
  {
    about: '字间有空格、断行',
    text: [`${onRequest}2024 年，全县共收到政府信`, '- 3 -', '息公开申请 46 件，其中自然人 40 件、法人或', '其他组织 6 件。'],
  },
  { about: '全角数字和千位分隔', text: ['（一）主动公开情况。全年作出行政许可决定１，２３６件、行政处罚４１８件、行政强制２７件。'] },
  { about: '规范性文件三个数', text: ['（一）主动公开情况。2024年制发行政规范性文件8件，废止3件，截至年底现行有效57件。'] },
  { about: '收费换算单位', text: ['（一）主动公开情况。全年收取行政事业性收费208.45万元，即2084500元。'] },
  {
    about: '复议诉讼及结果',
    text: [
      '（五）监督保障情况。因政府信息公开引发的行政复议9件，结果维持5件，结果纠正1件，其他结果2件，尚未审结1件；行政诉讼7件，其中未经复议直接起诉4件、复议后起诉3件。',
    ],
  },
  { about: '诉讼结果两类相加', text: ['政府信息公开行政诉讼共7件，其中结果维持5件、其他结果1件、尚未审结1件。'], section: 4 },
  {
    about: '没有申请',
    text: [
      `${onRequest}本年度未收到公民、法人或其他组织提出的政府信息公开申请，上年结转数量为零，未发生因政府信息公开引起的行政复议、行政诉讼。`,
    ],
    cells: empty,
  },
  { about: '均为零', text: ['（五）监督保障情况。政府信息公开行政复议、行政诉讼均为0件。'], cells: empty },
  { about: '结转两可', text: [`${onRequest}未收到申请，结转数量为0。`], cells: empty },

  // Traps: silence.
  { about: '答复多于受理，因含上年结转', text: [`${onRequest}全年受理政府信息公开申请46件，答复47件（含上年结转）。`] },
  { about: '先办结转，再答复新收', text: [`${onRequest}办理上年度结转申请4件。答复43件。`] },
  { about: '撤销件数', text: [`${onRequest}39件均按规定程序办结，8件撤销。`] },
  { about: '公布的许可信息', text: ['（一）主动公开情况。公布行政许可信息6条、行政处罚信息4条，公示行政强制2件。'] },
  { about: '许可事项种类', text: ['（一）主动公开情况。按照职权范围共有行政许可16项，行政许可事项全部公开，办理行政许可事项30件次。'] },
  { about: '列表中的许可', text: ['（一）主动公开情况。全年公开各类信息120件，其中行政许可12件、行政处罚8件。'] },
  { about: '约数', text: [`${onRequest}共受理政府信息公开申请50余件，答复近50件，全年发布信息5500余条，其中网站发布5600条。`] },
  { about: '列表单位不一', text: ['（一）主动公开情况。全年发布信息134条，其中动态信息59篇，政策文件90条。'] },
  { about: '政务热线和信访', text: [`${onRequest}受理群众来信来访62件，办结62件；办结12345热线工单799件，办理投诉举报12件。`] },
  { about: '与上年比较', text: [`${onRequest}全年收到政府信息公开申请46件，较上年增加9件，同比增长24.3%。2023年收到申请37件，办结35件。`] },
  { about: '明年计划', text: ['（一）主动公开情况。2025年计划制发行政规范性文件12件。'] },
  { about: '历年累计', text: [`${onRequest}自2008年《条例》施行以来，累计受理政府信息公开申请1350件，办结1347件。`] },
  { about: '部分时段', text: [`${onRequest}1-6月受理政府信息公开申请21件，第三季度收到政府信息公开申请10件。`] },
  { about: '申请渠道', text: [`${onRequest}共收到政府信息公开申请46件，其中网络申请30件，信函申请12件，当面申请4件。`] },
  { about: '申请内容', text: [`${onRequest}收到3件涉及征地补偿的政府信息公开申请，涉及行政处罚5件、自然人房屋登记2件。`] },
  { about: '其他业务的申请', text: ['（一）主动公开情况。受理行政许可申请300件，办理行政复议申请35件，受理低保申请41件。'] },
  { about: '败诉和纠错', text: ['（五）监督保障情况。未发生因政府信息公开引起的行政复议、行政诉讼败诉案件，没有被纠错的行政复议。'] },
  { about: '两级中的一级', text: [`${onRequest}全县共收到政府信息公开申请46件，其中县政府办公室收到政府信息公开申请17件。`] },
  { about: '包含关系的渠道', text: ['（一）主动公开情况。全年主动公开政府信息120条，其中通过网站公开100条，通过公众号公开60条。'] },
  { about: '列表之后另起一事', text: ['（一）主动公开情况。公开信息300条，其中政策文件120条，工作动态150条，回复网民留言400条。'] },
  { about: '列表不全', text: ['（一）主动公开情况。公开信息300条，其中规划计划20条，通知公告44条等。'] },
  { about: '一数多层', text: ['（一）主动公开情况。公开信息100条，其中概况信息20条，动态信息80条（其中图片新闻30条），年底复核一遍。'] },
  { about: '新收与结转合在一起再分', text: [`${onRequest}新收申请46件，上年结转4件，其中自然人43件。`] },
  {
    about: '法条、文号、电话和日期',
    text: [`${onRequest}根据第三十六条第（五）项和国办函〔2020〕109号，于2024年3月12日答复，咨询电话0512-6500123。`],
  },
  { about: '占比另有总数', text: ['（一）主动公开情况。发布解读材料40篇，其中图解18篇，占图文类作品的60%。'] },
  { about: '比率不是占比', text: [`${onRequest}办结47件，按时办结率100%，满意率98.1%，同比下降40.5%。`] },
  { about: '上年报告中的问题', text: ['针对2023年度报告提出的4项问题逐一整改。2025年，我县将继续深化公开。'], section: 5 },
  {
    about: '法规和上年文件的年份',
    text: ['（三）政府信息管理情况。2023年公布的权责清单已更新，公开2023年部门决算，2019年5月15日起施行的《条例》已组织学习。'],
  },
  { about: '往年沿革', text: ['（四）平台建设情况。2023年开通的专栏继续维护，较2023年增加栏目2个。'] },

  // Wrong figures.
  { about: '申请数写错', text: [`${onRequest}全年共收到政府信息公开申请64件，办结47件。`], finds: [['narrative-figure', 64]] },
  { about: '汉字写错', text: [`${onRequest}年内新收政府信息公开申请五十六件。`], finds: [['narrative-figure', 56]] },
  { about: '办结数写错', text: [`${onRequest}全年新收申请46件，已全部办结41件。`], finds: [['narrative-figure', 41]] },
  {
    about: '结转写错',
    text: [`${onRequest}上年结转6件，结转下年度继续办理5件。`],
    finds: [
      ['narrative-figure', 6],
      ['narrative-figure', 5],
    ],
  },
  {
    about: '括号中的结转写错',
    text: [`${onRequest}共受理申请50件（含上年结转34件，另有3件顺延到下年度答复）。`],
    finds: [['narrative-figure', 34]],
  },
  {
    about: '结果一项写错',
    text: [`${onRequest}其中，予以公开14件，部分公开6件，不予公开9件，无法提供12件，不予处理5件，其他处理4件。`],
    finds: [['narrative-figure', 9]],
  },
  { about: '合写的和写错', text: [`${onRequest}予以公开及部分公开22件。`], finds: [['narrative-figure', 22]] },
  { about: '申请人写错', text: [`${onRequest}收到申请46件，其中自然人38件，法人或其他组织6件。`], finds: [['narrative-figure', 38]] },
  { about: '数字在前写错', text: [`${onRequest}我县共收到48件政府信息公开申请。`], finds: [['narrative-figure', 48]] },
  { about: '分行写错', text: ['（一）主动公开情况。全年作出行政许可决定1,263件、行政处罚418件。'], finds: [['narrative-figure', 1263]] },
  {
    about: '许可处罚串位',
    text: ['（一）主动公开情况。实施行政处罚27件，行政强制418件。'],
    finds: [
      ['narrative-figure', 27],
      ['narrative-figure', 418],
    ],
  },
  {
    about: '规范性文件写错',
    text: ['（一）主动公开情况。截至2024年底，全县现行有效行政规范性文件75件，其中本年制发8件。'],
    finds: [['narrative-figure', 75]],
  },
  { about: '收费写错', text: ['（一）主动公开情况。全年收取行政事业性收费280.45万元。'], finds: [['narrative-figure', 280.45]] },
  {
    about: '复议写错',
    text: ['（五）监督保障情况。全年发生政府信息公开行政复议案件11件、行政诉讼7件。'],
    finds: [['narrative-figure', 11]],
  },
  {
    about: '诉讼只算了一类',
    text: ['（五）监督保障情况。政府信息公开行政诉讼4件，其中结果维持5件。'],
    finds: [['narrative-figure', 4]],
  },
  { about: '有复议却说没有', text: ['（五）监督保障情况。没有因政府信息公开引起的行政复议或行政诉讼。'], finds: [['narrative-figure', 0]] },
  { about: '有申请却说没有', text: [`${onRequest}2024年，我县未收到政府信息公开申请。`], finds: [['narrative-figure', 0]] },
  {
    about: '没有复议，诉讼写错',
    text: ['（五）监督保障情况。未发生政府信息公开行政复议，行政诉讼2件。'],
    cells: empty,
    finds: [['narrative-figure', 2]],
  },
  {
    about: '一个单位的件数',
    text: [`${onRequest}县政府办代表县政府受理政府信息公开申请17件。`],
    agency: '云塘县',
    finds: [['narrative-figure', 17]],
  },
  {
    about: '分项超过总数',
    text: ['（一）主动公开情况。全年公开信息237条，其中工作动态106条，民生信息114条，图片新闻25条。'],
    finds: [['narrative-sum', 237]],
  },
  {
    about: '列全而不足',
    text: ['（一）主动公开情况。全年主动公开政府信息141篇，其中财政信息83篇、其他类55篇。'],
    finds: [['narrative-sum', 141]],
  },
  {
    about: '渠道超过申请数',
    text: [`${onRequest}共收到政府信息公开申请46件（网上申请30件，邮寄申请19件）。`],
    finds: [['narrative-sum', 46]],
  },
  {
    about: '占比写错',
    text: [`${onRequest}共办结47件。其中，予以公开14件，占29.8%；部分公开6件，占21.7%；不予公开6件，占12.8%。`],
    finds: [['narrative-percentage', 21.7]],
  },
  {
    about: '列表中的占比写错',
    text: ['（一）主动公开情况。公开信息200条，其中政策文件50条，占35%。'],
    finds: [['narrative-percentage', 35]],
  },
  {
    about: '各单位件数之后写合计，名称带括号',
    text: [`${onRequest}县政府本级收到申请9件，镇（街道）收到12件，县直部门收到25件，共46件。`],
  },
  {
    about: '各单位件数之和与合计不符，名称带括号',
    text: [`${onRequest}县政府本级收到申请9件，镇（街道）收到12件，县直部门收到27件，共46件。`],
    finds: [['narrative-sum', 46]],
  },
  { about: '括号内是往年件数', text: [`${onRequest}全年受理政府信息公开申请46件（2023年39件、2022年35件）。`] },
  { about: '件数之后列举几种结果', text: [`${onRequest}共有23件申请因不予公开、无法提供或不予处理未能满足。`] },
  { about: '上年结转的件数按结果列举', text: [`${onRequest}上年结转4件，予以公开3件、部分公开1件。`] },
  {
    about: '一种结果的件数按申请人列举',
    text: [`${onRequest}予以公开的14件中，自然人12件、企业2件。不予公开6件，其中自然人5件、企业1件。`],
  },
  { about: '一类申请人的件数按结果列举', text: [`${onRequest}商业企业申请4件，其中予以公开2件、不予公开1件。`] },
  { about: '答复的件数按收到的年份列举', text: [`${onRequest}共答复申请47件，其中本年新收43件，上年结转4件。`] },
  { about: '一个单位的答复按结果列举', text: [`${onRequest}9件由县政府办答复，其中予以公开5件、部分公开4件。`] },
  { about: '办结率之后是单位数', text: [`${onRequest}办结率100%的单位有35家。`] },
  { about: '公文属性', text: [`${onRequest}公文属性审查中，认定为“主动公开”的31件、“不予公开”的57件。`] },
  { about: '不都是自然人', text: [`${onRequest}收到的信函申请30件，全部为自然人申请。`] },
  { about: '其他处理是其中的其他', text: [`${onRequest}申请人逾期不补正3件，其他处理1件。`] },
  { about: '一组结果的其余', text: [`${onRequest}重复申请2件，不予处理3件。没有现成信息需要另行制作2件；无法提供10件。`] },
  { about: '一组结果逐项说', text: [`${onRequest}因重复申请，不予处理2件；因属于信访举报投诉，不予处理3件。`] },
  { about: '其他是所有其余', text: [`${onRequest}予以公开14件；部分公开6件；其他27件。`] },
  { about: '其他答复是所有其余', text: [`${onRequest}予以公开14件，部分公开6件，其他答复27件。`] },
  {
    about: '自然人的信函申请',
    text: [`${onRequest}全部为自然人提出的33件信函申请均按时答复，自然人提出的12件信函申请和9件网上申请除外。`],
  },
  { about: '一种情形的申请人', text: [`${onRequest}本机关不掌握的10件中，自然人9件。`] },
  { about: '其他处理写错', text: [`${onRequest}申请人逾期不补正3件，其他处理17件。`], finds: [['narrative-figure', 17]] },
  {
    about: '按申请人列举而与总数相合，自然人写错',
    text: [`${onRequest}收到政府信息公开申请46件，其中自然人42件、法人及其他组织4件。`],
    finds: [
      ['narrative-figure', 42],
      ['narrative-figure', 4],
    ],
  },
  { about: '引号中的结果写错', text: [`${onRequest}“予以公开”15件，“部分公开”6件。`], finds: [['narrative-figure', 15]] },
  { about: '两类合计写错', text: [`${onRequest}不予公开、无法提供两类共19件。`], finds: [['narrative-figure', 19]] },
  { about: '说全部为自然人', text: [`${onRequest}收到政府信息公开申请46件，申请人全部为自然人。`], finds: [['narrative-figure', 0]] },
  {
    about: '复议机关维持写错',
    text: ['（五）监督保障情况。政府信息公开行政复议9件，行政复议机关维持6件，责令纠正1件。'],
    finds: [['narrative-figure', 6]],
  },
  { about: '沿用上年的话', text: ['（一）主动公开情况。2023年，我县共召开新闻发布会5场。'], finds: [['year-stale', 2023]] },
  {
    about: '上年以来',
    text: ['（五）监督保障情况。2023年以来，我县高度重视政府信息公开工作，全年开展检查4次。'],
    finds: [['year-stale', 2023]],
  },
  { about: '第六部分沿用上年', text: ['2023年度，我县未收取政府信息公开信息处理费。'], section: 6, finds: [['year-stale', 2023]] },
]
