/** Words that are misprinted, as data: shown in the rule book with version and date. */

export const wordings = {
  version: '1',
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
  ],
} as const

/** Phrases shorter than this have too many neighbours. Characters. */
export const shortestPhrase = 9
