/** The thread of reader B, with its code inside, as `../inlineWorker` has that of all others. */
export { default } from '../../worker/lines.worker?worker&inline'
