/** The outer form of a link: …#r=1.abc. The number is that of what is inside; another one is needed where an old page would misread it. */

export const linkSchema = 1

/** How the part after # begins where it is a result. */
export const linkMark = 'r='
