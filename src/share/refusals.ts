/** Why a link, a result file or a settings file is not opened, as a value: each sentence says what to do next. */

/**
 * damaged: not as it was made. truncated: its end is lacking. foreign: made by something else.
 * newer: made by a version that knows more than this one. too-large: more than any result comes to.
 */
export type Refusal = 'damaged' | 'truncated' | 'foreign' | 'newer' | 'too-large'

const ofLink = {
  damaged: '链接里的内容和生成时不一致，可能在转发中被改动。请让对方重新复制一次链接，或改用结果文件（.gouji.json）。',
  truncated: '链接不完整，末尾缺了一部分，可能被聊天或邮件软件截断。请复制完整的链接再打开，或让对方改发结果文件（.gouji.json）。',
  foreign: '链接里没有核对结果，不是在本页生成的。请向发来链接的人确认，或直接打开年度报告文件。',
  newer: '这个链接由较新的版本生成，本页打不开。请刷新页面换用新版，或让对方发来年度报告文件。',
  'too-large': '链接里的内容过大，不像一份年度报告的核对结果，已停止打开。请向发来链接的人确认，或直接打开年度报告文件。',
} satisfies Record<Refusal, string>

const ofFile = {
  damaged: '结果文件的内容和保存时不一致，可能被改动过。请让对方重新保存一次，或直接打开年度报告文件。',
  truncated: '结果文件不完整，末尾缺了一部分。请重新下载，或让对方重新保存一次。',
  foreign: '这个文件里没有核对结果。请选择由本页保存的结果文件（.gouji.json），或直接打开年度报告文件。',
  newer: '这份结果文件由较新的版本保存，本页打不开。请刷新页面换用新版，或直接打开年度报告文件。',
  'too-large': '结果文件过大，不像一份年度报告的核对结果。请确认选对了文件，或直接打开年度报告文件。',
} satisfies Record<Refusal, string>

const ofSettings = {
  damaged: '设置文件的内容不合格式，可能被改动过，没有采用。请让对方重新保存一次。',
  truncated: '设置文件不完整，末尾缺了一部分，没有采用。请重新下载，或让对方重新保存一次。',
  foreign: '这个文件里没有设置，没有采用。请选择在“规则”里保存的设置文件（.gouji-settings.json）。',
  newer: '这份设置文件由较新的版本保存，没有采用。请刷新页面换用新版再打开。',
  'too-large': '设置文件过大，没有采用。请确认选对了文件。',
} satisfies Record<Refusal, string>

const sentences = { link: ofLink, result: ofFile, settings: ofSettings }

/** One sentence on what is wrong and what to do. */
export const refusalInWords = (carrier: keyof typeof sentences, refusal: Refusal): string => sentences[carrier][refusal]
