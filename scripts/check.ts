/**
 * The headless check: `npm run --silent check -- FILE…` prints one JSON object a line, in the order of the arguments.
 * Exit code: 2 where a file could not be read, else 1 where one has an error, else 0.
 */
import type { Output } from '../src/model/output'
import { toOutput } from '../src/share/toOutput'
import { exitCode, validateFile } from './validateFile'

const paths = process.argv.slice(2)
if (paths.length === 0) {
  process.stderr.write('用法：npm run --silent check -- 文件…\n')
  process.exit(2)
}

const outputs: Output[] = []
for (const path of paths) {
  const output = toOutput(await validateFile(path))
  process.stdout.write(`${JSON.stringify(output)}\n`)
  outputs.push(output)
}
process.exitCode = exitCode(outputs)
