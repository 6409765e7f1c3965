/** What kind of agency a name is of, short forms in full: 人社局 → 人力资源社会保障局, 政府办 → 人民政府. */

/**
 * What is called by a short form, as a whole word; 和, 与 and 及 are left out on both sides. A place has one bureau for some matters, with more or
 * fewer of them in its name: these are one too, 城管局 and 城市管理和综合行政执法局.
 */
const inFull: Readonly<Record<string, string>> = {
  人社局: '人力资源社会保障局',
  住建局: '住房城乡建设局',
  住建委: '住房城乡建设委员会',
  发改局: '发展改革局',
  发改委: '发展改革委员会',
  卫健局: '卫生健康局',
  卫健委: '卫生健康委员会',
  市场监管局: '市场监督管理局',
  市监局: '市场监督管理局',
  教体局: '教育体育局',
  文旅局: '文化旅游局',
  文广旅局: '文化旅游局',
  文化广电旅游局: '文化旅游局',
  文旅体局: '文化旅游体育局',
  自规局: '自然资源局',
  自然资源规划局: '自然资源局',
  应急局: '应急管理局',
  医保局: '医疗保障局',
  城管局: '城市管理局',
  城管执法局: '城市管理局',
  城市管理执法局: '城市管理局',
  城市管理行政执法局: '城市管理局',
  城市管理综合执法局: '城市管理局',
  城市管理综合行政执法局: '城市管理局',
  农业局: '农业农村局',
  林草局: '林业草原局',
  政数局: '政务服务数据管理局',
  退役军人局: '退役军人事务局',
  交通局: '交通运输局',
  工信局: '工业信息化局',
  经信局: '经济信息化局',
  科技局: '科学技术局',
  民宗局: '民族宗教事务局',
  审批局: '行政审批局',
  机关事务局: '机关事务管理局',
  国资委: '国有资产监督管理委员会',
  管委会: '管理委员会',
  政府: '人民政府',
}

/**
 * The kind of agency, and whether it is named by its office.
 * @param place the innermost place, or its rank; a place named alone is its government (洪泽区), a street its office (新安江街道).
 */
export const canonicalBody = (text: string, place: string): { readonly body: string; readonly isOffice: boolean } => {
  const plain = text.replace(/[和与及、]/g, '')
  if (place.endsWith('街道') && /^(?:办事处|办|人民政府)?$/.test(plain)) return { body: '办事处', isOffice: false }
  const own = plain.replace(office, '$1')
  const isOffice = own !== plain
  const full = inFull[own] ?? own.replace(/^([^党工纪法]+)委$/, '$1委员会')
  return { body: full === '' && place !== '' ? '人民政府' : full, isOffice }
}

/** 水利局办公室, 人民政府办; 外事办公室 and 党政办公室 are agencies of their own. */
const office = /(政府|局|厅|委|委员会|管委会)(?:办公室|办公厅|综合办公室|办)$/
