/** The main job in a browser, as a clerk does it, compared with what the pipeline says under Node. */
import { writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Output } from '../../src/model/output'
import { toOutput } from '../../src/share/toOutput'
import { validateFile } from '../validateFile'
import type { Driver } from './driver'

/** A step and whether it came out as it must; `flaw` says what did not. */
export interface Step {
  readonly name: string
  readonly flaw: string | null
}

/** What the page shows of a report. */
interface Shown {
  readonly findings: readonly string[]
  readonly cells: Readonly<Record<string, string>>
}

/** Long enough for a slow machine: an answer that does not come in this time (milliseconds) is none. */
const PATIENCE = 60_000

/**
 * Opens the page, reads each file by itself and the link, and takes pictures.
 * @param address of the page.
 * @param files reports that can be read, by the names of their steps.
 * @param link what follows # to open the first file's result.
 * @param picture where a picture goes, by its name.
 */
export const travel = async (
  driver: Driver,
  address: string,
  files: Readonly<Record<string, string>>,
  link: string,
  picture: (name: string) => string,
): Promise<readonly Step[]> => {
  const steps: Step[] = []
  const step = async (name: string, run: () => Promise<string | null>) => {
    const flaw = await run().catch((error: Error) => error.message)
    steps.push({ name, flaw })
  }
  const take = async (name: string) => writeFileSync(picture(name), await driver.screenshot())
  await step('opens', async () => {
    await driver.goto(address)
    await until(driver, `document.querySelector('h1') !== null`)
    await take('first')
    return null
  })
  for (const [index, [name, file]] of Object.entries(files).entries())
    await step(name, async () => {
      await driver.goto(address)
      await until(driver, `document.querySelector('input[type=file]') !== null`)
      await driver.chooseFile(file)
      const flaw = differences(await read(driver), toOutput(await validateFile(file)))
      if (index === 0) {
        await until(driver, pagePictured)
        await take('report')
      }
      return flaw
    })
  await step('link', async () => {
    await driver.goto(`${address}#${link}`)
    return differences(await read(driver), toOutput(await validateFile(Object.values(files)[0] as string)))
  })
  return steps
}

/** The page of the PDF is drawn: not one colour all over. */
const pagePictured = `[...document.querySelectorAll('canvas')].some(canvas => {
  if (canvas.width === 0) return false
  const copy = document.createElement('canvas')
  Object.assign(copy, { width: canvas.width, height: canvas.height })
  const context = copy.getContext('2d')
  context.drawImage(canvas, 0, 0)
  const { data } = context.getImageData(0, 0, copy.width, copy.height)
  return data.some((value, index) => value !== data[index % 4])
})`

const until = async (driver: Driver, expression: string) => {
  const end = Date.now() + PATIENCE
  while (Date.now() < end) {
    if (await driver.evaluate(expression).catch(() => false)) return
    await pause(100)
  }
  const seen = await driver.evaluate(`document.body.innerText.slice(0, 300)`)
  throw new Error(`${expression} did not come; the page says: ${seen}`)
}

const read = async (driver: Driver): Promise<Shown> => {
  await until(driver, `document.querySelector('[data-tone]') !== null && document.querySelector('[data-cell]') !== null`)
  return (await driver.evaluate(`({
    findings: [...document.querySelectorAll('[data-finding]')].map(item => item.getAttribute('data-finding')),
    cells: Object.fromEntries([...document.querySelectorAll('[data-cell]')].map(cell => [cell.getAttribute('data-cell'), cell.textContent.trim()])),
  })`)) as Shown
}

/** In a few words what the page shows otherwise; null where it is the same. */
const differences = (shown: Shown, output: Output): string | null => {
  if (!('report' in output)) return `not read under Node: ${output.failure.message}`
  const wanted = output.findings.map(({ rule }) => rule)
  const missed = wanted.filter(rule => !shown.findings.includes(rule))
  if (missed.length > 0 || shown.findings.length !== wanted.length)
    return `findings: wanted ${wanted.join()}, shown ${shown.findings.join()}`
  const cells = Object.entries(output.report.cells).filter(([address, cell]) => {
    const text = shown.cells[address]
    if (cell?.value === null || cell === undefined) return text === undefined || /^\d+$/.test(text)
    return text === undefined || !text.includes(String(cell.value))
  })
  return cells.length === 0 ? null : `cells: ${cells.map(([address]) => address).join()}`
}
