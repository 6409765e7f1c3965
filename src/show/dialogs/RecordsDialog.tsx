import { lateDialog } from './lateDialog'

/** 本机记录, at #records: what is kept on this machine. */
export const RecordsDialog = lateDialog('records', { title: '本机记录', load: () => import('../keep/LocalRecords'), size: 'small' })
