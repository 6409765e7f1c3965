/** Files that systems and office programs leave in folders and archives: .DS_Store, Thumbs.db, ~$报告.docx. @param name without its folder. */
export const isLitter = (name: string): boolean => /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i.test(name)
