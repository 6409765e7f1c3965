/** The parts of one chunk, see `lazily.tsx`. */
import './trust.css'

export { AsideGroup } from './AsideGroup'
export { FindingDetail } from './FindingDetail'
