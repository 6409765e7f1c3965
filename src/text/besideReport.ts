/** What a copy or a page shows in a cell that nobody wrote there as the report's: words of the page's own bars, and pictures. */

const bar =
  '(?:关闭|返回(?:顶部|首页|列表)?|打印(?:本页)?|分享到?|收藏|复制|顶部|置顶|无障碍|长者模式|在线(?:客服|咨询)|智能(?:问答|客服)|扫一扫|[上下]一页|展开|收起)'
const figure = '[0-9０-９][0-9０-９,.，．]{0,20}'
const besideBar = new RegExp(`^(?:${bar}\\s{0,9}(?:${figure})?|${figure}\\s{0,9}${bar})$`)
/** A digit in the frame of a key, as chats draw them. */
const keycap = /\u20e3/
/** A picture of Markdown, or a character that is one. */
const picture = /!\[|\p{Extended_Pictographic}/u

/** Whether a cell holds a word of a page's bar, alone or beside a figure, or digits that are drawn. */
export const saysBar = (text: string): boolean => besideBar.test(text.trim()) || keycap.test(text)

/** Whether a cell of a text holds a picture: what it shows, the text does not say. */
export const holdsPicture = (text: string): boolean => picture.test(text)
