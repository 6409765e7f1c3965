/** The law that rules rest on, named once. */
import { forms } from '../statute/forms'

/** Every notice that lays down a form, oldest first: 国办公开办函〔2019〕60号、国办公开办函〔2021〕30号. */
export const notices = Object.values(forms)
  .map(form => form.notice)
  .join('、')

/** The form itself; which of the notices applies follows from the report year. */
export const statutoryForm = `政府信息公开工作年度报告格式（${notices}，按报告年度适用）`

/** What a report contains. */
export const contents = '《中华人民共和国政府信息公开条例》第五十条'

/** Fees charged for information processing. */
export const fees = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）'

/** The number of the fee rule. */
export const feeNumber = '国办函〔2020〕109号'

/** That reports are published to society. */
export const publication = '《中华人民共和国政府信息公开条例》第四十九条：年度报告向社会公布'

/** How official papers are worded. */
export const plainWording = '《党政机关公文处理工作条例》第十九条：表述准确，文字精练'

/** Who may make regulations: ministries, provinces, cities with districts and autonomous prefectures. */
export const legislation = '《中华人民共和国立法法》第九十一条、第九十三条'

/** What must not be published. */
export const personal = '《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》'
