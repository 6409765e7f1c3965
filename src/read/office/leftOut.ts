/** What is left out on purpose. */
export const hiddenText = '文件里有设为隐藏的文字，打印时看不见，没有读取，发布前请确认是否删去。'
