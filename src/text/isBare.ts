/** Whether a text is Han characters, digits, letters and brackets alone, as most words and figures are: making it plain leaves it as it is. */
export const isBare = (text: string): boolean => bare.test(text)

const bare = /^[\u4e00-\u9fff0-9A-Za-z()-]*$/
