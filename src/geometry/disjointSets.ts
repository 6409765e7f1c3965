/** Members that belong together, found by joining pairs (Galler and Fischer 1964). Members are numbers from 0. */
export const disjointSets = (count: number) => {
  const parent: number[] = []
  for (let index = 0; index < count; index++) parent.push(index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  const join = (one: number, other: number) => {
    parent[root(one)] = root(other)
  }
  return { root, join }
}
