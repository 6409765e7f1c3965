import { lateDialog } from '../lateDialog'

/** What this is, which version, how it is used without a network, whose code is in it; at #about. */
export const AboutDialog = lateDialog('about', { title: '关于勾稽', load: () => import('./AboutSheet') })
