/**
 * npm test: everything there is, on any machine. Lint and types, unit, property and document tests, the built page in a browser;
 * a browser is installed where there is none. The last line counts: "N passed, N failed", and what was skipped if anything was.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'

const reports = mkdtempSync(join(tmpdir(), 'gouji-test-'))
const inNode = join(reports, 'node.json')
const inBrowser = join(reports, 'browser.json')
const count = { passed: 0, failed: 0, skipped: 0 }
const flaky = []
const began = Date.now()

const minutes = since => `${((Date.now() - since) / 60_000).toFixed(1)} min`

const run = (command, options, env = {}) => {
  const start = Date.now()
  console.log(`\n> ${command} ${options.join(' ')}`)
  const { status } = spawnSync(command, options, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  console.log(`  ${minutes(start)}`)
  return status === 0
}

/** A step that is one check by itself. */
const step = (name, ok) => {
  count[ok ? 'passed' : 'failed']++
  if (!ok) console.log(`✕ ${name}`)
  return ok
}

/** Adds what a test runner counted; a runner that ended badly without a failed test is a failure by itself. */
const add = (name, ok, path, read) => {
  const counted = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 }
  for (const key of Object.keys(count)) count[key] += counted[key]
  if (!ok && counted.failed === 0) step(name, false)
}

/** The titles of the tests that failed and passed when tried again. */
const flakyIn = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(flakyIn),
  ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ file, title }) => `${file} › ${title}`),
]

const hasBrowser = () =>
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].some(name => existsSync(`/usr/bin/${name}`)) ||
  existsSync(process.env.CHROMIUM_PATH ?? '') ||
  existsSync(chromium.executablePath())

const installBrowser = () => {
  const apt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (apt && run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', 'chromium'])) return true
  return run('npx', ['playwright', 'install', 'chromium'])
}

step('lint', run('npx', ['biome', 'check', '.']))
step('types', run('npx', ['tsc', '--build']))
step('regular expressions', run('npx', ['tsx', 'scripts/lint/regexes.ts']))
add('tests in Node', run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${inNode}`]), inNode, report => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
}))
const built = step('build', run('npx', ['vite', 'build']))
if (built && step('browser', hasBrowser() || installBrowser())) {
  const ok = run('npx', ['playwright', 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: inBrowser })
  add('tests in the browser', ok, inBrowser, report => {
    flaky.push(...flakyIn(report))
    return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected, skipped: report.stats.skipped }
  })
}

const shared = resolve(process.env.GOUJI_SHARED ?? '../shared')
if (!existsSync(shared)) console.log(`\nno shared documents in ${shared} (GOUJI_SHARED): what reads them was skipped`)
console.log(`\n${minutes(began)}, ${flaky.length} flaky (failed, passed when tried again)`)
for (const title of flaky) console.log(`  flaky: ${title}`)
console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`)
process.exit(count.failed === 0 ? 0 : 1)
