/** A Chromium that is already installed, so that nobody has to download one. */
import { existsSync } from 'node:fs'

const candidates = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(name => `/usr/bin/${name}`)

/** Path of an installed Chromium, the one named by CHROMIUM_PATH first; null leaves the choice to Playwright's own. */
export const findChromium = (): string | null => {
  const named = process.env.CHROMIUM_PATH
  return [...(named ? [named] : []), ...candidates].find(path => existsSync(path)) ?? null
}

/** Quiet: a browser that phones home would spoil the test that nothing leaves the machine. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** What Playwright needs to launch it; Chromium refuses its sandbox to root. */
export const launchOptions = () => {
  const executablePath = findChromium()
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet
  return executablePath === null ? { args } : { args, executablePath }
}
