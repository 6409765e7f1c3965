const names = new Intl.Collator('zh-CN', { numeric: true })

/** The order of paths, folder by folder, with numbers in names as people count: 局/2.pdf stands before 局/10.pdf and 局/附件/1.pdf. */
export const byPath = (one: string, other: string): number => {
  const [ours, theirs] = [one.split('/'), other.split('/')]
  const at = ours.findIndex((name, index) => name !== theirs[index])
  return at < 0 ? ours.length - theirs.length : names.compare(ours[at] ?? '', theirs[at] ?? '')
}
