/** 人工核对: what no program can see in a report, for a person to tick. */
export const manualChecks = [
  { id: 'files', text: '规章、行政规范性文件的件数已与司法行政部门核对一致' },
  { id: 'decisions', text: '行政许可、行政处罚、行政强制填的是全部处理决定，不论是否公开' },
  { id: 'defendants', text: '有共同被告的案件只由作出行政行为的机关计一次（国办公开办函〔2016〕201号）' },
  { id: 'privacy', text: '没有个人隐私、商业秘密等不应公开的内容' },
  { id: 'date', text: '按时公布：县级以上政府部门 1 月 31 日前，政府信息公开工作主管部门 3 月 31 日前（《条例》第四十九条）' },
] as const

export type ManualCheck = (typeof manualChecks)[number]['id']
