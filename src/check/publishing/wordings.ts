/** Words that are misprinted, as data: shown in the rule book with version and date. */

export const wordings = {
  version: '2',
  date: '2026-11-28',
  /** Long phrases that are always written the same; whatever differs from one by a character or two is a misprint. */
  phrases: [
    '习近平新时代中国特色社会主义思想',
    '中华人民共和国政府信息公开条例',
    '国务院办公厅政府信息与政务公开办公室',
    '全面贯彻落实党的二十大精神',
    '铸牢中华民族共同体意识',
    '以人民为中心的发展思想',
    '全面推进基层政务公开标准化规范化',
    '人民日益增长的美好生活需要',
    '中国共产党第二十次全国代表大会',
    '国家治理体系和治理能力现代化',
    '公共企事业单位信息公开规定制定办法',
    '关于规范政府信息公开平台有关事项的通知',
    '关于审理政府信息公开行政案件若干问题的规定',
  ],
  /** Misprints that are found by their letters. */
  pairs: [
    { wrong: '政府信息公天', right: '政府信息公开' },
    { wrong: '依伸请公开', right: '依申请公开' },
    { wrong: '行政规范行文件', right: '行政规范性文件' },
    { wrong: '政府信息工开', right: '政府信息公开' },
    { wrong: '政务公天', right: '政务公开' },
    { wrong: '行政复仪', right: '行政复议' },
    { wrong: '行政诉颂', right: '行政诉讼' },
    { wrong: '自燃人', right: '自然人' },
    { wrong: '主动公幵', right: '主动公开' },
    { wrong: '信息公开条列', right: '信息公开条例' },
    { wrong: '依申清公开', right: '依申请公开' },
    { wrong: '公开申清', right: '公开申请' },
    { wrong: '规范型文件', right: '规范性文件' },
    { wrong: '行政事业型收费', right: '行政事业性收费' },
    { wrong: '行政许克', right: '行政许可' },
    { wrong: '行政强治', right: '行政强制' },
    { wrong: '商业密秘', right: '商业秘密' },
    { wrong: '国家密秘', right: '国家秘密' },
    { wrong: '内部事物信息', right: '内部事务信息' },
    { wrong: '过程型信息', right: '过程性信息' },
    { wrong: '逾期不补证', right: '逾期不补正' },
    { wrong: '无发提供', right: '无法提供' },
    { wrong: '现形有效', right: '现行有效' },
    { wrong: '举报投拆', right: '举报投诉' },
    { wrong: '结果纠证', right: '结果纠正' },
    { wrong: '结传下年度', right: '结转下年度' },
    { wrong: '贯彻落时', right: '贯彻落实' },
    { wrong: '安排布署', right: '安排部署' },
  ],
} as const

/** Phrases shorter than this have too many neighbours. Characters. */
export const shortestPhrase = 9
