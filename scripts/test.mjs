/**
 * npm test: everything there is, on any machine. Lint and types, unit tests, the built page in a browser;
 * a browser is installed where there is none. The last line counts: "N passed, N failed".
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const reports = mkdtempSync(join(tmpdir(), 'gouji-test-'))
const unitReport = join(reports, 'unit.json')
const pageReport = join(reports, 'page.json')
const count = { passed: 0, failed: 0, skipped: 0 }

const run = (command, options, env = {}) => {
  console.log(`\n> ${command} ${options.join(' ')}`)
  return (
    spawnSync(command, options, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' }).status === 0
  )
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
step('regular expressions', run('npx', ['tsx', 'scripts/regexes.ts']))
add(
  'unit tests',
  run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${unitReport}`]),
  unitReport,
  report => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
)
const built = step('build', run('npx', ['vite', 'build']))
if (built && step('browser', hasBrowser() || installBrowser())) {
  const ok = run('npx', ['playwright', 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: pageReport })
  add('page tests', ok, pageReport, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))
}

console.log(`\n${count.skipped} skipped`)
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exit(count.failed === 0 ? 0 : 1)
