/** What is said of a report all of which was read, though not as print in its order. */
export const readAsWords = { seen: '数字由图像识别', arranged: '页有重复或颠倒' } as const
