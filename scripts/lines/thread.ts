/** Reader B under Node, in a thread of its own. */
import { parentPort } from 'node:worker_threads'
import { serveLines } from '../../src/picture/recognition/farLines'
import { createLineReader } from '../../src/picture/recognition/lineReader'
import { linePort } from './linePort'
import { readerParts } from './readerParts'

if (parentPort) serveLines(linePort(parentPort), async () => createLineReader(await readerParts()))
