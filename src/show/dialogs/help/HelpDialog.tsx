import { lateDialog } from '../lateDialog'

/** 怎么用, at #help: three steps, each with a picture of the page. */
export const HelpDialog = lateDialog('help', { title: '怎么用', load: () => import('./HelpSheet'), size: 'wide' })
