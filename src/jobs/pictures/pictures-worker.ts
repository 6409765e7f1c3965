/** The worker that reads pictures, with its code inside, as `../inlineWorker` has that of all others. */
export { default } from '../../worker/pictures.worker?worker&inline'
