/** Reconstruction with one mechanism switched off: in the text of its file, so that the product knows of no switches. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Rolldown } from 'vite'
import type { judge } from './judge'
import type { Mechanism } from './mechanisms'

const root = resolve(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/ablate')

export type Judge = typeof judge

/** @param off null: everything is on. */
export const judgeWithout = async (off: Mechanism | null): Promise<Judge> => {
  const output = await bundle(off)
  const name = off ? `${off.file}-${off.name}`.replaceAll('/', '-') : 'whole'
  await mkdir(cache, { recursive: true })
  const path = join(cache, `${name}.mjs`)
  await writeFile(path, output)
  return (await import(`${pathToFileURL(path)}?${Date.now()}`)).judge
}

const bundle = async (off: Mechanism | null): Promise<string> => {
  const path = off && join(root, 'src/reconstruct', `${off.file}.ts`)
  let met = 0
  const transform = (text: string, id: string) => {
    if (!off || id.split('?')[0] !== path) return null
    met++
    return switchOff(text, off)
  }
  const { output } = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [{ name: 'ablate', enforce: 'pre', transform }],
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'judge.ts'),
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  if (off && met !== 1) throw new Error(`${off.file} is no part of reconstruction`)
  return output[0].code
}

/** A file's text in which a name has its neutral value; what it was goes by another name. Throws where the file does not have it once. */
export const switchOff = (text: string, { file, name, off }: Mechanism): string => {
  const declared = [...text.matchAll(new RegExp(`^(export )?const ${name}\\b(?=[:\\s=])`, 'gm'))]
  const [found] = declared
  if (!found || declared.length > 1) throw new Error(`${file} has ${name} ${declared.length} times`)
  const { index } = found
  return `${text.slice(0, index)}${found[1] ?? ''}const ${name}: any = ${off}\nconst ${name}_on${text.slice(index + found[0].length)}`
}
