/** The parts of one chunk, see `later.tsx`. */
import './trust.css'

export { AsideGroup } from './AsideGroup'
export { FindingDetail } from './FindingDetail'
export { SignLine } from './SignLine'
