/** How a figure is marked that was read from a picture and that no person has looked at, wherever it leaves the page. */
export const seenMark = '（由图像识别）'
