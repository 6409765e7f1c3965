/** What is new in this version, in three lines; CHANGELOG.md has all of it. */
export const news: readonly string[] = [
  '多份报告一起核对：列表、热力图、年度对照、汇总和名单，同一机关各年的报告互相核对。',
  `除 PDF 和文字外，Word、WPS、网页、Excel、OFD 和压缩包都能直接打开${__PICTURES__ === 'none' ? '' : '，扫描件和图片也能识别'}。`,
  '新建空白表，边填边核对，存为 Word 表格；核对意见和核对单可以发出、打印。',
]
