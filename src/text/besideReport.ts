/** What a copy or a page shows in a cell that nobody wrote there as the report's: words of the page's own bars, and pictures. */

const bar =
  '(?:关闭|返回(?:顶部|首页|列表)?|打印(?:本页)?|分享到?|收藏|复制|顶部|置顶|无障碍|长者模式|在线(?:客服|咨询)|智能(?:问答|客服)|扫一扫|[上下]一页|展开|收起)'
const figure = '[0-9０-９][0-9０-９,.，．]{0,20}'
const besideBar = new RegExp(`^(?:${bar}\\s{0,9}(?:${figure})?|${figure}\\s{0,9}${bar})$`)
/** What chats and editors draw digits as: in the frame of a key, on a dark disc, 10 and 100 as pictures. */
const drawn = /\u20e3|[⓫-⓴⓵-⓿❶-➓]|🔟|💯|🔢/u
/** Pictures and arrows that chats and editors set beside a figure, with tones of skin and flags of countries: 12📈. */
const pictures = '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}↑↓→←\\s\\ufe0f\\u200d]{1,20}'
const decorated = new RegExp(`^(?:${pictures}${figure}(?:${pictures})?|${figure}${pictures})$`, 'u')
/** A picture of Markdown, or a character that is one. */
const picture = /!\[|\p{Extended_Pictographic}/u

/** Whether a cell holds a word of a page's bar, alone or beside a figure. */
export const saysBar = (text: string): boolean => besideBar.test(text.trim())

/** Whether a cell holds digits that are drawn, or a figure that pictures stand beside: it says a number, whatever is about it. */
export const drawsFigure = (text: string): boolean => drawn.test(text) || decorated.test(text.trim())

/** Whether a cell of a text holds a picture: what it shows, the text does not say. */
export const holdsPicture = (text: string): boolean => picture.test(text)
