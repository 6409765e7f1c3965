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

/** Reconstruction with a mechanism off. */
export const judgeWithout = (off: Mechanism): Promise<Judge> => load(`${off.file}-${off.name}`.replaceAll('/', '-'), [off], switchOff)

/** Reconstruction with everything on that hands each answer of these mechanisms to `globalThis.watched`. */
export const watchedJudge = (mechanisms: readonly Mechanism[]): Promise<Judge> => load('watched', mechanisms, watch)

type Change = (text: string, mechanism: Mechanism) => string

const load = async (name: string, mechanisms: readonly Mechanism[], change: Change): Promise<Judge> => {
  const output = await bundle(mechanisms, change)
  await mkdir(cache, { recursive: true })
  const path = join(cache, `${name}.mjs`)
  await writeFile(path, output)
  return (await import(`${pathToFileURL(path)}?${Date.now()}`)).judge
}

const bundle = async (mechanisms: readonly Mechanism[], change: Change): Promise<string> => {
  const met = new Set<Mechanism>()
  const transform = (text: string, id: string) => {
    const own = mechanisms.filter(({ file }) => id.split('?')[0] === join(root, 'src/reconstruct', `${file}.ts`))
    for (const each of own) met.add(each)
    return own.length > 0 ? own.reduce(change, text) : null
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
  for (const each of mechanisms) if (!met.has(each)) throw new Error(`${each.file} is no part of reconstruction`)
  return output[0].code
}

/** A file's text in which a name has its neutral value. Throws where the file does not have it once. */
export const switchOff = (text: string, mechanism: Mechanism): string => replace(text, mechanism, mechanism.off)

/** The same in which a function goes on as it is, watched beside its neutral answer. */
export const watch = (text: string, mechanism: Mechanism): string => {
  const { file, name, off } = mechanism
  return replace(text, mechanism, `(...args: any[]) => (globalThis as any).watched('${file} ${name}', ${name}_on, ${off}, args)`)
}

/** Puts something in the place of a name; what it was goes by another one. */
const replace = (text: string, { file, name }: Mechanism, instead: string): string => {
  const declared = [...text.matchAll(new RegExp(`^(export )?const ${name}\\b(?=[:\\s=])`, 'gm'))]
  const [found] = declared
  if (!found || declared.length > 1) throw new Error(`${file} has ${name} ${declared.length} times`)
  const { index } = found
  return `${text.slice(0, index)}${found[1] ?? ''}const ${name}: any = ${instead}\nconst ${name}_on${text.slice(index + found[0].length)}`
}
