/** What the headless check is asked for. */

export interface CheckArguments {
  /** Every path once, in the order in which they are named. */
  readonly paths: readonly string[]
  /** Whether the reports are held against each other. */
  readonly across: boolean
  /** The parts of a whole, by their paths; null where none are declared. */
  readonly declared: { readonly whole: string | null; readonly parts: readonly string[]; readonly complete: boolean } | null
}

export const usage = [
  '用法：npm run --silent check -- 文件…',
  '      npm run --silent check -- --across 文件…',
  '      npm run --silent check -- --across [文件…] [--whole 文件] --parts 文件… [--complete]',
].join('\n')

const options = ['--across', '--whole', '--parts', '--complete'] as const
type Option = (typeof options)[number]

/** Reads the arguments; null where they make no sense. Declaring parts asks for the comparison, as does `--across`. */
export const readArguments = (given: readonly string[]): CheckArguments | null => {
  const seen = new Set<Option>()
  const paths = new Set<string>()
  const parts = new Set<string>()
  const wholes: string[] = []
  let taking: 'plain' | '--whole' | '--parts' = 'plain'
  for (const argument of given) {
    if (argument.startsWith('--')) {
      if (!isOption(argument)) return null
      seen.add(argument)
      taking = argument === '--whole' || argument === '--parts' ? argument : 'plain'
      continue
    }
    paths.add(argument)
    if (taking === '--whole') wholes.push(argument)
    if (taking === '--parts') parts.add(argument)
    if (taking === '--whole') taking = 'plain'
  }
  const declares = seen.has('--whole') || seen.has('--parts') || seen.has('--complete')
  if (paths.size === 0 || (declares && parts.size === 0) || wholes.length !== (seen.has('--whole') ? 1 : 0)) return null
  const declared = declares ? { whole: wholes[0] ?? null, parts: [...parts], complete: seen.has('--complete') } : null
  return { paths: [...paths], across: seen.has('--across') || declares, declared }
}

const isOption = (argument: string): argument is Option => options.some(option => option === argument)
