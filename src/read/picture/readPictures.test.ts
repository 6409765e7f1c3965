/** Pages that are pictures, one begun while another is read. */
import { expect, test } from 'vitest'
import { handmadePdf } from '../../../e2e/handmadePdf'
import { openPdf } from '../../../scripts/openPdf'
import type { SeenPage } from '../../picture/seenPage'
import { readPdfFile } from '../pdf/readPdfFile'
import { pictureStage } from './pictureStage'

const nothing: SeenPage = { width: 400, height: 400, degrees: 0, turn: 0, lines: [], tables: [], doubts: [] }
const scan = 'q 400 0 0 400 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q'
const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 6 0 R>>'
const file = handmadePdf([
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3>>',
  ...[page, page, page],
  ['', Buffer.from(scan, 'latin1')],
])

test('how many pages are read never goes back, whichever page says that it is under way', async () => {
  const opened = await openPdf(new Uint8Array(file))
  if ('code' in opened) throw new Error(opened.message)
  const told: number[] = []
  let begun = 0
  const reader = {
    begin: async (_: unknown, alive: () => void = () => {}) => {
      begun++
      const until = Math.min(begun + 1, 3)
      const read = async () => {
        // The next page begins meanwhile, and says so first.
        for (let patience = 100; begun < until && patience > 0; patience--) await new Promise(resume => setTimeout(resume, 1))
        alive()
        return nothing
      }
      alive()
      return { read }
    },
    close: async () => {},
  }
  const onPage = (done: number, _of: number, stage: string) => stage === 'see' && told.push(done)
  await readPdfFile(
    opened,
    onPage,
    pictureStage(async () => reader),
  )
  await opened.close()
  expect(told).toEqual(told.toSorted())
  expect(new Set(told)).toEqual(new Set([0, 1, 2, 3]))
})
