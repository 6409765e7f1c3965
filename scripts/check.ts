/**
 * The headless check: `npm run --silent check -- FILE…` prints one JSON object a line, in the order of the arguments; a folder gives a line
 * for each file in it. `--across` adds a line about what is found between them, `--whole` and `--parts` declare what sums up what.
 * Exit code: 2 where a file could not be read, else 1 where there is an error, else 0.
 */
import type { Output } from '../src/model/output'
import type { Outcome } from '../src/model/result'
import { toOutput } from '../src/share/toOutput'
import { acrossFiles, type Kept, keepOf } from './acrossFiles'
import { readArguments, usage } from './checkArguments'
import { exitCode, validatePath } from './validateFile'

const asked = readArguments(process.argv.slice(2))
if (asked === null) {
  process.stderr.write(`${usage}\n`)
  process.exit(2)
}

const print = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`)

const outputs: Output[] = []
const kept: Kept[] = []
const take = (path: string, outcome: Outcome) => {
  const output = toOutput(outcome)
  print(output)
  outputs.push(output)
  if (asked.across) kept.push(keepOf(path, outcome))
}

for (const path of asked.paths) for await (const outcome of validatePath(path)) take(path, outcome)
const across = asked.across ? acrossFiles(kept, asked.declared) : null
if (across) print(across)
process.exitCode = exitCode([...outputs, ...(across ? [across.across] : [])])
