/** Names of the particulars that web sites put above a document: 索引号, 发布机构, 发布日期, 名称. */

/** Those that name the document, as the source of a pattern. */
export const titleNames = '(?:信息|文件|公文)?(?:名\\s{0,9}称|标\\s{0,9}题|题\\s{0,9}名|题\\s{0,9}目)'

/** All others, as the source of a pattern. */
export const otherNames =
  '索\\s{0,9}引\\s{0,9}号|信息分类|主题分类|组配分类|体裁分类|分\\s{0,9}类|主\\s{0,9}题\\s{0,9}词|关\\s{0,9}键\\s{0,9}词|(?:发布|发文|公开|制作|生成|制发)(?:机构|机关|单位|部门|主体|字号|文号|日期|时间|方式|范围|形式|属性)|(?:成文|生成|生效|废止|印发|制作|登记|失效)(?:日期|时间)|信息来源|稿源|来\\s{0,9}源|作\\s{0,9}者|文\\s{0,9}号|文\\s{0,9}种|时\\s{0,9}间|日\\s{0,9}期|有\\s{0,9}效\\s{0,9}性|时\\s{0,9}效|是否有效|公开目录|浏览(?:次数|量)?|点击(?:数|量|次数|率)?|阅读(?:次数|量)?|访问量|字\\s{0,9}体|字\\s{0,9}号|内容概述|责任编辑|编辑|审核'

const whole = new RegExp(`^\\s{0,9}[【[]?(?:${titleNames}|${otherNames})\\s{0,9}[】\\]]?\\s{0,9}[:：]?\\s{0,9}$`)

/** Whether a text is such a name and nothing else. */
export const isParticular = (text: string): boolean => whole.test(text)
