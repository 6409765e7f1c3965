/**
 * The worker with its code inside, started from a blob. A worker from an address of its own would not be bound by the
 * page's content policy, and would not start from a file on disk.
 */
export { default } from '../worker/validate.worker?worker&inline'
